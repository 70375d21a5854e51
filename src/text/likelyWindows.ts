import type { Sought } from './alignment.ts';
import type { Span } from './quote.ts';

/** How many windows get a closer look: a rich place fills two or three, and places are compared. */
const MOST = 12;
/** Tokens between two questions whether there is time left. */
const STRIDE = 4096;

/** A part of a page, as token indices. */
export interface Window extends Span {
  /** Bits of the pattern's tokens that stand close together in it: about the most that an alignment there may score. */
  worth: number;
}

/**
 * The parts of a page where most of a pattern's tokens stand close together, in any order, the
 * richest first. One pass over the page. Undefined when `isOver` says
 * that there is no time.
 */
export function likelyWindows(
  page: Int32Array,
  { hashes, weights }: Pick<Sought, 'hashes' | 'weights'>,
  isOver: () => boolean,
): Window[] | undefined {
  const slots = new Map<number, number>();
  for (const token of hashes) if (!slots.has(token)) slots.set(token, slots.size);
  const wanted = new Int32Array(slots.size);
  const worth = new Float64Array(slots.size);
  hashes.forEach((token, i) => {
    const slot = slots.get(token) as number;
    wanted[slot] = (wanted[slot] as number) + 1;
    worth[slot] = weights[i] as number;
  });
  const size = Math.ceil(hashes.length * 1.2) + 16;
  const richest = new Float64Array(Math.ceil(page.length / size));
  const held = new Int32Array(slots.size);
  let sum = 0;
  for (let i = 0; i < page.length; i++) {
    if (i % STRIDE === 0 && isOver()) return undefined;
    const enters = slots.get(page[i] as number);
    if (enters !== undefined && (held[enters] as number)++ < (wanted[enters] as number))
      sum += worth[enters] as number;
    const leaves = i >= size ? slots.get(page[i - size] as number) : undefined;
    if (leaves !== undefined && --(held[leaves] as number) < (wanted[leaves] as number))
      sum -= worth[leaves] as number;
    const bucket = Math.floor(i / size);
    if (sum > (richest[bucket] as number)) richest[bucket] = sum;
  }
  return windowsOf(richest, size, page.length);
}

function windowsOf(richest: Float64Array, size: number, length: number): Window[] {
  return [...richest.keys()]
    .filter((bucket) => (richest[bucket] as number) > 0)
    .sort((a, b) => (richest[b] as number) - (richest[a] as number))
    .slice(0, MOST)
    .map((bucket) => ({
      // A stretch that ends in a bucket begins in the one before, and what has come between takes room.
      start: Math.max(0, Math.floor((bucket - 1.5) * size)),
      end: Math.min(length, Math.ceil((bucket + 1.5) * size)),
      worth: richest[bucket] as number,
    }));
}
