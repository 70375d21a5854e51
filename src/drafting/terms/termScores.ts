import type { ReadArticle } from '../../model/readArticle.ts';
import type { NameGroup } from '../names/nameGroup.ts';
import type { ParsedText } from '../parsing/parsedText.ts';
import { isAcronym } from '../parsing/tokens.ts';
import { COUNTRY_NAMES, PLACES, USUAL } from '../words/places.ts';
import { singulars, usualnessOf } from '../words/usualness.ts';
import type { Concept } from './concepts.ts';

/** Below `least` it is a word said in passing; below `strong` it is taken only where there is little else. */
export const SCORES = { least: 1.2, strong: 1.6 };

/** What scores at least that much, the highest first. */
export function ranked<T>(list: readonly T[], score: (one: T) => number): { one: T; score: number }[] {
  return list
    .map((one) => ({ one, score: score(one) }))
    .filter((scored) => scored.score >= SCORES.least)
    .sort((a, b) => b.score - a.score);
}

/** The words of title, subtitle and headings, in the singular. */
export function headWords({ title, subtitle }: ReadArticle, { text, passages }: ParsedText): Set<string> {
  const headings = passages.filter(({ role }) => role === 'heading').slice(0, 50);
  const head = [title, subtitle ?? '', ...headings.map(({ start, end }) => text.slice(start, end))].join(' ');
  return new Set((head.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}-]*/gu) ?? []).flatMap(singulars));
}

function isInHead(name: string, head: ReadonlySet<string>): boolean {
  const words = name.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}-]*/gu) ?? [];
  return (
    words.length > 0 &&
    words.every((word) => usualnessOf(word) === 'grammar' || singulars(word).some((one) => head.has(one)))
  );
}

/** After the signals of keyphrase extraction (frequency, title, first position), and who speaks. */
export function nameScore(
  { name, kind, mentions }: NameGroup,
  head: ReadonlySet<string>,
  speaks: boolean,
  length: number,
): number {
  if (name.replaceAll('.', '').length < 3 && !PLACES.has(name.toLowerCase())) return 0;
  const first = mentions[0]?.start ?? 0;
  const isUsual = kind === 'place' || USUAL.has(name.toLowerCase());
  // A town that is named once is where something else happened.
  const isTown = PLACES.has(name.toLowerCase()) && !COUNTRY_NAMES.has(name);
  if (isTown && mentions.length === 1 && !speaks && !isInHead(name, head)) return 0;
  const isPlain = !name.includes(' ') && !isAcronym(name) && usualnessOf(name.toLowerCase()) !== 'rare';
  if (isPlain && kind === 'concept' && mentions.length < 3) return 0;
  // "East Asian", "Arab Israeli": an adjective of a place.
  if (kind === 'concept' && PLACES.has(name.toLowerCase().split(' ').at(-1) as string)) return 0;
  return (
    1.5 * Math.log2(1 + mentions.length) +
    (isInHead(name, head) ? 2 : 0) +
    (speaks ? 2 : 0) +
    (first < length * 0.2 ? 0.7 : 0) +
    (kind === 'person' ? 0.7 : 0) +
    (name.includes(' ') ? 0.8 : 0) -
    (isUsual && mentions.length < 2 ? 0.5 : 0) +
    (isAcronym(name) ? 0.4 : 0)
  );
}

export function conceptScore(
  { name, places, rare, words, marked, noun, acronym }: Concept,
  head: ReadonlySet<string>,
): number {
  const count = places.length;
  const inHead = isInHead(name, head);
  // What is said once, and is not pointed at, is just prose.
  if (count === 1 && !marked && !inHead && (words === 1 ? !noun : rare < 2)) return 0;
  if (words === 3 && count === 1 && !marked) return 0;
  return (
    1.5 * Math.log2(1 + count) +
    (inHead ? 1.5 : 0) +
    (marked ? 1.2 : 0) +
    (acronym ? 1 : 0) +
    0.8 * Math.min(rare, 2) +
    (words === 2 ? 0.8 : 0) -
    (count === 1 && !marked && !inHead ? words * 0.8 : 0)
  );
}
