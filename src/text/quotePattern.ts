import type { Span } from './quote.ts';
import { type Tokenized, tokenize } from './tokenized.ts';

/** What is looked for: W3C's text quote selector without its type. */
export interface Quote {
  exact: string;
  prefix?: string | undefined;
  suffix?: string | undefined;
}

/**
 * UTF-16 units of context kept on each side. The more, the less a quote told of its place in the page
 * when it was described, so that this can be read from it later: nothing like it stood elsewhere; half
 * of it did; all of it; all of its paragraph. Ten words a side at least: with half of that, near
 * copies were harder to tell apart. Others keep 32.
 */
export const CONTEXT = { alone: 64, alike: 160, again: 180, copied: 200 } as const;

/** A quote between its context, as tokens: those from `first` to `end` (exclusive) are the quote's. */
export interface Pattern extends Tokenized {
  first: number;
  end: number;
  /** Where the quote's own text stands in `text`. */
  quote: Span;
  /** The tokens of the blocks of text that the quote stands in, as far as they are known. */
  block: Span;
  /** Whether the quote, or its block, stood in the page but once. */
  isUnique: boolean;
  isBlockUnique: boolean;
  /** Whether its block stood there again, and nothing is known of what was around it. */
  isCopy: boolean;
}

/** The pattern of a quote; undefined when it holds no word and no number. */
export function readPattern({ exact, prefix = '', suffix = '' }: Quote): Pattern | undefined {
  // In one piece, since a quote may begin and end within a word.
  const tokens = tokenize(prefix + exact + suffix);
  const quote = { start: prefix.length, end: prefix.length + exact.length };
  const first = tokens.ends.findIndex((end) => end > quote.start);
  const after = tokens.starts.findIndex((start) => start >= quote.end);
  const end = after < 0 ? tokens.starts.length : after;
  if (first < 0 || first >= end) return undefined;
  const from = prefix.lastIndexOf('\n') + 1;
  const to = suffix.includes('\n') ? quote.end + suffix.indexOf('\n') : tokens.text.length;
  const block = {
    start: tokens.starts.findIndex((start) => start >= from),
    end: tokens.ends.findLastIndex((stop) => stop <= to) + 1,
  };
  const context = Math.max(prefix.length, suffix.length);
  const [isUnique, isBlockUnique] = [context <= CONTEXT.alike, context <= CONTEXT.again];
  const isCopy = !isBlockUnique && block.start === 0 && block.end === tokens.hashes.length;
  return { ...tokens, first, end, quote, block, isUnique, isBlockUnique, isCopy };
}

/**
 * The text of a page from one token to another (both included), as the quote begins and ends: within
 * a word where the quote does, and with the quotation marks or the full stop that it takes along.
 */
export function spanOfTokens(page: Tokenized, from: number, to: number, pattern: Pattern): Span {
  const { first, end, quote } = pattern;
  const last = end - 1;
  const cutStart = quote.start - (pattern.starts[first] as number);
  const cutEnd = (pattern.ends[last] as number) - quote.end;
  const isSame = (token: number, of: number) => page.hashes[token] === pattern.hashes[of];
  let start = page.starts[from] as number;
  let stop = page.ends[to] as number;
  if (cutStart > 0 && isSame(from, first)) start = Math.min(start + cutStart, stop - 1);
  if (cutEnd > 0 && isSame(to, last)) stop = Math.max(stop - cutEnd, start + 1);
  if (cutStart < 0)
    start = takeMarks(page.text, start, -1, pattern.text.slice(quote.start, pattern.starts[first]));
  if (cutEnd < 0) stop = takeMarks(page.text, stop, 1, pattern.text.slice(pattern.ends[last], quote.end));
  return { start, end: stop };
}

/** Goes on from an offset, in that direction, over as many of the marks as stand there; white space does not count. */
function takeMarks(text: string, from: number, by: 1 | -1, marks: string): number {
  const wanted = marks.replaceAll(/\s+/g, '');
  let reached = from;
  for (let k = 0; k < wanted.length; k++) {
    let at = by > 0 ? reached : reached - 1;
    while (isSpace(text[at])) at += by;
    if (text[at] !== wanted[by > 0 ? k : wanted.length - 1 - k]) break;
    reached = by > 0 ? at + 1 : at;
  }
  return reached;
}

function isSpace(character: string | undefined): boolean {
  return character !== undefined && /\s/.test(character);
}
