import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ListName } from '../../model/pack.ts';
import { entryKey } from '../../model/workingDraft.ts';
import type { Speech } from '../words.ts';
import type { Passage, ReviewActions } from './actions.ts';
import { EntryRow } from './EntryRow.tsx';
import { onListKey } from './keys.ts';
import type { Review } from './sections.ts';

interface Props extends Speech {
  list: ListName;
  review: Review;
  actions: ReviewActions;
  picked: Passage | undefined;
  onShowText(): void;
  onKeys(): void;
  onAddHere(): void;
}

/** A pack may hold thousands; so many more are shown at a time. */
const PORTION = 200;

/** One of the pack's lists; one entry has the focus, and keys of one letter act on it while it has. */
export function EntryList({ list, review, actions, onKeys, onAddHere, ...rest }: Props) {
  const { words, locale } = rest;
  const root = useRef<HTMLUListElement>(null);
  const [most, setMost] = useState(PORTION);
  const entries = review.pack[list];
  const at = entries.findIndex(({ id }) => review.chosen?.list === list && review.chosen.id === id);
  const shown = entries.slice(0, Math.max(most, at + PORTION / 4));
  const { focus } = review;
  useLayoutEffect(() => {
    if (focus?.to !== 'entry') return;
    const row = root.current?.querySelector<HTMLElement>('[aria-current] .entry') ?? root.current;
    row?.focus();
    row?.scrollIntoView({ block: 'nearest' });
  }, [focus?.turn]);
  if (entries.length === 0)
    return (
      // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever deletes the last entry still has undo at hand.
      <ul class="list" ref={root} tabIndex={0} aria-label={words('editorNothingHere')} onKeyDown={keyed}>
        <li class="lead">{words('editorNothingHere')}</li>
      </ul>
    );
  return (
    <>
      <ul class="list" ref={root} tabIndex={-1} onKeyDown={keyed}>
        {shown.map((entry, i) => (
          <EntryRow
            key={entry.id}
            list={list}
            entry={entry}
            review={review}
            actions={actions}
            isChosen={i === at}
            isReachable={i === Math.max(at, 0)}
            isAccepted={review.accepted.has(entryKey({ list, id: entry.id }))}
            isMerging={review.merging?.list === list && review.merging.id === entry.id}
            {...rest}
          />
        ))}
      </ul>
      {shown.length < entries.length && (
        <button type="button" class="more" onClick={() => setMost(most + PORTION)}>
          {words('libraryMoreOf', entries.length - shown.length, [
            new Intl.NumberFormat(locale).format(entries.length - shown.length),
          ])}
        </button>
      )}
    </>
  );

  function keyed(event: KeyboardEvent): void {
    onListKey(event, { actions, review, locale, onKeys, onAddHere });
  }
}
