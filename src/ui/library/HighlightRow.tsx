import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Highlight } from '../../model/highlight.ts';
import type { Speech, WordsWith } from '../words.ts';
import type { HighlightActions } from './actions.ts';
import { NoteForm } from './NoteForm.tsx';
import { Quote } from './Quote.tsx';
import { SavedDate } from './SavedDate.tsx';

interface Props extends Speech, HighlightActions {
  highlight: Highlight;
  /** Removed here, and still to be brought back. */
  isRemoved: boolean;
}

/** One saved highlight: its words, its note, and what can be done with it. */
export function HighlightRow({ highlight, isRemoved, ...rest }: Props) {
  const { onChangeNote, onRemove, onRestore, onVisit, ...speech } = rest;
  const { words } = speech;
  const { id, note } = highlight;
  const quoteId = useId();
  const [isEditing, setEditing] = useState(false);
  const { said, problem, run } = useRunning(words);
  const row = useFocusOn(`${isRemoved} ${isEditing}`);

  return (
    <li class={isRemoved ? 'row removed' : 'row'} ref={row} tabIndex={-1}>
      <Quote id={quoteId} text={highlight.quote} short={isRemoved} {...speech} />
      {!isRemoved && !isEditing && note !== '' && (
        <p class="remark" lang="" dir="auto">
          {note}
        </p>
      )}
      {isEditing && !isRemoved && (
        <NoteForm
          note={note}
          onSave={(text) => run(() => onChangeNote(id, text).then(() => setEditing(false)), 'barSaved')}
          onCancel={() => setEditing(false)}
          {...speech}
        />
      )}
      <div class="actions">
        {isRemoved && (
          <>
            <span>{words('barRemoved')}</span>
            <Action
              label={words('barUndo')}
              about={quoteId}
              isFirst
              onClick={() => run(() => onRestore(id))}
            />
          </>
        )}
        {!isRemoved && (
          <>
            <SavedDate created={highlight.created} locale={speech.locale} />
            <Action label={words('libraryGoTo')} about={quoteId} onClick={() => run(() => onVisit(id))} />
            {!isEditing && (
              <Action
                label={words(note === '' ? 'libraryAddNote' : 'libraryEditNote')}
                about={quoteId}
                isFirst
                onClick={() => setEditing(true)}
              />
            )}
            <Action label={words('barRemove')} about={quoteId} onClick={() => run(() => onRemove(id))} />
          </>
        )}
        <span class="quiet" role="status">
          {said}
        </span>
      </div>
      <p class="problem" role="alert">
        {problem}
      </p>
    </li>
  );
}

interface ActionProps {
  label: string;
  /** Id of the quote: every row has these buttons, and the quote tells them apart. */
  about: string;
  /** Takes the focus when what had it has gone. */
  isFirst?: boolean;
  onClick(): void;
}

export function Action({ label, about, isFirst = false, onClick }: ActionProps) {
  return (
    <button
      type="button"
      class={isFirst ? 'action first' : 'action'}
      aria-describedby={about}
      onClick={() => onClick()}
    >
      {label}
    </button>
  );
}

/** Does one thing at a time and tells what became of it: "Saved" is only said once it is. */
export function useRunning(words: Speech['words']) {
  const busy = useRef(false);
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState('');
  const run = (action: () => Promise<void>, then?: WordsWith<0>) => {
    if (busy.current) return;
    busy.current = true;
    setSaid(then === undefined ? '' : words('barSaving'));
    setProblem('');
    action()
      .then(
        () => setSaid(then === undefined ? '' : words(then)),
        (error: Error) => {
          setSaid('');
          setProblem(error.message);
        },
      )
      .finally(() => {
        busy.current = false;
      });
  };
  return { said, problem, run };
}

/** Where a change took away the button that had the focus, the focus goes to the button in its place. */
export function useFocusOn<Row extends HTMLElement = HTMLLIElement>(state: string) {
  const row = useRef<Row>(null);
  const before = useRef(state);
  useLayoutEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (before.current !== state && isLost) row.current?.querySelector<HTMLElement>('.first')?.focus();
    before.current = state;
  }, [state]);
  return row;
}
