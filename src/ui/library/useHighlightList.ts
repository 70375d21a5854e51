import { useEffect, useRef, useState } from 'preact/hooks';
import type { Highlight } from '../../model/highlight.ts';
import type { HighlightPortion, HighlightsAsked, Place } from '../../model/highlightList.ts';
import { withNext, withRemoved } from './listed.ts';

/** So many rows are shown at once; a list of thousands at once would freeze the page. */
export const MANY = 100;
/** No more than so many fit a message. */
const MOST = 2_000;

/** As far as a list was read. */
interface Listed {
  highlights: readonly Highlight[];
  /** So many of them could not be read. */
  unreadable: number;
  /** Where to go on; undefined at the end. */
  next: Place | undefined;
  /** Whether more is on its way. */
  isLooking: boolean;
}

export interface HighlightList extends Listed {
  onMore(): void;
}

interface Choices {
  /** Those removed here keep their rows. */
  removed: { has(id: string): boolean };
  /** Another one has the list read afresh, as far as it was shown. */
  version: number;
}

/** A list of highlights, portion by portion: undefined until the first has come, `failed` when it will not. */
export function useHighlightList(
  load: (asked: HighlightsAsked) => Promise<HighlightPortion>,
  asked: HighlightsAsked,
  { removed, version }: Choices,
): HighlightList | 'failed' | undefined {
  const key = JSON.stringify(asked);
  const [listed, setListed] = useState<Listed | 'failed'>();
  const shown = useRef<{ key: string; listed: Listed }>(undefined);
  const reading = useRef<AbortController>(undefined);
  const gone = useRef(removed);
  gone.current = removed;

  const show = (next: Listed) => {
    shown.current = { key, listed: next };
    setListed(next);
  };
  /** Reads on until there are so many more, or no more. */
  const read = (start: Listed, most: number, onPart: (part: Listed) => void) => {
    reading.current?.abort();
    reading.current = new AbortController();
    const { signal } = reading.current;
    void readOn(load, asked, start, most, (part) => !signal.aborted && onPart(part)).catch(() => {
      // What is there to read stays when it cannot be read again.
      if (!signal.aborted)
        setListed((known) => (typeof known === 'object' ? { ...known, isLooking: false } : 'failed'));
    });
  };

  useEffect(() => {
    const before = shown.current?.key === key ? shown.current.listed : undefined;
    const nothing: Listed = { highlights: [], unreadable: 0, next: undefined, isLooking: true };
    read(nothing, Math.max(before?.highlights.length ?? 0, MANY), (part) => {
      // Read afresh it comes in one go, or rows would go and come back.
      if (!before) show(part);
      else if (!part.isLooking)
        show({ ...part, highlights: withRemoved(part.highlights, before.highlights, gone.current) });
    });
    return () => reading.current?.abort();
  }, [key, version]);

  if (listed === undefined || listed === 'failed') return listed;
  return { ...listed, onMore: () => read({ ...listed, isLooking: true }, MANY, show) };
}

/** Adds portions to what was read, telling of each, until there are so many more or none is left. */
async function readOn(
  load: (asked: HighlightsAsked) => Promise<HighlightPortion>,
  asked: HighlightsAsked,
  start: Listed,
  most: number,
  onPart: (part: Listed) => void,
): Promise<void> {
  const wanted = start.highlights.length + most;
  let part = start;
  do {
    const left = Math.min(MOST, Math.max(1, wanted - part.highlights.length));
    const portion = await load({ ...asked, most: left, ...(part.next && { after: part.next }) });
    const highlights = withNext(part.highlights, portion.highlights);
    part = {
      highlights,
      unreadable: part.unreadable + portion.unreadable,
      next: portion.next,
      isLooking: portion.next !== undefined && highlights.length < wanted,
    };
    onPart(part);
  } while (part.isLooking);
}
