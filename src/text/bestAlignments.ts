import { type Alignment, align, type Sought } from './alignment.ts';
import { likelyWindows, type Window } from './likelyWindows.ts';
import type { Span } from './quote.ts';

/** Places that are compared. */
const MOST_PLACES = 4;
/** A window that can have no more than this share of the best score is not looked into. */
const POOR = 0.5;

/**
 * The ways in which a pattern lies on a page, none over another, the best first; none that scores
 * less than `least`. Undefined when `isOver` says that there is no time.
 */
export function bestAlignments(
  page: Int32Array,
  sought: Sought,
  least: number,
  isOver: () => boolean,
): Alignment[] | undefined {
  const windows = likelyWindows(page, sought, isOver);
  const found: Alignment[] = [];
  const taken: Span[] = [];
  const known = new Map<Window, Alignment>();
  let most = least / POOR;
  while (windows && found.length < MOST_PLACES) {
    for (const window of windows) {
      if (known.has(window) || window.worth < most * POOR) continue;
      const alignment = align(page, window, sought, taken, isOver);
      if (!alignment) return undefined;
      known.set(window, alignment);
      most = Math.max(most, alignment.score);
    }
    const [best] = [...known.values()].sort((a, b) => b.score - a.score);
    const extent = best && extentOf(best.places);
    if (!best || !extent || best.score < least) break;
    found.push(best);
    taken.push(extent);
    // What lies over it has to be laid anew.
    for (const [window, { places }] of known) if (overlap(extentOf(places), extent)) known.delete(window);
  }
  return windows && found;
}

/** From the first token of the page that has a place in an alignment to the last (exclusive). */
export function extentOf(places: Int32Array): Span | undefined {
  const placed = places.filter((place) => place >= 0);
  const [start] = placed;
  return start === undefined ? undefined : { start, end: (placed.at(-1) as number) + 1 };
}

function overlap(a: Span | undefined, b: Span): boolean {
  return a !== undefined && a.start < b.end && a.end > b.start;
}
