import type { Span } from './quote.ts';
import { type Pattern, type Quote, readPattern, spanOfTokens } from './quotePattern.ts';
import type { Tokenized } from './tokenized.ts';

/** A quote of fewer words than this, with less context than that, may stand anywhere. */
const FEWEST_WORDS = 4;
const FEWEST_AROUND = 3;

/**
 * Finds the very words of a quote between the very words that stood around it, whatever the white
 * space, typesetting and punctuation. Where several places have all of that, or had when it was
 * described, or one has too little to tell, `decide` may name the place. A wrong place is worse than none. Linear in the page.
 */
export function findExact(
  page: Tokenized,
  quote: Quote,
  decide: (spans: Span[]) => Span | undefined,
): Span | undefined {
  const pattern = readPattern(quote);
  if (!pattern) return undefined;
  const { hashes, first, end } = pattern;
  const places = occurrences(page.hashes, hashes.subarray(first, end)).filter((at) =>
    hasContext(page.hashes, at, pattern),
  );
  const spans = places.map((at) => spanOfTokens(page, at, at + end - first - 1, pattern));
  const isTelling = end - first >= FEWEST_WORDS || hashes.length - end + first >= FEWEST_AROUND;
  return spans.length === 1 && isTelling && !pattern.isCopy ? spans[0] : decide(spans);
}

/** Whether the context stands on both sides. Its outermost words may be cut. */
function hasContext(page: Int32Array, at: number, { hashes, first, end }: Pattern): boolean {
  for (let i = 1; i < first; i++) if (page[at - first + i] !== hashes[i]) return false;
  for (let i = end; i < hashes.length - 1; i++) if (page[at - first + i] !== hashes[i]) return false;
  return true;
}

/** Where a sequence stands in another (Knuth, Morris and Pratt, 1977: linear, whatever repeats). */
export function occurrences(text: Int32Array, sought: Int32Array): number[] {
  const borders = new Int32Array(sought.length + 1);
  borders[0] = -1;
  for (let i = 0, border = -1; i < sought.length; ) {
    while (border >= 0 && sought[i] !== sought[border]) border = borders[border] as number;
    borders[++i] = ++border;
  }
  const found: number[] = [];
  for (let i = 0, matched = 0; i < text.length; ) {
    while (matched >= 0 && text[i] !== sought[matched]) matched = borders[matched] as number;
    i += 1;
    matched += 1;
    if (matched === sought.length) {
      found.push(i - matched);
      matched = borders[matched] as number;
    }
  }
  return found;
}
