import type { Evidence } from '../../model/mention.ts';
import { findTermIn } from '../finding.ts';
import { isOtherThanPlan } from './assertion.ts';
import { companyOf } from './company.ts';
import { type Comparison, evidenceOf, type FigureMatch, isLargeCount } from './comparison.ts';
import { isOneEvent } from './events.ts';
import { findMeasureAround, findSubjectEarlier, measurePattern, pointsBack } from './evidence.ts';
import { gradeOf, missingEvidence } from './grade.ts';
import { isOfTheCountry, isOwned } from './nouns.ts';
import { isOfSomethingElse } from './rivals.ts';
import { isChange, isShare, isShareOfSame } from './share.ts';
import { isOfAnotherTime } from './suits.ts';
import { isOfOthers } from './whose.ts';

/** The same figure, by `amount`; `possible` where one piece of evidence is short, or something speaks against it. */
export function sameFigure(comparison: Comparison, amount: Evidence): FigureMatch | undefined {
  const { figure, pack, span, context, noun, measured, period, beside } = comparison;
  const grade = gradeOf(figure, span.digits);
  const measure =
    measured.nearest?.surface ??
    companyOf(figure, pack, beside, context) ??
    findMeasureAround(figure, context, noun);
  const named = findTermIn([context.sentence], pack.id, figure.subjectTerms);
  // A sum of which nothing is said but the amount has only a subject to show; it must be named, or pointed back to.
  const isTold = measure !== undefined || span.kind !== 'currency' || pointsBack(context);
  const subject = named ?? (isTold ? findSubjectEarlier(figure, context, pack.id) : undefined);
  const why = [amount, ...evidenceOf(noun, measure, subject)];
  const missing = missingEvidence(grade, why);
  if (missing > 1) return undefined;
  // A year is on every page, and a line under it tells the reader nothing: it is listed at most.
  const isYear = figure.quantity.kind === 'year';
  if (isYear && (!measured.nearest || !subject)) return undefined;
  return {
    figure,
    relation: missing > 0 || isYear || isDoubtful(comparison, subject) ? 'possible' : 'same',
    why,
    span,
    end: span.end + (noun?.end ?? 0),
    fit: why.length * 10 + measured.words.size,
    ...(period && { period }),
  };
}

/** Whether something speaks against an equal amount being the figure. */
function isDoubtful(comparison: Comparison, subject: string | undefined): boolean {
  const { figure, pack, span, context, noun, measured, period, ownEnd } = comparison;
  if (isOfOthers(figure, context) || isOfSomethingElse(comparison)) return true;
  if (span.kind === 'currency' && isOtherThanPlan(figure, pack, context, measured)) return true;
  if (isOfAnotherTime(figure, pack, period, measured.words)) return true;
  if (span.kind === 'percent') return isShare(figure) ? !isShareOfSame(figure, context) : isChange(context);
  // Where the amount is rare and much is said of the measure, an event that is told of as well is another matter.
  const isRare = !gradeOf(figure, span.digits).measure;
  const isPlain = !isRare || measured.words.size < 2;
  if (span.kind === 'currency') return isPlain && isOneEvent(figure, context, period, isRare);
  const isSaid = measured.nearest !== undefined || (noun && measurePattern(figure).test(noun.surface));
  const isSubjects = isOwned(figure, context, ownEnd) || (subject !== undefined && isOfTheCountry(context));
  return isLargeCount(figure) && !isSaid && !isSubjects;
}
