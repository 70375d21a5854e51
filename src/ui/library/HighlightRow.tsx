import { Fragment } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Highlight } from '../../model/highlight.ts';
import { COLOUR_NAMES } from '../ColourChoice.tsx';
import { RemarksForm } from '../RemarksForm.tsx';
import type { Speech } from '../words.ts';
import { Action } from './Action.tsx';
import type { HighlightActions } from './actions.ts';
import { HighlightFacts } from './HighlightFacts.tsx';
import { Quote } from './Quote.tsx';
import { SavedDate } from './SavedDate.tsx';
import { useRunning } from './useRunning.ts';

/** How a row can be chosen among others. */
export interface Choice {
  isChosen: boolean;
  /** `isRange`: with all between it and the one that was chosen before. */
  onChoose(isChosen: boolean, isRange: boolean): void;
}

interface Props extends Speech, HighlightActions {
  highlight: Highlight;
  /** Removed here, and still to be brought back. */
  isRemoved: boolean;
  /** Tags in use elsewhere. */
  known: readonly string[];
  /** Whether the row tells of which page it is. */
  hasPage?: boolean;
  choice?: Choice | undefined;
}

/** One saved highlight: its words, what the reader says of it, and what can be done with it. */
export function HighlightRow({ highlight, isRemoved, known, hasPage = false, choice, ...rest }: Props) {
  const { onChange, onRemove, onRestore, onVisit, ...speech } = rest;
  const { words } = speech;
  const { colour, found } = highlight;
  const quoteId = useId();
  const [isEditing, setEditing] = useState(false);
  const { said, problem, run } = useRunning(words);
  const row = useFocusOn(`${isRemoved} ${isEditing}`);
  const isLost = found === 'orphaned';

  return (
    <li class={`row ${isRemoved ? 'removed' : colour}`} ref={row} tabIndex={-1} data-id={highlight.id}>
      {choice && !isRemoved && <Chooser {...choice} about={quoteId} {...speech} />}
      <span class="unseen">{words(COLOUR_NAMES[colour])}</span>
      <Quote id={quoteId} text={highlight.quote} short={isRemoved} {...speech} />
      {!isRemoved && (
        <HighlightFacts highlight={highlight} hasPage={hasPage} hasRemarks={!isEditing} {...speech} />
      )}
      {isEditing && !isRemoved && (
        <Editing onCancel={() => setEditing(false)}>
          <RemarksForm
            remarks={highlight}
            known={known}
            onDone={(remarks) =>
              run(() => onChange(highlight, remarks).then(() => setEditing(false)), 'barSaved')
            }
            {...speech}
          >
            <Action label={words('libraryCancel')} onClick={() => setEditing(false)} />
          </RemarksForm>
        </Editing>
      )}
      <div class="actions">
        {isRemoved ? (
          // Keys, or the button that brings it back would become another one, with the focus in it.
          <Fragment key="removed">
            <span>{words('barRemoved')}</span>
            <Action
              label={words('barUndo')}
              about={quoteId}
              isFirst
              onClick={() => run(() => onRestore(highlight))}
            />
          </Fragment>
        ) : (
          <Fragment key="kept">
            <SavedDate created={highlight.created} locale={speech.locale} />
            <Action
              label={words(isLost ? 'libraryFind' : 'libraryGoTo')}
              about={quoteId}
              onClick={() => run(() => onVisit(highlight))}
            />
            {!isEditing && (
              <Action
                label={words('barSaveWithNote')}
                about={quoteId}
                isFirst
                onClick={() => setEditing(true)}
              />
            )}
            <Action
              label={words('barRemove')}
              about={quoteId}
              onClick={() => run(() => onRemove(highlight))}
            />
          </Fragment>
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

function Chooser({ isChosen, onChoose, about, words }: Speech & Choice & { about: string }) {
  return (
    <label class="chooser">
      <input
        type="checkbox"
        aria-label={words('libraryChoose')}
        aria-describedby={about}
        checked={isChosen}
        // A click tells of Shift, and so does the space bar.
        onClick={({ currentTarget, shiftKey }) => onChoose(currentTarget.checked, shiftKey)}
      />
    </label>
  );
}

/** Esc gives up what is being edited. */
function Editing({ onCancel, children }: { onCancel(): void; children: preact.ComponentChildren }) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    onCancel();
    event.stopPropagation();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the fields within
    <div class="editing" onKeyDown={onKeyDown}>
      {children}
    </div>
  );
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
