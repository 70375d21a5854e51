import type { Evidence } from '../../model/mention.ts';
import type { Span } from '../../text/quote.ts';
import type { Context, Passage } from '../context.ts';
import { findTermIn } from '../finding.ts';
import { isAsserted } from './assertion.ts';
import { isAside, TURN } from './clauses.ts';
import { companyOf, isCompared } from './company.ts';
import { type Comparison, evidenceOf, type FigureMatch, isLargeCount } from './comparison.ts';
import { isOneEvent, SEVERAL } from './events.ts';
import {
  findMeasureAround,
  findSubjectBefore,
  goesOn,
  isWithoutDoer,
  leadsOf,
  pointsBack,
} from './evidence.ts';
import { isOwned } from './nouns.ts';
import { isPartOrWhole } from './parts.ts';
import { isSummedUp, periodAround } from './period.ts';
import { isOfSomethingElse } from './rivals.ts';
import { isChange, isShare, isShareOfSame } from './share.ts';
import { suits } from './suits.ts';
import { weightOf } from './weights.ts';
import type { StatedPeriod } from './when.ts';
import { isOfOthers } from './whose.ts';

/** Two counts farther apart than this, with nothing but the noun to show it, are of a whole and a part. */
const NEAR = 1.25;

/** Another figure for the same thing asks for more evidence than the same one (design, section 5, rule 5). */
export function anotherFigure(comparison: Comparison): FigureMatch | undefined {
  const { figure, pack, span, context, noun, measured } = comparison;
  if (span.kind === 'percent' && !(isShare(figure) ? isShareOfSame(figure, context) : !isChange(context)))
    return undefined;
  const period = periodAround(context);
  if (!suits(figure, period) && (isOfMoment(period) || !isBesideItself(comparison))) return undefined;
  const named = findTermIn([namesIn(context), context.heading], pack.id, figure.subjectTerms);
  // A sum without a time is the sum of all only where it is said to be, or whose it is; else it may be of one theft.
  const isSum = span.kind === 'currency' && span.rate === undefined && period === undefined;
  const isSaidOfAll = named !== undefined || isSummedUp(context) || isDoneByThem(comparison);
  const isOpen = isSum && !isSaidOfAll;
  if (isOpen && companyOf(figure, pack, comparison.beside, context) === undefined) return undefined;
  const measure = measureOf(comparison, named !== undefined);
  const subject = subjectOf(comparison, named);
  if (measure === undefined || (subject === undefined && !noun)) return undefined;
  if (isOfSomethingElse(comparison) || isOfOthers(figure, context)) return undefined;
  if (!isAsserted(figure, context, measured)) return undefined;
  if (span.kind !== 'percent' && isOneEvent(figure, context, comparison.period)) return undefined;
  if (isPartOrWhole(figure, context, comparison.period)) return undefined;
  const why: Evidence[] = [
    { type: 'differs' },
    ...(period && !period.isImplied ? [{ type: 'period', surface: period.surface } as const] : []),
    ...evidenceOf(noun, measure, subject),
  ];
  return {
    figure,
    relation: subject === undefined ? 'possible' : 'another',
    why,
    span,
    end: span.end + (noun?.end ?? 0),
    fit: weightOf(figure, pack, measured.words),
    ...(period && !period.isImplied && { period }),
  };
}

/** The names in an amount's sentence that are not told in an aside, nor after a semicolon, of something else. */
function namesIn({ sentence, at }: Context): Passage {
  const turn = sentence.text.indexOf(';', at.end);
  const isOwn = (hit: Span) => (turn < 0 || hit.end <= turn) && !isAside(sentence.text, hit, at);
  return { ...sentence, hits: sentence.hits.filter(isOwn) };
}

/** "They had stolen": who was told of before does what is measured. */
function isDoneByThem({ context, measured: { nearest } }: Comparison): boolean {
  const before = nearest && context.sentence.text.slice(Math.max(0, nearest.start - 40), nearest.start);
  return before !== undefined && /\b(?:he|it|they)\s+(?:(?:already|also|had|has|have)\s+)*$/i.test(before);
}

/** What shows that an amount apart from the figure's measures the same thing, as written. */
function measureOf(comparison: Comparison, isNamed: boolean): string | undefined {
  const { figure, pack, context, noun, measured, beside, ownEnd } = comparison;
  if (measured.nearest && (!isLargeCount(figure) || isNear(comparison) || measured.nearest.distance < TURN))
    return measured.nearest.surface;
  const company = companyOf(figure, pack, beside, context);
  if (company !== undefined) return company;
  if (isLargeCount(figure))
    return isOwned(figure, context, ownEnd) && isNear(comparison) ? noun?.surface : undefined;
  const leadsOn =
    noun !== undefined ||
    leadsOf(context).length > 0 ||
    ((isNamed || pointsBack(context)) && goesOn(context.sentence));
  return leadsOn ? findMeasureAround(figure, context, noun) : undefined;
}

/** The subject, as written: named in the sentence or the heading, or before where nothing speaks against it. */
function subjectOf(
  { figure, pack, context, beside }: Comparison,
  named: string | undefined,
): string | undefined {
  if (named !== undefined) return named;
  const isAnybodys = isWithoutDoer(figure, context) && companyOf(figure, pack, beside, context) === undefined;
  // What names nobody goes on about whom the sentence just before has named, and no other.
  const told = findTermIn([context.before, ...leadsOf(context)], pack.id, figure.subjectTerms);
  // "The amount stolen from lending platforms": whose it is, the victims say.
  if (isAnybodys && isFromSeveral(context)) return undefined;
  return isAnybodys ? told : (told ?? findSubjectBefore(figure, context, pack.id));
}

function isFromSeveral({ sentence: { text } }: Context): boolean {
  const victims = /\bfrom\s+((?:[\p{L}-]+\s+){0,3}[\p{L}-]+)/iu.exec(text)?.[1];
  return victims !== undefined && SEVERAL.test(victims);
}

function isOfMoment(period: StatedPeriod | undefined): boolean {
  return period?.length === 'moment';
}

/** Whether it is compared with the same figure at another time, "from four to seven", without saying when. */
function isBesideItself({ figure, beside, context }: Comparison): boolean {
  return isCompared(context) && beside.some((other) => other.isInSentence && other.figure.id === figure.id);
}

function isNear({ figure: { quantity }, span }: Comparison): boolean {
  if (!('value' in quantity) || !('value' in span)) return false;
  return span.value <= quantity.value * NEAR && quantity.value <= span.value * NEAR;
}
