import type { TermKind } from '../../model/pack.ts';
import type { Token } from '../parsing/tokens.ts';
import { isAcronym } from '../parsing/tokens.ts';
import { BODY_WORDS, EVENT_WORDS } from '../words/bodies.ts';
import { GIVEN_NAMES } from '../words/givenNames.ts';
import { PLACE_WORDS, PLACES } from '../words/places.ts';
import { SPEECH_VERBS } from '../words/speech.ts';
import { isCommonPersonName, usualnessOf } from '../words/usualness.ts';
import type { NameGroup } from './nameGroup.ts';
import type { NameMention } from './nameSplitting.ts';

/** What kind of thing a group names, by its words and what stands around it. */
export function kindOf(
  { name, mentions, appositions }: NameGroup,
  isAlone: (word: string) => boolean,
): TermKind {
  const words = name.toLowerCase().split(/\s+/);
  const last = words.at(-1) as string;
  if (PLACES.has(name.toLowerCase())) return 'place';
  if (words.length > 1 && EVENT_WORDS.has(last)) return 'event';
  const isTitled = mentions.some(({ titled }) => titled);
  const isBody = words.some((word) => BODY_WORDS.has(word)) || words.includes('of') || name.includes('&');
  if (isTitled && !isBody) return 'person';
  if (isBody && words.length > 1) return 'organisation';
  if (isAcronym(name)) return 'organisation';
  if (PLACE_WORDS.has(last) && words.length > 1) return 'place';
  // People are called by their last name the second time, bodies by their first.
  const isPlain = !/\p{N}|\p{Lu}{2}/u.test(name) && !/^(?:pro|plus|max|mini|lite|air|one)$/.test(last);
  if (words.length > 1 && words.length < 4 && isPlain && isAlone(last)) return 'person';
  if (hasGivenName(words) || SYLLABLES.test(name) || appositions.some(({ person }) => person))
    return 'person';
  if (isPersonShaped(words, name) && mentions.some((mention) => isShe(mention) || speaks(mention)))
    return 'person';
  if (mentions.some(isBeforePlace) || mentions.every(isLocated)) return 'place';
  if (mentions.some(speaks) || mentions.some(isPossessor)) return 'organisation';
  return 'concept';
}

/** "Choi Min-seo": a given name of two syllables, as Korean and Chinese names are spelled. */
const SYLLABLES = /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+-\p{Ll}+$/u;

function hasGivenName(words: readonly string[]): boolean {
  return words.length > 1 && words.length < 5 && GIVEN_NAMES.has(words[0] as string);
}

/** "near McAllen, Texas". */
function isBeforePlace({ sentence: { tokens }, from, to }: NameMention): boolean {
  const isPlaceAfter =
    tokens[to]?.text === ',' && tokens[to + 1]?.capital && PLACES.has(tokens[to + 1]?.lower ?? '');
  return isPlaceAfter === true && /^(?:in|near|at|from|of|to|outside)$/.test(tokens[from - 1]?.lower ?? '');
}

/** "in Greenfield". */
function isLocated({ sentence: { tokens }, from, to }: NameMention): boolean {
  const isIn = /^(?:in|near|outside)$/.test(tokens[from - 1]?.lower ?? '');
  return isIn && to - from <= 2 && !/^(?:of|for|on)$/.test(tokens[to]?.lower ?? '');
}

/** Two or three rare words: what a person's name looks like where the given name is not a common one. */
function isPersonShaped(words: readonly string[], name: string): boolean {
  if (words.length < 2 || words.length > 3 || /\p{N}|\p{Lu}{2}/u.test(name)) return false;
  if (words.some((word) => PLACES.has(word))) return false;
  return words.every((word) => usualnessOf(word) === 'rare' || isCommonPersonName(word));
}

/** A speech verb stands right beside the name, or after "of the Alpine Club". */
function speaks({ sentence: { tokens }, from, to }: NameMention): boolean {
  const isVerb = (at: number) => {
    const token = tokens[at];
    return token !== undefined && !token.capital && SPEECH_VERBS.has(token.lower);
  };
  if (isVerb(from - 1) || isVerb(to) || isVerb(to + 1) || isAccording(tokens, from)) return true;
  if (!/^(?:of|at|from|with)$/.test(tokens[to]?.lower ?? '')) return false;
  const verb = tokens.slice(to, to + 8).findIndex((_, i) => isVerb(to + i));
  return verb > 0 && tokens.slice(to, to + verb).every(({ kind }) => kind === 'word');
}

/** "According to Erik Dahl and Sana Mirza". */
function isAccording(tokens: readonly Token[], from: number): boolean {
  const before = tokens.slice(Math.max(0, from - 6), from).map(({ lower }) => lower);
  const at = before.lastIndexOf('according');
  return at >= 0 && before[at + 1] === 'to' && (at + 2 === before.length || before.at(-1) === 'and');
}

/** The sentence begins with the name, and it or the next one goes on with "she" or "he". */
function isShe({ sentence, from }: NameMention): boolean {
  if (from > 2) return false;
  const next = sentence.passage.sentences[sentence.index + 1];
  const isPronoun = ({ lower }: Token) => lower === 'she' || lower === 'he';
  return sentence.tokens.some(isPronoun) || (next?.tokens.slice(0, 60).some(isPronoun) ?? false);
}

function isPossessor({ sentence: { tokens }, to }: NameMention): boolean {
  return /^[’']s$/.test(tokens[to]?.text ?? '');
}
