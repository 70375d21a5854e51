import type { Span } from '../../text/quote.ts';
import type { Context, Neighbour, Passage } from '../context.ts';
import { isChangeTo } from './changes.ts';
import { clauseAround, clauseOf, distanceBetween, textBetween } from './clauses.ts';
import { isCompared } from './company.ts';
import { once } from './once.ts';
import { SO_FAR, type StatedPeriod, statedPeriods } from './when.ts';

/** "Last year a firm claimed that …", "…, they said in 2019": the year is the claim's. */
const REPORTED =
  /(?<!\b(?:been|are|be|is|was|were)\s)\b(?:announced|claimed|concluded|counted|estimated|found|listed|noted|reckoned|reported|revealed|said|thought|told|unsealed|warned|wrote)\b(?!\s*,)/i;
const REPORTED_THEN = new RegExp(
  `(?:${REPORTED.source}|\\b(?:estimate|interview|paper|report|statement|study))\\s+(?:(?:dated|early|earlier|from|in|late|of|on)\\s+)*$`,
  'i',
);

/**
 * When the amount at `at` in a sentence holds: what is said nearest to it, or undefined. What stands behind
 * one of the other amounts is said of that: "$400 million, up from $300 million in 2020".
 */
export function periodOf(passage: Passage, at: Span, others: readonly Neighbour[]): StatedPeriod | undefined {
  const sentence = passage.text;
  let best: { stated: StatedPeriod; distance: number } | undefined;
  for (const stated of statedPeriods(passage)) {
    if (stated.start < at.end && stated.end > at.start) continue;
    if (isOfReport(sentence, stated, at)) continue;
    if (others.some((other) => takes(sentence, other, stated, at))) continue;
    // After a semicolon something else is told.
    if (stated.start >= at.end && textBetween(sentence, stated, at).includes(';')) continue;
    const distance =
      distanceBetween(sentence, stated, at) + (stated.surface.toLowerCase() === SO_FAR ? FAR : 0);
    if (!best || distance < best.distance) best = { stated, distance };
  }
  return best?.stated;
}

/** When an amount holds by its own sentence. */
export const statedOf = once(({ sentence, at, others }: Context) => periodOf(sentence, at, others));

/**
 * Whether a period said after an amount is said of another one between the two; one of another kind may be of
 * the same statement, "$660 million in 20 attacks in 2023", and so is the whole that an amount is a part of.
 */
function takes(sentence: string, other: Neighbour, stated: Span, at: Span): boolean {
  if (other.start < at.end || other.end > stated.start) return false;
  const between = textBetween(sentence, other, at);
  return /[,;—()]/.test(between) || (other.isAlike && !/^\s+of\s/.test(between));
}

/** "In cryptocurrency a year", after an amount. */
const A_YEAR =
  /^(?:\s+(?!an?\b)[a-z-]+){0,5}\s+(?:an?|each|every|per)\s+year\b(?!\s+(?:ago|before|earlier|later))/i;

/**
 * Whether an amount is said to be one of every year: "annual takings of", "in coins a year". A year that is named
 * has but one sum.
 */
export const isYearly = once((context: Context): boolean => {
  const { sentence, at } = context;
  const clause = clauseOf(context);
  const before = sentence.text.slice(clause.start, at.start);
  const isSaid = /\b(?:annual|(?:each|every) year|yearly)\s/i.test(before);
  return (isSaid || A_YEAR.test(sentence.text.slice(at.end))) && statedOf(context) === undefined;
});

function isOfReport(sentence: string, stated: Span, at: Span): boolean {
  return (
    REPORTED.test(textBetween(sentence, stated, at)) ||
    REPORTED_THEN.test(sentence.slice(Math.max(0, stated.start - 40), stated.start))
  );
}

function isWithin(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Beyond everything else in a sentence. */
const FAR = 10_000;

/** What sums up all there was, or was so far: an amount that no period said before limits. */
const SUMMED_UP =
  /\b(?:has|have)\s+(?!(?:since\s+|now\s+|been\s+)*(?:corrected|lowered|not|put|raised|revised|updated)\b)/iu;
const TOTAL =
  /\b(?:all told|all-time|altogether|cumulative(?:ly)?|in all|in total|lifetime|overall|(?:its|known|new|running|the|their) (?:[a-z]+ ){0,2}total)\b|\b(?:br(?:ing|inging|ings|ought)|push(?:es|ed|ing)?|tak(?:es?|ing))\b.*\bto\b/i;
/** Whether an amount's clause sums up: "has stolen", "in all", "brings the total to". */
export function isSummedUp(context: Context): boolean {
  const { start, end } = clauseOf(context);
  const clause = context.sentence.text.slice(start, end);
  return SUMMED_UP.test(clause) || TOTAL.test(clause);
}

/** Another amount with which one of a year is compared: "four times the $429 million of the year before". */
const THAN_BEFORE =
  /\b(?:against|compared with|down|from|than|times|to|twice|up|versus)\s+(?:[a-z]+\s+){0,3}$/i;

/** "Less than in 2022": not the year that is told of. */
const THAN_IN = /\b(?:against|compared (?:to|with)|from|on|than|up on)\s+(?:in\s+)?$/i;

/**
 * When an amount holds: as its sentence says, or else, for what goes on about the same year, as the sentences
 * before, the heading or the opening of the list do. Of what "has been stolen", or "in all", only the own
 * sentence can say when. What is set against the amount of a single year is one of a single year.
 */
export const periodAround = once((context: Context): StatedPeriod | undefined => {
  const { sentence, sentenceIndex, at, others, before, above, earlier, leads, heading } = context;
  const { text } = sentence;
  const clause = clauseOf(context);
  const isTotal = TOTAL.test(text.slice(clause.start, clause.end));
  const stated = statedOf(context);
  // "Stole $2 billion in 2025, pushing their total to": the year is the other sum's.
  const isTaken = (other: Neighbour) => other.isAlike && other.end <= at.start;
  const own = isTotal && stated && !isWithin(stated, clause) && others.some(isTaken) ? undefined : stated;
  // A sentence that says when something was reported does not go on about the time before.
  if (own || statedPeriods(sentence).some((stated) => isOfReport(text, stated, at))) return own;
  for (const other of others) {
    if (!other.isAlike || !THAN_BEFORE.test(text.slice(at.end, other.start))) continue;
    const theirs = periodOf(sentence, other, []);
    if (theirs?.length === 'year') return { ...theirs, isImplied: true };
  }
  if (isTotal || SUMMED_UP.test(text.slice(clause.start, clause.end))) return undefined;
  // A sum that rises or falls does so from year to year: of it the year may have been said further up.
  const isChanging = isChangeTo(text.slice(0, at.start)) || (others.some(isTaken) && isCompared(context));
  const said = isChanging ? earlier : earlier.slice(0, sentenceIndex);
  for (const passage of [before ?? above, heading, ...leads, ...said]) {
    const year = passage && lastYearIn(passage);
    if (year) return year;
  }
  return undefined;
});

/** The year that a passage leaves the reader in. */
function lastYearIn(passage: Passage): StatedPeriod | undefined {
  const said = statedPeriods(passage)
    .filter((stated) => {
      const { end } = clauseAround(passage.text, stated);
      const isOther = THAN_IN.test(passage.text.slice(0, stated.start));
      return !isOther && !isOfReport(passage.text, stated, { start: end, end });
    })
    .sort((a, b) => a.start - b.start);
  const last = said.at(-1);
  return last?.length === 'year' || last?.length === 'part' ? last : undefined;
}
