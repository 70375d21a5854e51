import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ANNOTATION_LIMITS } from '../../model/annotation.ts';
import type { Speech } from '../words.ts';

interface Props extends Speech {
  note: string;
  onSave(note: string): void;
  onCancel(): void;
}

/** The note in place of which it stands. It stays, with what was typed, until the note is kept. */
export function NoteForm({ note, onSave, onCancel, words }: Props) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(note);
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(note.length, note.length);
  }, []);

  function submit(event: Event): void {
    event.preventDefault();
    onSave(text);
  }

  function onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(event);
    else if (event.key === 'Escape') onCancel();
  }

  return (
    <form class="note-form" onSubmit={submit}>
      <label class="label" for={id}>
        {words('barNote')}
      </label>
      <textarea
        ref={field}
        id={id}
        dir="auto"
        rows={3}
        maxLength={ANNOTATION_LIMITS.note}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={onKey}
      />
      <p class="actions">
        <button type="submit" class="action main">
          {words('barSave')}
        </button>
        <button type="button" class="action" onClick={() => onCancel()}>
          {words('libraryCancel')}
        </button>
      </p>
    </form>
  );
}
