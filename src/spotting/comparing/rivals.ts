import type { Figure } from '../../model/pack.ts';
import type { Span } from '../../text/quote.ts';
import type { Context } from '../context.ts';
import { wordPattern } from '../finding.ts';
import { clauseOf, distanceBetween } from './clauses.ts';
import { companyOf } from './company.ts';
import type { Comparison } from './comparison.ts';
import { measurePattern } from './evidence.ts';
import { once } from './once.ts';
import { income, otherMoney } from './otherMoney.ts';

interface Rival extends Span {
  word: string;
  isIncome: boolean;
}

const rivalsIn = once(({ sentence, at }: Context): Rival[] => {
  const all = [otherMoney, income].flatMap((pattern) =>
    [...sentence.text.matchAll(pattern)].map(({ 0: word, index }) => ({
      word,
      start: index,
      end: index + word.length,
      isIncome: pattern === income,
    })),
  );
  return all.filter(({ start, end }) => end <= at.start || start >= at.end);
});

/** Whether the sentence tells that an amount is one of something else than what the figure measures. */
export function isOfSomethingElse(comparison: Comparison): boolean {
  const { figure, pack, context, span } = comparison;
  return (
    span.kind === 'currency' &&
    (hasRival(comparison) ||
      isUnderOtherLabel(figure, context) ||
      isOfUnknownThing(figure, pack.id, context) ||
      isSizeOfThing(figure, context))
  );
}

/** What a clause that tells a result begins with. */
const RESULT = /^\s*(?:(?:thereby|thus)\s+)?[a-z]+ing\b/i;

/** What says of stolen money that something was not done with it, wherever it stands. */
const UNLAUNDERED = /\bnot (?:yet )?(?:been )?laundered\b|\bunlaundered\b|\byet to (?:be )?launder/i;

/**
 * Whether an amount of money is of something else than the figure: a word for other money stands nearer
 * in its clause than any word of the measure, or alone there. What a figure is measured by is no rival of it.
 */
function hasRival({ figure, pack, context, measured, beside }: Comparison): boolean {
  const measure = measured.nearest;
  const hasCompany = companyOf(figure, pack, beside, context) !== undefined;
  const { sentence, at } = context;
  const clause = clauseOf(context);
  const isWithin = ({ start, end }: Span) => start >= clause.start && end <= clause.end;
  // "They hack banks, earning": what comes of it.
  const isLedTo = ({ end }: Span) =>
    end <= clause.start && RESULT.test(sentence.text.slice(clause.start, at.start));
  const own = measurePattern(figure);
  if (UNLAUNDERED.test(sentence.text.slice(clause.start, clause.end))) return true;
  return rivalsIn(context).some((rival) => {
    if (own.test(rival.word)) return false;
    if (!isWithin(rival)) return false;
    if (!measure) return !(rival.isIncome && hasCompany);
    return rival.isIncome
      ? !isWithin(measure) && !isLedTo(measure)
      : distanceBetween(sentence.text, rival, at) < measure.distance;
  });
}

/** What a row or paragraph begins with, up to a colon. */
const LABEL = /^[^\p{L}\p{N}]*([^.:;,]{1,40}):\s/u;
/** Words of a label that name no thing of their own. */
const SUM = /\b(?:all|altogether|amount|figure|sum|total|value)\b/i;

/** Whether an amount is told under a label that is neither the figure's nor a time's: "Coal: $1.2 billion". */
function isUnderOtherLabel(
  figure: Figure,
  { sentence: { text, hits }, sentenceIndex, at }: Context,
): boolean {
  const label = sentenceIndex === 0 ? LABEL.exec(text.slice(0, at.start))?.[1] : undefined;
  if (label === undefined || /\d/.test(label) || SUM.test(label) || measurePattern(figure).test(label))
    return false;
  return !hits.some(({ names }) => names.some(({ term }) => figure.subjectTerms.includes(term.id)));
}

/** Words that lead on from an amount to no thing of its own: "in all", "in the form of", "of it". */
const NO_THING =
  /^(?:a|about|all|almost|an|any|around|at least|cases?|decades?|early|each|eight|every|fact|few|five|four|in|its|just|late|less|little|more|months?|nearly|nine|one|only|or|over|part|recent|seven|several|six|so|some|such|ten|that|the|their|them|these|this|those|three|total|two|under|value|which|what|whom|years?|it)$/i;
/** What any amount of money may be of. */
const MONEY =
  /^(?:accounts|assets|banknotes|cash|cents|coins?|currenc(?:y|ies)|digital|dollars|fiat|foreign|funds?|money|tokens?|virtual|world)$/i;

/**
 * What an amount is said to be an amount of, where that is neither money nor known to the pack: "$400 million in
 * rice" is none of thefts.
 */
function isOfUnknownThing(figure: Figure, packId: string, { sentence, at }: Context): boolean {
  const after = sentence.text.slice(at.end, at.end + 80);
  const lead = /^\s+(?:worth\s+)?(?:in|of)\s+/.exec(after);
  if (!lead) return false;
  const phrase = /^\p{Ll}[\p{L}’'-]*(?:\s+\p{Ll}[\p{L}’'-]*){0,2}/u.exec(after.slice(lead[0].length))?.[0];
  if (phrase === undefined || NO_THING.test(phrase.split(/\s+/)[0] as string)) return false;
  const from = at.end + lead[0].length;
  const isKnown = sentence.hits.some(
    ({ start, end, names }) =>
      start < from + phrase.length && end > from && names.some((name) => name.packId === packId),
  );
  const isOurs = measurePattern(figure).test(phrase) || wordPattern(figure.measure.split(/\s+/)).test(phrase);
  return !isKnown && !isOurs && !phrase.split(/\s+/).some((word) => MONEY.test(word));
}

/**
 * Whether the amount only says how large a thing is, "a $2.3 billion bank", and the thing is not what the figure
 * measures, as in "a $1.3 billion scheme".
 */
function isSizeOfThing(figure: Figure, { sentence: { text, hits }, at }: Context): boolean {
  if (!/\b(?:an?|its|their|the|this|that)\s+(?:[a-z-]+\s+)?$/i.test(text.slice(0, at.start))) return false;
  const phrase = /^[\s-]+(\p{Ll}[\p{L}-]*(?:\s+\p{Ll}[\p{L}-]*){0,2})/u.exec(text.slice(at.end));
  if (!phrase) return false;
  const words = (phrase[1] as string).split(/\s+/);
  const end = words.findIndex((word) => FUNCTION.test(word));
  if (end === 0) return false;
  const thing = words.slice(0, end < 0 ? undefined : end).join(' ');
  const from = at.end + phrase[0].indexOf(phrase[1] as string);
  const isKnown = hits.some(({ start }) => start >= from && start < from + thing.length);
  return !isKnown && !measurePattern(figure).test(thing);
}

/** Words that no noun phrase begins with: after them no thing is measured. */
const FUNCTION =
  /^(?:a|about|according|across|after|against|alone|already|also|amid|among|an|and|are|as|at|be|before|been|being|between|beyond|but|by|compared|despite|during|ended|flowed|for|from|had|has|have|he|in|into|is|it|its|last|less|more|of|off|on|or|out|over|she|since|so|than|that|the|their|they|this|those|through|throughout|to|under|until|up|versus|via|was|went|were|which|while|who|with|within|without|worth|would)$/i;
