import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Speech, WordsWith } from '../words.ts';

/** What is typed; only the text is needed. */
export type PastedFields = Record<(typeof FIELDS)[number], string>;

const FIELDS = ['title', 'text', 'address', 'authors', 'date'] as const;
const LABELS: Record<(typeof FIELDS)[number], WordsWith<0>> = {
  title: 'pasteTitle',
  text: 'pasteText',
  address: 'pasteAddress',
  authors: 'pasteAuthors',
  date: 'pasteDate',
};

interface Props extends Speech {
  onPaste(fields: PastedFields): Promise<void>;
  onCancel(): void;
}

/** Takes an article's text, and what is known of it. What was typed stays until a draft is kept. */
export function PasteForm({ onPaste, onCancel, words }: Props) {
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [problem, setProblem] = useState('');
  useLayoutEffect(() => form.current?.querySelector('input')?.focus(), []);

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    const typed = new FormData(event.currentTarget as HTMLFormElement);
    const fields = Object.fromEntries(
      FIELDS.map((field) => [field, String(typed.get(field) ?? '')]),
    ) as PastedFields;
    setProblem('');
    try {
      await onPaste(fields);
      onCancel();
    } catch (error) {
      setProblem((error as Error).message);
    }
  }

  return (
    <form class="paste" ref={form} onSubmit={(event) => void submit(event)}>
      <p class="quiet">{words('pasteAbout')}</p>
      {FIELDS.map((field) => (
        <p key={field} class={field}>
          <label for={`${id}-${field}`}>{words(LABELS[field])}</label>
          {field === 'text' ? (
            <textarea id={`${id}-${field}`} name={field} rows={8} dir="auto" />
          ) : (
            <input id={`${id}-${field}`} name={field} type="text" dir="auto" autocomplete="off" />
          )}
        </p>
      ))}
      <p class="problem" role="alert">
        {problem}
      </p>
      <div class="actions">
        <button type="submit" class="action main">
          {words('pasteUse')}
        </button>
        <button type="button" class="action" onClick={() => onCancel()}>
          {words('libraryCancel')}
        </button>
      </div>
    </form>
  );
}
