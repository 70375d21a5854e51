import { foldUnit } from './fold.ts';

/** A span of text. UTF-16 units, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** What to look for: from `start` to `end`, between `prefix` and `suffix`. */
export interface QuoteRange {
  start: string;
  end?: string | undefined;
  prefix?: string | undefined;
  suffix?: string | undefined;
}

/** Text in which runs of white space are one space, quotes and dashes plain, case and marks gone, with the way back. */
export interface Normalized {
  text: string;
  /** For each unit of `text` (and one past its end) the offset in the original. */
  offsets: Uint32Array;
}

const QUOTES = /['"‘’‚‛“”„‟′″«»‹›`´]/;
const DASHES = /[-‐‑‒–—―−]/;

/** Folds what typesetting changes and meaning does not, so that a quote is found as a page sets it. */
export function normalize(original: string): Normalized {
  let text = '';
  // Asking the text for its end at every space would have it copied each time.
  let last = '';
  const offsets = new Uint32Array(original.length * 3 + 1);
  for (let i = 0; i < original.length; i++) {
    const character = original[i] as string;
    const plain = /\s/.test(character)
      ? last === ' '
        ? ''
        : ' '
      : QUOTES.test(character)
        ? "'"
        : DASHES.test(character)
          ? '-'
          : foldUnit(character.charCodeAt(0));
    for (let k = 0; k < plain.length; k++) offsets[text.length + k] = i;
    text += plain;
    if (plain !== '') last = plain;
  }
  offsets[text.length] = original.length;
  return { text, offsets: offsets.subarray(0, text.length + 1) };
}

/**
 * Every place of a quote range, in reading order: each place where `start` stands after
 * `prefix`, to the nearest later `end` that `suffix` follows. Quotes match whole words.
 */
export function findQuoteRange({ text, offsets }: Normalized, quote: QuoteRange): Span[] {
  const [start, end, prefix, suffix] = [quote.start, quote.end, quote.prefix, quote.suffix].map(plain);
  if (!start) return [];
  const spans: Span[] = [];
  for (let at = findWords(text, start, 0); at >= 0; at = findWords(text, start, at + 1)) {
    if (prefix && !text.slice(0, at).trimEnd().endsWith(prefix)) continue;
    const stop = end
      ? findEnd(text, end, at + (end === start ? 0 : start.length), suffix)
      : at + start.length;
    if (stop < 0 || (!end && !isFollowedBy(text, stop, suffix))) continue;
    spans.push({ start: offsets[at] as number, end: (offsets[stop - 1] as number) + 1 });
  }
  return spans;
}

function plain(quote: string | undefined): string {
  return quote === undefined ? '' : normalize(quote).text.trim();
}

function findEnd(text: string, end: string, from: number, suffix: string | undefined): number {
  for (let at = findWords(text, end, from); at >= 0; at = findWords(text, end, at + 1))
    if (isFollowedBy(text, at + end.length, suffix)) return at + end.length;
  return -1;
}

function isFollowedBy(text: string, at: number, suffix: string | undefined): boolean {
  return (
    !suffix ||
    text
      .slice(at, at + suffix.length + 4)
      .trimStart()
      .startsWith(suffix)
  );
}

function findWords(text: string, words: string, from: number): number {
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1))
    if (isEdge(text, at) && isEdge(text, at + words.length)) return at;
  return -1;
}

/** Whether no word runs over offset `at`. */
function isEdge(text: string, at: number): boolean {
  return (
    at === 0 ||
    at === text.length ||
    !(/[\p{L}\p{N}]/u.test(text[at - 1] as string) && /[\p{L}\p{N}]/u.test(text[at] as string))
  );
}
