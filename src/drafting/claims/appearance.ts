import { LIMITS } from '../../model/fields.ts';
import type { ContextPack } from '../../model/pack.ts';
import { findQuoteRange, type Normalized, normalize, type Span } from '../../text/quote.ts';

export type Appearance = ContextPack['claims'][number]['appearance'];

/** A quote is short enough to be no copy of the article. */
const MOST_WORDS = 8;
/** With fewer words a quote is likely to stand elsewhere on the page too. */
const LEAST_WORDS = 4;
/** Where the first words stand in more places than these, no prefix is tried. */
const MOST_PLACES = 6;

/** Finds quotes for spans of one text. */
export function appearanceFinder(text: string): (span: Span) => Appearance | undefined {
  let page: Normalized | undefined;
  return (span) => {
    page ??= normalize(text);
    const words = wordsOf(text, span);
    if (words.length === 0) return undefined;
    for (let count = LEAST_WORDS; count <= MOST_WORDS; count++) {
      const quotes = quotesOf(text, words, count);
      if (quotes && placesOf(page, quotes.start, 2) === 1 && leadsTo(page, quotes, words)) return quotes;
    }
    const quotes = quotesOf(text, words, MOST_WORDS);
    if (!quotes || placesOf(page, quotes.start, MOST_PLACES + 1) > MOST_PLACES) return undefined;
    const whole = page;
    return around(text, { start: (words[0] as Span).start, end: (words.at(-1) as Span).end }, quotes).find(
      (one) => leadsTo(whole, one, words),
    );
  };
}

/** The words of a span: runs of letters and digits with what joins them, as spans of the text. */
function wordsOf(text: string, { start, end }: Span): Span[] {
  const words = text.slice(start, end).matchAll(/[\p{L}\p{N}\p{M}]+/gu);
  return Array.from(words, ({ 0: word, index }) => ({
    start: start + index,
    end: start + index + word.length,
  }));
}

/** The first and the last `count` words; one quote where that is all of them. */
function quotesOf(text: string, words: readonly Span[], count: number): Appearance | undefined {
  const start = quoteOf(text, words.slice(0, count));
  if (words.length <= count) return start === undefined ? undefined : { start };
  const end = quoteOf(text, words.slice(-Math.min(count, words.length - count)));
  return start === undefined || end === undefined ? undefined : { start, end };
}

function quoteOf(text: string, words: readonly Span[]): string | undefined {
  const [first, last] = [words[0], words.at(-1)];
  const quote = first && last ? text.slice(first.start, last.end) : '';
  return quote !== '' && quote.length <= LIMITS.quote ? quote : undefined;
}

/** How often a quote stands in the text, counted up to `most`. */
function placesOf({ text }: Normalized, quote: string, most: number): number {
  const { text: plain } = normalize(quote);
  let count = 0;
  for (let at = text.indexOf(plain); at >= 0 && count < most; at = text.indexOf(plain, at + 1)) count++;
  return count;
}

/** Whether the quotes lead to the span and nowhere else. */
function leadsTo(page: Normalized, quotes: Appearance, words: readonly Span[]): boolean {
  const [found, ...others] = findQuoteRange(page, quotes);
  const [first, last] = [words[0], words.at(-1)];
  if (!found || !first || !last || others.length > 0) return false;
  // Marks that are folded away at the end of a word are not found with it.
  return found.start === first.start && found.end > last.start && found.end <= last.end;
}

/** The quotes with what stands before them, after them, or both: first within the paragraph, which a page keeps together. */
function around(text: string, { start, end }: Span, quotes: Appearance): Appearance[] {
  const before = wordsOf(text, { start: Math.max(0, start - LIMITS.quote), end: start }).slice(
    start > LIMITS.quote ? 1 : 0,
  );
  const after = wordsOf(text, { start: end, end: Math.min(text.length, end + LIMITS.quote) });
  const whole = end + LIMITS.quote < text.length ? after.slice(0, -1) : after;
  const prefix = touching(text, before.slice(-MOST_WORDS), (words) => ({
    start: (words[0] as Span).start,
    end: start,
  }));
  const suffix = touching(text, whole.slice(0, MOST_WORDS), (words) => ({
    start: end,
    end: (words.at(-1) as Span).end,
  }));
  return [
    ...(prefix ? [{ ...quotes, prefix }] : []),
    ...(suffix ? [{ ...quotes, suffix }] : []),
    ...(prefix && suffix ? [{ ...quotes, prefix, suffix }] : []),
  ];
}

function touching(
  text: string,
  words: readonly Span[],
  reach: (words: readonly Span[]) => Span,
): string | undefined {
  if (words.length === 0) return undefined;
  const { start, end } = reach(words);
  const quote = text.slice(start, end).trim();
  return quote !== '' && quote.length <= LIMITS.quote ? quote : undefined;
}
