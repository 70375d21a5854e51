import { singular } from '../../spotting/scanner/nouns.ts';
import type { Span } from '../../text/quote.ts';
import { shorten } from '../../text/shorten.ts';
import { smallWords } from '../names/nameMentions.ts';
import type { NameMention } from '../names/nameSplitting.ts';
import type { ParsedText, Sentence } from '../parsing/parsedText.ts';
import { join, type Token } from '../parsing/tokens.ts';
import { NUMBER_WORDS } from '../words/functionWords.ts';
import { usualnessOf } from '../words/usualness.ts';
import { canEnd, canStart, isNounLike, LONGEST, markedPhrases, nounRuns } from './nounPhrases.ts';

/** A concept that the article is about: a noun phrase it repeats, puts in quotation marks, or explains. */
export interface Concept {
  /** As first written. */
  name: string;
  /** An initialism that the article introduces for it. */
  acronym?: string;
  places: Span[];
  /** How many of its words are not usual ones. */
  rare: number;
  words: number;
  /** For one word: it stands as a noun does, after an article or a preposition, and before no other noun. */
  noun: boolean;
  /** The article points at it: quotation marks, "called", brackets. */
  marked: boolean;
}

/** Every noun phrase of up to three words, and every word of the article's own, with its places. */
export function conceptsOf(parsed: ParsedText, mentions: readonly NameMention[]): Concept[] {
  const found = new Map<string, Concept>();
  const small = smallWords(parsed);
  const inName = new Set(mentions.flatMap(({ sentence, from, to }) => sentence.tokens.slice(from, to)));
  // A rare word with a capital at the beginning of a sentence may be a name that nothing else tells.
  const isOut = (token: Token, next: Token | undefined) =>
    inName.has(token) ||
    (token.capital &&
      usualnessOf(token.lower) === 'rare' &&
      !small.has(token.lower) &&
      !(next && isNounPhraseWord(next)));
  for (const sentence of parsed.sentences) {
    for (const { from, to } of nounRuns(sentence.tokens, isOut)) addGrams(found, sentence, from, to);
    for (const { from, to } of markedPhrases(sentence.tokens)) add(found, sentence.tokens, from, to, true);
  }
  return withoutNested([...found.values()]);
}

function addGrams(found: Map<string, Concept>, { tokens }: Sentence, from: number, to: number): void {
  for (let end = from + 1; end <= to; end++) {
    if (!canEnd(tokens[end - 1] as Token)) continue;
    for (let length = 1; length <= LONGEST && end - length >= from; length++)
      if (canStart(tokens, end - length, length)) add(found, tokens, end - length, end, false);
  }
}

function add(
  found: Map<string, Concept>,
  tokens: readonly Token[],
  from: number,
  to: number,
  marked: boolean,
): void {
  const words = tokens.slice(from, to).filter(({ kind }) => kind === 'word');
  const key = words.map(({ lower }) => singular(lower)).join(' ');
  const rare = words.filter(({ lower }) => usualnessOf(lower) === 'rare').length;
  if (words.length === 0 || (words.length === 1 && rare === 0 && !marked)) return;
  const concept = found.get(key) ?? {
    name: shorten(nameOf(tokens, from, to), 80),
    places: [],
    rare,
    words: words.length,
    marked: false,
    noun: false,
  };
  const [start, end] = [(tokens[from] as Token).start, (tokens[to - 1] as Token).end];
  if (concept.places.at(-1)?.start !== start) concept.places.push({ start, end });
  concept.marked ||= marked;
  concept.noun ||= isNoun(tokens, from, to);
  const acronym = acronymAfter(tokens, to, words.length);
  if (acronym) Object.assign(concept, { acronym, marked: true });
  found.set(key, concept);
}

function isNoun(tokens: readonly Token[], from: number, to: number): boolean {
  const [before, after] = [tokens[from - 1]?.lower ?? '', tokens[to]];
  const isIntroduced =
    tokens[from - 1]?.kind === 'number' ||
    NUMBER_WORDS.has(before) ||
    /^(?:a|an|the|of|in|with|by|from|for|on|against|about|various|its|their|other|and)$/.test(before);
  return (
    isIntroduced &&
    !(after?.kind === 'word' && isNounLike(after.lower)) &&
    (tokens[to - 1]?.text.length ?? 0) > 4
  );
}

function nameOf(tokens: readonly Token[], from: number, to: number): string {
  const first = tokens[from] as Token;
  const name = join(tokens, from, to);
  return first.initial && !/^\p{Lu}{2}/u.test(name) && !first.quoted
    ? name.charAt(0).toLowerCase() + name.slice(1)
    : name;
}

/** "electronic warfare (EW)": as many letters as words, the first the same. */
function acronymAfter(tokens: readonly Token[], to: number, words: number): string | undefined {
  if (tokens[to]?.text !== '(' || tokens[to + 2]?.text !== ')') return undefined;
  const inside = tokens[to + 1]?.text ?? '';
  return /^\p{Lu}{2,6}$/u.test(inside) && inside.length === words ? inside : undefined;
}

/** "property" within "intellectual property" is no concept of its own; nor is "accept rate" in "true accept rate". */
function withoutNested(concepts: Concept[]): Concept[] {
  const [starts, ends] = [new Set<number>(), new Set<number>()];
  for (const { places, marked, words } of concepts) {
    if (places.length < 2 && !marked) continue;
    for (const { start, end } of places) {
      starts.add(keyOf(start, words));
      ends.add(keyOf(end, words));
    }
  }
  const isInLonger = ({ start, end }: Span, words: number) => {
    for (let longer = words + 1; longer <= LONGEST_MARKED; longer++)
      if (starts.has(keyOf(start, longer)) || ends.has(keyOf(end, longer))) return true;
    return false;
  };
  return concepts.filter(({ places, words, marked }) => {
    if (marked) return true;
    const own = places.filter((place) => !isInLonger(place, words)).length;
    return own > 0 && own >= places.length / 2;
  });
}

/** In words. */
const LONGEST_MARKED = 4;

/** One number for a place and a length. */
function keyOf(at: number, words: number): number {
  return at * (LONGEST_MARKED + 1) + words;
}

function isNounPhraseWord({ kind, capital, lower }: Token): boolean {
  return kind === 'word' && !capital && isNounLike(lower);
}
