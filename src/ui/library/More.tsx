import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Speech } from '../words.ts';
import type { HighlightList } from './useHighlightList.ts';

interface Props extends Speech {
  list: HighlightList;
  /** In which the rows stand. */
  box: RefObject<HTMLElement | null>;
}

/** Shows more of a list. The focus goes on to the first row that came. */
export function More({ list, box, words }: Props) {
  const before = useRef<ReadonlySet<string>>(undefined);
  const rows = () => [...(box.current?.querySelectorAll<HTMLElement>('.row') ?? [])];
  useLayoutEffect(() => {
    const known = before.current;
    if (!known || list.isLooking) return;
    before.current = undefined;
    // In groups what came may stand anywhere.
    rows()
      .find(({ dataset: { id } }) => !known.has(id ?? ''))
      ?.focus();
  }, [list.isLooking, list.highlights]);
  if (list.next === undefined) return null;
  return (
    <button
      type="button"
      class="more"
      disabled={list.isLooking}
      onClick={() => {
        before.current = new Set(rows().map(({ dataset: { id } }) => id ?? ''));
        list.onMore();
      }}
    >
      {words(list.isLooking ? 'libraryLooking' : 'libraryMore')}
    </button>
  );
}
