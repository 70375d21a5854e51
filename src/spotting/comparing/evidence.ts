import type { Figure } from '../../model/pack.ts';
import type { Span } from '../../text/quote.ts';
import type { Context, Passage } from '../context.ts';
import { findIn, findTermIn, wordPattern } from '../finding.ts';
import { distanceBetween, isAside, TURN } from './clauses.ts';
import type { CountedNoun } from './nouns.ts';
import { once } from './once.ts';
import { MONTH } from './when.ts';

/** Matches any of a list of measure words. */
const patternOf = once((words: readonly string[]): RegExp => wordPattern(words));

/** Matches any word of what a figure measures. */
export function measurePattern({ measureWords }: Figure): RegExp {
  return patternOf(measureWords);
}

/** A word in an amount's sentence, as written, and how far away it is (`distanceBetween`). */
export interface NearWord extends Span {
  surface: string;
  distance: number;
}

/** What was found in a passage by a pattern. */
const foundIn = once((_: Passage) => new Map<RegExp, readonly (Span & { surface: string })[]>());

/** All measure words of a figure in a passage, in order. */
function measureWordsIn(figure: Figure, passage: Passage): readonly (Span & { surface: string })[] {
  const pattern = measurePattern(figure);
  const found = foundIn(passage);
  const words =
    found.get(pattern) ??
    [...passage.text.matchAll(new RegExp(pattern, 'giu'))].map(({ 0: surface, index }) => ({
      surface,
      start: index,
      end: index + surface.length,
    }));
  found.set(pattern, words);
  return words;
}

/** The words of what a figure measures in an amount's sentence. */
export interface Measured {
  /** The nearest to the amount. */
  nearest?: NearWord;
  /** All of them, in small letters, each once. */
  words: ReadonlySet<string>;
}

/**
 * The measure words in the sentence, without those in an aside and those in the amount's own noun phrase, which
 * ends at `end`: that seven exchanges are exchanges is no evidence.
 */
export function measureIn(figure: Figure, { sentence, at }: Context, end: number): Measured {
  const { text } = sentence;
  const own = { start: at.start, end };
  const words = new Set<string>();
  let nearest: NearWord | undefined;
  const turn = text.indexOf(';', at.end);
  for (const word of measureWordsIn(figure, sentence)) {
    // What comes after a semicolon is said of something else.
    if (turn >= 0 && word.start > turn) break;
    if ((word.start < own.end && word.end > own.start) || isAside(text, word, own)) continue;
    words.add(word.surface.toLowerCase());
    // "$6 million in stolen funds" says what the funds are; what is done with them another word says.
    const isAdjective = /^\s+(?:worth\s+)?(?:in|of)\s+(?:\p{L}+\s+)?$/u.test(text.slice(own.end, word.start));
    const distance = distanceBetween(text, word, own) + (isAdjective ? TURN : 0);
    if (!nearest || distance < nearest.distance) nearest = { ...word, distance };
  }
  return { words, ...(nearest && { nearest }) };
}

/**
 * Where else a measure word counts: the sentence before, for a plain row what the list opens with, and the heading.
 * What is counted has shown by its noun already what it is: for it all counts that was said before, unless the
 * noun is a word of the measure itself ("seven exchanges") and shows but half.
 */
export function findMeasureAround(
  figure: Figure,
  context: Context,
  noun: CountedNoun | undefined,
): string | undefined {
  const pattern = measurePattern(figure);
  const isTold = noun && !pattern.test(noun.surface);
  return findIn(
    [context.before, ...leadsOf(context), context.heading, ...(isTold ? context.earlier : [])],
    pattern,
  );
}

/** Names that say only when. */
const WHEN = new RegExp(`^(?:${MONTH}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$`);

/** What a list opens with holds for a row that names nothing else: not for "2018: Coincheck, $530 million". */
export function leadsOf({ sentence: { text, hits }, leads }: Context): readonly Passage[] {
  if (leads.length === 0) return leads;
  const isOther = ({ 0: name, index }: RegExpExecArray) =>
    /[\p{L}\p{N}]/u.test(text.slice(0, index)) &&
    !WHEN.test(name) &&
    !hits.some(({ start, end }) => start <= index && index < end);
  return [...text.matchAll(/(?<![\p{L}\p{N}$])\p{Lu}\p{L}+/gu)].some(isOther) ? [] : leads;
}

/** A name of the figure's subject before the sentence: in the one before, the paragraphs before, the opening of a list, the heading. */
export function findSubjectBefore(figure: Figure, context: Context, packId: string): string | undefined {
  const { before, above, heading, earlier } = context;
  return findTermIn([before, above, ...leadsOf(context), heading, ...earlier], packId, figure.subjectTerms);
}

/** Words that point back to somebody told of before. */
const BACK =
  /\b(?:he|his|it|its|their|theirs|them|they|(?:the|these|this|those|such)\s+(?:[\p{L}-]+\s+)?(?:actors|attackers|country|crew|criminals|gang|government|group|groups|hackers|leadership|nation|operatives|regime|spies|state|thieves|units?))\b/iu;

/** Whether a sentence points back to somebody: "they", "the hackers". */
export function pointsBack({ sentence }: Context): boolean {
  return BACK.test(sentence.text);
}

/** As `findSubjectBefore`, for who points back also in the section before: "the hackers" are those told of there. */
export function findSubjectEarlier(figure: Figure, context: Context, packId: string): string | undefined {
  const before = findSubjectBefore(figure, context, packId);
  if (before !== undefined || !pointsBack(context)) return before;
  return findTermIn(context.beforeHeading, packId, figure.subjectTerms);
}

/** What makes a measure word one that was told of before: "the thefts", "these attacks". */
const POINTED =
  /\b(?:its|such|the|their|these|this|those)\s+(?:(?!amount|funds|money|number|sum|total|value)[\p{L}-]+\s+)?$/iu;

/** Whether a sentence tells of what anybody may have done, and points back to nobody: "$1.58 billion was stolen". */
export function isWithoutDoer(figure: Figure, context: Context): boolean {
  const { sentence } = context;
  if (pointsBack(context)) return false;
  const words = measureWordsIn(figure, sentence);
  return words.length > 0 && !words.some(({ start }) => POINTED.test(sentence.text.slice(0, start)));
}

/** What goes on about the amount before: "It was …", "The sum …", "… of it". */
const GOES_ON =
  /^["“'‘(]*(?:(?:(?:about|almost|nearly|some)\s+)?[$€£]\d|a year (?:ago|before|earlier|later)|in (?:all of |the whole of )?(?:19|20)\d\d|it|last year|that|another|others|the (?:amount|bill|count|damage|estimate|figure|haul|loss|losses|number|sum|take|tally|total|value|year before)|their|they|these|this|those)\b|\bof (?:it|that|them)\b|\b(?:in this|that|this) way\b/i;

/** Whether a sentence goes on about what the one before has told. */
export function goesOn({ text }: Passage): boolean {
  return GOES_ON.test(text);
}
