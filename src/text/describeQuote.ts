import { occurrences } from './exactQuote.ts';
import type { Span } from './quote.ts';
import { CONTEXT, type Pattern, type Quote, readPattern } from './quotePattern.ts';
import type { Tokenized } from './tokenized.ts';

/** A half of a quote with fewer tokens than this may stand anywhere. */
const SHORTEST_HALF = 4;
/** So many times the units that are wanted are read: source text is often mostly indentation. */
const INDENTATION = 20;

/**
 * Describes a span of a page's text by its words and what stands around them, with white space as
 * a reader sees it, and with more around it where the same words, or half of them, stand elsewhere
 * too. Undefined when it holds no word and no number.
 */
export function describeQuote(page: Tokenized, { start, end }: Span): Quote | undefined {
  const { text } = page;
  const around = (units: number): Quote => ({
    exact: tidy(text.slice(start, end)),
    prefix: tidy(text.slice(Math.max(0, start - units * INDENTATION), start)).slice(-units),
    suffix: tidy(text.slice(end, end + units * INDENTATION)).slice(0, units),
  });
  const longest = around(CONTEXT.copied);
  const pattern = readPattern(longest);
  return pattern && around(contextFor(page.hashes, pattern));
}

/** How much context a quote needs, by how often its like stands in the page. */
function contextFor(page: Int32Array, { hashes, first, end, block }: Pattern): number {
  const standsTwice = (from: number, to: number) => occurrences(page, hashes.subarray(from, to)).length > 1;
  // The outermost words may be cut.
  const [from, to] = [
    Math.min(first, Math.max(1, block.start)),
    Math.max(end, Math.min(hashes.length - 1, block.end)),
  ];
  if (standsTwice(from, to)) return CONTEXT.copied;
  if (standsTwice(first, end)) return CONTEXT.again;
  const middle = (first + end) >> 1;
  const isLike = middle - first >= SHORTEST_HALF && (standsTwice(first, middle) || standsTwice(middle, end));
  return isLike ? CONTEXT.alike : CONTEXT.alone;
}

/** Runs of white space as one space, or as one line end where a block ends. */
function tidy(text: string): string {
  return text.replaceAll(/[^\S\n]+/g, ' ').replaceAll(/ ?\n[ \n]*/g, '\n');
}
