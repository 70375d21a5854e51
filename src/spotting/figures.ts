import type { ContextPack, Figure } from '../model/pack.ts';
import { asPercentage, compareAmounts, isComparable } from './comparing/amounts.ts';
import { anotherFigure } from './comparing/another.ts';
import { isCompared } from './comparing/company.ts';
import type { Comparison, FigureMatch, Found } from './comparing/comparison.ts';
import { goesOn, measureIn } from './comparing/evidence.ts';
import { type CountedNoun, findNoun, findNounBefore, isBare } from './comparing/nouns.ts';
import { isDifference } from './comparing/parts.ts';
import { isYearly, periodAround, statedOf } from './comparing/period.ts';
import { sameFigure } from './comparing/same.ts';
import { suits } from './comparing/suits.ts';
import type { StatedPeriod } from './comparing/when.ts';
import type { QuantitySpan } from './quantitySpan.ts';

/**
 * The figure of a pack that a quantity on a page that is on topic stands for, at most one: the one
 * with the most evidence. Undefined: nothing to do with any of them.
 */
export function matchFigure(pack: ContextPack, found: Found): FigureMatch | undefined {
  const matches = pack.figures.flatMap((figure) => compare(figure, found, pack) ?? []);
  const rank = ({ relation, fit }: FigureMatch) => ({ same: 200, another: 100, possible: 0 })[relation] + fit;
  return matches.sort((a, b) => rank(b) - rank(a))[0];
}

/** Whether a quantity, whatever stands around it, may be a figure of a pack or another for the same thing. */
export function mayMatch({ figures }: ContextPack, span: QuantitySpan): boolean {
  return figures.some((figure) => {
    const own = figure.quantity.kind === 'percent' ? asPercentage(span) : span;
    // "Annual takings of $700 million": the rate may be said elsewhere.
    const { rate } = figure.quantity;
    const rated = own.rate === undefined && rate !== undefined ? { ...own, rate } : own;
    if (!isComparable(figure, rated)) return false;
    const stand = compareAmounts(figure, rated);
    return stand !== undefined && !(stand === 'apart' && isFixed(figure, own));
  });
}

function compare(figure: Figure, found: Found, pack: ContextPack): FigureMatch | undefined {
  const span = asComparedWith(figure, found);
  if (!isComparable(figure, span)) return undefined;
  const stand = compareAmounts(figure, span);
  if (!stand) return undefined;
  const { context } = found;
  if (stand === 'apart' && (isFixed(figure, span) || !mayHold(figure, found))) return undefined;
  const noun = span.kind === 'count' ? countedBy(figure, found) : undefined;
  if ((span.kind === 'count' && !noun) || isDifference(context)) return undefined;
  const ownEnd = context.at.end + (noun?.end ?? 0);
  const measured = measureIn(figure, context, ownEnd);
  const period = statedOf(context);
  const comparison: Comparison = { ...found, span, figure, pack, noun, ownEnd, measured, period };
  const isRevised = stand === 'rounded' && !suitsIfSaid(figure, period ?? periodAround(context));
  return stand === 'apart' || isRevised ? anotherFigure(comparison) : sameFigure(comparison, { type: stand });
}

/** Counts below this are of too many things: another number of them says nothing. */
const FEW = 5;

/** Whether a quantity apart from a figure is never another for the same thing: another year, "one firm". */
function isFixed({ quantity }: Figure, span: QuantitySpan): boolean {
  if (span.kind === 'measure' || span.kind === 'year' || span.kind === 'date') return true;
  const isBelow = (least: number, amount: object) => 'value' in amount && (amount.value as number) < least;
  return quantity.kind === 'count' && (isBelow(FEW, quantity) || isBelow(2, span));
}

/** Whether an amount may be of a time that goes with the figure's; only company may show it where it seems not to. */
function mayHold(figure: Figure, { context, beside }: Found): boolean {
  return beside.length > 0 || suits(figure, periodAround(context));
}

function suitsIfSaid(figure: Figure, stated: StatedPeriod | undefined): boolean {
  return stated === undefined || suits(figure, stated);
}

/** The quantity in the figure's terms: a fraction as a percentage, "annual takings of $700 million" as a rate. */
function asComparedWith({ quantity }: Figure, { span, context }: Found): QuantitySpan {
  if (quantity.kind === 'percent') return asPercentage(span);
  const isRate = span.kind === 'currency' && span.rate === undefined && isYearly(context);
  return isRate ? { ...span, rate: 'year' } : span;
}

/** What a number counts: its own noun, or one named before, or that of a count it is set beside: "47, from 20". */
function countedBy(figure: Figure, { span, after, context, beside }: Found): CountedNoun | undefined {
  const noun = findNoun(figure, after, span) ?? findNounBefore(figure, after, context);
  if (noun || !isBare(after)) return noun;
  const isTold = (isInSentence: boolean) => (isInSentence ? isCompared(context) : goesOn(context.sentence));
  const other = beside.find((one) => one.figure.id === figure.id && isTold(one.isInSentence));
  return other && { surface: other.surface, end: 0 };
}
