import type { Span } from './quote.ts';

/**
 * What an alignment pays, in bits: for another word in a word's place, for a gap to begin, and for
 * each word that is missing or has come between. About the odds that an edit did it rather than
 * that the place is another one. Sentences go as easily as words, and advertisements come between
 * paragraphs, so gaps are cheap to lengthen; inside the quote less so, or its halves would be found
 * in two copies.
 */
const OTHER_WORD = 4;
const GAP = 6;
const MISSING_WORD = 0.3;
const ADDED_WORD = 1;
const ADDED_WORD_INSIDE = 2;

/** How the best path to a cell ends, and whether each kind of gap begins there: one byte a cell. */
const PAIR = 0;
const MISSING = 1;
const ADDED = 2;
const ENDING = 3;
const MISSING_BEGINS = 4;
const ADDED_BEGINS = 8;

/** What is laid on a page: tokens, of which those from `first` to `end` (exclusive) are a quote and the others its context. */
export interface Sought {
  hashes: Int32Array;
  first: number;
  end: number;
  /** What each token tells, in bits. */
  weights: Float64Array;
}

/** How a pattern lies on a page. */
export interface Alignment {
  /** Bits of the words that agree, less what the differences cost. */
  score: number;
  /** For each token of the pattern the index of that of the page in its place; -1 where there is none. */
  places: Int32Array;
}

/**
 * Lays a whole pattern on the part of a window of the page where it agrees best, gaps costing more
 * to begin than to lengthen (Gotoh, J. Mol. Biol. 162, 1982). Tokens of the page in `taken` agree
 * with nothing. Undefined when `isOver`, asked once a token of the pattern, says so. The work is
 * the product of both lengths.
 */
export function align(
  page: Int32Array,
  window: Span,
  { hashes, first, end, weights }: Sought,
  taken: readonly Span[],
  isOver: () => boolean,
): Alignment | undefined {
  const free = page.slice(window.start, window.end);
  const isTaken = new Uint8Array(free.length);
  for (const span of taken)
    isTaken.fill(1, Math.max(0, span.start - window.start), Math.max(0, span.end - window.start));
  const width = free.length + 1;
  const steps = new Uint8Array((hashes.length + 1) * width);
  const missing = new Float64Array(width).fill(-Infinity);
  let above = new Float64Array(width);
  let best = new Float64Array(width);
  for (let i = 1; i <= hashes.length; i++) {
    if (isOver()) return undefined;
    const token = hashes[i - 1] as number;
    const weight = weights[i - 1] as number;
    const addedWord = i > first && i < end ? ADDED_WORD_INSIDE : ADDED_WORD;
    let added = -Infinity;
    for (let j = 0; j < width; j++) {
      const gone = (above[j] as number) - GAP;
      let step = gone > (missing[j] as number) ? MISSING_BEGINS : 0;
      missing[j] = Math.max(gone, missing[j] as number) - MISSING_WORD;
      let top = missing[j] as number;
      let source = MISSING;
      if (j > 0) {
        const agrees = free[j - 1] === token && isTaken[j - 1] === 0;
        const pair = (above[j - 1] as number) + (agrees ? weight : -OTHER_WORD);
        const come = (best[j - 1] as number) - GAP;
        if (come > added) step |= ADDED_BEGINS;
        added = Math.max(come, added) - addedWord;
        if (pair >= top) {
          top = pair;
          source = PAIR;
        }
        if (added > top) {
          top = added;
          source = ADDED;
        }
      }
      best[j] = top;
      steps[i * width + j] = step | source;
    }
    [above, best] = [best, above];
  }
  const last = above.reduce((most, score, j) => (score > (above[most] as number) ? j : most), 0);
  const places = walkBack(steps, width, hashes.length, last);
  return { score: above[last] as number, places: places.map((at) => (at < 0 ? at : at + window.start)) };
}

/** Where the path that ends the pattern at column `last` has paired its tokens. */
function walkBack(steps: Uint8Array, width: number, length: number, last: number): Int32Array {
  const places = new Int32Array(length).fill(-1);
  let i = length;
  let j = last;
  let ending = (steps[i * width + j] as number) & ENDING;
  while (i > 0) {
    const step = steps[i * width + j] as number;
    const begins = ending === PAIR || (step & (ending === MISSING ? MISSING_BEGINS : ADDED_BEGINS)) !== 0;
    if (ending === PAIR) places[i - 1] = j - 1;
    if (ending !== ADDED) i -= 1;
    if (ending !== MISSING) j -= 1;
    if (begins) ending = (steps[i * width + j] as number) & ENDING;
  }
  return places;
}
