import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ANNOTATION_LIMITS } from '../../model/annotation.ts';
import type { Speech } from '../words.ts';
import { Action } from './Action.tsx';
import type { HighlightStore } from './actions.ts';
import type { BulkDone } from './DoneLine.tsx';
import { useRunning } from './useRunning.ts';

interface Props extends Speech {
  tag: string;
  /** All tags in use: a tag that gets the name of another is merged with it. */
  names: readonly string[];
  store: HighlightStore;
  onDone(done: BulkDone): void;
}

/** Gives a tag another name, merges it with another, or takes it away. */
export function TagTools({ tag, names, store, onDone, ...speech }: Props) {
  const { words, locale } = speech;
  const [isNaming, setNaming] = useState(false);
  const { problem, run } = useRunning(words);
  const first = useRef<HTMLSpanElement>(null);

  function change(to: string | undefined): void {
    run(async () => {
      const former = await store.changeTag(tag, to);
      setNaming(false);
      const count = new Intl.NumberFormat(locale).format(former.length);
      onDone({
        said: words('bulkChanged', former.length, [count]),
        undo: () => store.change(former),
      });
    });
  }

  return (
    <>
      {isNaming ? (
        <NameForm
          tag={tag}
          names={names}
          onName={change}
          onCancel={() => {
            setNaming(false);
            requestAnimationFrame(() => first.current?.querySelector('button')?.focus());
          }}
          {...speech}
        />
      ) : (
        <span class="actions" ref={first}>
          <button
            type="button"
            class="action"
            aria-label={words('tagRenameOf', [tag])}
            onClick={() => setNaming(true)}
          >
            {words('tagRename')}
          </button>
          <button
            type="button"
            class="action"
            aria-label={words('tagDeleteOf', [tag])}
            onClick={() => change(undefined)}
          >
            {words('tagDelete')}
          </button>
        </span>
      )}
      <p class="problem" role="alert">
        {problem}
      </p>
    </>
  );
}

interface NameFormProps extends Speech {
  tag: string;
  names: readonly string[];
  onName(name: string): void;
  onCancel(): void;
}

function NameForm({ tag, names, onName, onCancel, words }: NameFormProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [name, setName] = useState(tag);
  useLayoutEffect(() => field.current?.select(), []);
  const wanted = name.trim();
  const isMerge = wanted !== tag && names.includes(wanted);
  return (
    <form
      class="name-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (wanted !== '' && wanted !== tag) onName(wanted);
        else onCancel();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.isComposing) onCancel();
      }}
    >
      <label class="unseen" for={id}>
        {words('tagNewName', [tag])}
      </label>
      <input
        ref={field}
        id={id}
        type="text"
        dir="auto"
        autocomplete="off"
        maxLength={ANNOTATION_LIMITS.tag}
        aria-describedby={`${id}-merge`}
        value={name}
        onInput={({ currentTarget: { value } }) => setName(value)}
      />
      <button type="submit" class="action main">
        {words(isMerge ? 'tagMerge' : 'barSave')}
      </button>
      <Action label={words('libraryCancel')} onClick={onCancel} />
      <p class="quiet" id={`${id}-merge`} role="status">
        {isMerge && words('tagMergeAbout', [wanted])}
      </p>
    </form>
  );
}
