import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ListName } from '../../model/pack.ts';
import type { Fields } from '../../model/workingDraft.ts';
import type { Speech } from '../words.ts';
import type { Passage, ReviewActions } from './actions.ts';
import { FormField } from './FormField.tsx';
import { type Field, FORMS } from './forms.ts';
import type { Review } from './sections.ts';

interface Props extends Speech {
  /** `about` or `claims/ID`. */
  form: string;
  list: ListName | 'about';
  review: Review;
  actions: ReviewActions;
  picked: Passage | undefined;
  /** Of what is written in it. */
  lang: string;
}

/** The fields of an entry, or of the pack itself. What is typed is kept while it is typed. */
export function EntryForm({ form, list, review, actions, picked, lang, ...speech }: Props) {
  const { words } = speech;
  const root = useRef<HTMLFormElement>(null);
  const fields = review.typed[form] ?? {};
  const isAbout = list === 'about';
  const { focus } = review;
  useLayoutEffect(() => {
    if (focus?.to !== 'form') return;
    const named = focus.field === undefined ? null : root.current?.elements.namedItem(focus.field);
    const first = root.current?.querySelector<HTMLElement>('input, textarea, select');
    const field = named instanceof HTMLElement ? named : first;
    field?.focus();
    field?.scrollIntoView({ block: 'nearest' });
  }, [focus?.turn]);

  function onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'Escape') actions.onCancel(form);
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) actions.onSubmit(form);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <form
      ref={root}
      class="fields"
      noValidate
      onKeyDown={onKey}
      onSubmit={(event) => {
        event.preventDefault();
        actions.onSubmit(form);
      }}
    >
      {FORMS[list].map((field) => (
        <FormField
          key={field.name}
          field={field}
          value={fields[field.name] ?? ''}
          problems={review.problems
            .filter((one) => one.form === form && isOf(one.path, field))
            .map(({ message }) => message)}
          onInput={(value) => actions.onType(form, { ...fields, [field.name]: value } satisfies Fields)}
          onPoint={picked && (() => actions.onPoint(form, picked))}
          sources={review.pack.sources}
          readAmount={actions.onReadAmount}
          lang={lang}
          {...speech}
        />
      ))}
      <p class="actions">
        <button type="submit" class="action main">
          {words('editorDone')}
        </button>
        {!isAbout && (
          <button type="button" class="action" onClick={() => actions.onCancel(form)}>
            {words('libraryCancel')}
          </button>
        )}
      </p>
    </form>
  );
}

/** `author[0].family` is of the field `author`, `period` of both its ends. */
function isOf(path: string, { name }: Field): boolean {
  return path === name || path.startsWith(`${name}[`) || path.startsWith(`${name}.`);
}
