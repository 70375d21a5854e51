import type { Ref } from 'preact';
import { useId, useState } from 'preact/hooks';
import { directionOf } from './direction.ts';
import { CloseIcon } from './icons.tsx';
import type { Speech } from './words.ts';

/** Where a highlight is on its way from selection to disk. `saved` is only said once it is durable. */
export type BarState =
  | { step: 'offer' }
  | { step: 'saving' }
  | { step: 'saved' }
  | { step: 'edit'; note: string }
  | { step: 'removed' }
  | { step: 'failed'; reason: string };

interface Props extends Speech {
  state: BarState;
  onSave(note: string): void;
  onChangeNote(note: string): void;
  onEdit(): void;
  onRemove(): void;
  onUndo(): void;
  onClose(): void;
  box?: Ref<HTMLDivElement>;
}

/** The small bar beside a selection or a saved highlight. */
export function Bar({ box = null, ...props }: Props) {
  const { words, locale, state, onClose } = props;
  return (
    <div
      ref={box}
      class="bar"
      role="dialog"
      aria-modal="false"
      aria-label={words('barName')}
      tabIndex={-1}
      lang={locale}
      dir={directionOf(locale)}
    >
      <div class="bar-body">
        <p class="bar-state" role="status">
          {statusOf(state, words)}
        </p>
        <Controls {...props} />
      </div>
      <button type="button" class="bar-close" aria-label={words('cardClose')} onClick={() => onClose()}>
        <CloseIcon />
      </button>
    </div>
  );
}

function statusOf(state: BarState, words: Speech['words']): string {
  switch (state.step) {
    case 'saving':
      return words('barSaving');
    case 'saved':
      return words('barSaved');
    case 'removed':
      return words('barRemoved');
    case 'failed':
      return state.reason;
    default:
      return '';
  }
}

function Controls({
  words,
  locale,
  state,
  onSave,
  onChangeNote,
  onEdit,
  onRemove,
  onUndo,
}: Omit<Props, 'box' | 'onClose'>) {
  const [isNoting, setNoting] = useState(false);
  switch (state.step) {
    case 'offer':
      return isNoting ? (
        <NoteForm words={words} locale={locale} note="" onDone={onSave} />
      ) : (
        <>
          <Action label={words('barSave')} isMain onClick={() => onSave('')} />
          <Action label={words('barSaveWithNote')} onClick={() => setNoting(true)} />
        </>
      );
    case 'saved':
      return (
        <>
          <Action label={words('barNote')} onClick={onEdit} />
          <Action label={words('barUndo')} onClick={onRemove} />
        </>
      );
    case 'edit':
      return (
        <NoteForm words={words} locale={locale} note={state.note} onDone={onChangeNote}>
          <Action label={words('barRemove')} onClick={onRemove} />
        </NoteForm>
      );
    case 'removed':
      return <Action label={words('barUndo')} onClick={onUndo} />;
    default:
      return null;
  }
}

function Action({ label, isMain = false, onClick }: { label: string; isMain?: boolean; onClick(): void }) {
  return (
    <button type="button" class={isMain ? 'action main' : 'action'} onClick={() => onClick()}>
      {label}
    </button>
  );
}

interface NoteProps extends Speech {
  note: string;
  onDone(note: string): void;
  children?: preact.ComponentChildren;
}

function NoteForm({ words, note, onDone, children }: NoteProps) {
  const id = useId();
  const [text, setText] = useState(note);
  const submit = (event: Event) => {
    event.preventDefault();
    onDone(text);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(event);
  };
  return (
    <form class="note" onSubmit={submit}>
      <label class="label" for={id}>
        {words('barNote')}
      </label>
      <textarea
        id={id}
        dir="auto"
        rows={3}
        maxLength={20_000}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        ref={(field) => field?.focus({ preventScroll: true })}
      />
      <div class="row">
        <button type="submit" class="action main">
          {words('barSave')}
        </button>
        {children}
      </div>
    </form>
  );
}
