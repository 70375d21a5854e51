import { createRequire } from 'node:module';
import { join } from 'node:path';
import { positionSelector } from '../../../src/page/describe.ts';

/** What the rival keeps of a passage: offsets in the body's text content (UTF-16, end exclusive), and a quote. */
export interface Kept {
  start: number;
  end: number;
  exact: string;
  prefix: string;
  suffix: string;
}
interface Match {
  start: number;
  end: number;
  errors: number;
}
type Search = (text: string, pattern: string, maxErrors: number) => Match[];

/** So many units on each side are kept as context, and so many errors are the most that are looked for. */
const CONTEXT = 32;
const MOST_ERRORS = 256;
/** What quote, context and place count. */
const WEIGHTS = { quote: 50, prefix: 20, suffix: 20, position: 2 };

export function keep(body: Element, range: Range): Kept {
  const text = body.textContent ?? '';
  const { start, end } = positionSelector(body, range);
  const prefix = text.slice(Math.max(0, start - CONTEXT), start);
  return { start, end, exact: text.slice(start, end), prefix, suffix: text.slice(end, end + CONTEXT) };
}

/**
 * How Hypothesis finds a passage again, as its client publishes it: by its position where the quote stands there,
 * else by the likest of all places that `approx-string-match` finds, with context and distance counted in. Written
 * anew from the published weights; its search is the package itself, from a folder's node_modules.
 */
export async function loadRival(folder: string): Promise<(text: string, kept: Kept) => Match | undefined> {
  const address = createRequire(join(folder, 'index.js')).resolve('approx-string-match');
  const { default: approximate } = (await import(address)) as { default: Search };
  const search: Search = (text, pattern, most) => {
    const exact: Match[] = [];
    for (let at = text.indexOf(pattern); at >= 0; at = text.indexOf(pattern, at + 1))
      exact.push({ start: at, end: at + pattern.length, errors: 0 });
    return exact.length > 0 ? exact : approximate(text, pattern, most);
  };
  const likeness = (text: string, wanted: string) => {
    if (wanted === '') return 1;
    if (text === '') return 0;
    return 1 - (search(text, wanted, wanted.length)[0]?.errors ?? wanted.length) / wanted.length;
  };
  return (text, { start, end, exact, prefix, suffix }) => {
    if (text.slice(start, end) === exact) return { start, end, errors: 0 };
    const score = (match: Match) =>
      WEIGHTS.quote * (1 - match.errors / exact.length) +
      WEIGHTS.prefix * likeness(text.slice(Math.max(0, match.start - prefix.length), match.start), prefix) +
      WEIGHTS.suffix * likeness(text.slice(match.end, match.end + suffix.length), suffix) +
      WEIGHTS.position * (1 - Math.abs(match.start - start) / text.length);
    const matches = search(text, exact, Math.min(MOST_ERRORS, exact.length / 2));
    return matches.map((match) => ({ match, score: score(match) })).sort((a, b) => b.score - a.score)[0]
      ?.match;
  };
}
