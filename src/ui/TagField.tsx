import { useId, useRef, useState } from 'preact/hooks';
import { ANNOTATION_LIMITS } from '../model/annotation.ts';
import { CloseIcon } from './icons.tsx';
import type { Speech } from './words.ts';

interface Props extends Speech {
  tags: readonly string[];
  /** Tags in use elsewhere, offered while typing. */
  known: readonly string[];
  onTags(tags: string[]): void;
}

/** Tags as chips, with a field for one more: Enter or a comma adds, Backspace in an empty field takes the last away. */
export function TagField({ tags, known, onTags, words }: Props) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');

  function add(text: string): void {
    const added = text.split(',').flatMap((tag) => tag.trim().slice(0, ANNOTATION_LIMITS.tag).trim() || []);
    setTyped('');
    if (added.length > 0) onTags([...new Set([...tags, ...added])].slice(0, ANNOTATION_LIMITS.tags));
  }

  function onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const isSaving = event.ctrlKey || event.metaKey;
    if (event.key === 'Enter' && typed.trim() !== '') add(typed);
    else if (event.key === 'Backspace' && typed === '' && tags.length > 0) onTags(tags.slice(0, -1));
    else return;
    if (!isSaving) event.preventDefault();
  }

  function remove(tag: string): void {
    onTags(tags.filter((one) => one !== tag));
    // The button goes with its tag.
    field.current?.focus();
  }

  return (
    <div class="tag-field">
      <label class="label" for={id}>
        {words('tagsLabel')}
      </label>
      <div class="tags">
        {tags.map((tag) => (
          <span key={tag} class="tag">
            <bdi>{tag}</bdi>
            <button type="button" aria-label={words('tagRemove', [tag])} onClick={() => remove(tag)}>
              <CloseIcon />
            </button>
          </span>
        ))}
        <input
          ref={field}
          id={id}
          type="text"
          list={`${id}-known`}
          dir="auto"
          autocomplete="off"
          maxLength={ANNOTATION_LIMITS.tag}
          placeholder={tags.length === 0 ? words('tagsHint') : undefined}
          value={typed}
          onInput={({ currentTarget: { value } }) => (value.includes(',') ? add(value) : setTyped(value))}
          onKeyDown={onKey}
          // What was typed and not yet added is meant, too.
          onBlur={() => add(typed)}
        />
      </div>
      <datalist id={`${id}-known`}>
        {known
          .filter((tag) => !tags.includes(tag))
          .map((tag) => (
            <option key={tag} value={tag} />
          ))}
      </datalist>
    </div>
  );
}
