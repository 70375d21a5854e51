import type { Evidence } from '../../model/mention.ts';
import type { Figure } from '../../model/pack.ts';
import type { QuantitySpan } from '../quantitySpan.ts';

/** Beyond this ratio two amounts are hardly of the same thing (design, section 5, rule 5). */
const FARTHEST = 20;
/** How far apart amounts may be that are equal once rounded; `loose` where either is "about" (rule 2). */
const TOLERANCE = { strict: 0.05, loose: 0.1 };

/** Whether a figure and a quantity on a page are amounts of the same kind, unit and rate. */
export function isComparable({ quantity }: Figure, span: QuantitySpan): boolean {
  // A vague amount is only ever like one that is as vague.
  if ((quantity.vague ?? false) !== (span.vague ?? false)) return false;
  if (quantity.kind !== span.kind || quantity.rate !== span.rate) return false;
  if (span.kind === 'count') return true; // The noun decides.
  // A bare $ may be anybody's dollar: it is taken as the article's unless the page says otherwise.
  const [ours, theirs] = [quantity.unit, span.unit];
  return ours === theirs || (theirs === '$' && ours === 'USD') || (ours === '$' && theirs === 'USD');
}

/** A fraction as a percentage: "a tenth of the economy" is 10 per cent of it. */
export function asPercentage(span: QuantitySpan): QuantitySpan {
  const isFraction = span.kind === 'count' && 'value' in span && span.value > 0 && span.value < 1;
  return isFraction
    ? { ...span, kind: 'percent', unit: 'percent', value: Number((span.value * 100).toPrecision(3)) }
    : span;
}

/**
 * How two comparable amounts stand: the evidence that they are one, `apart` where they are two of the
 * same order, or undefined where they have nothing to do with each other.
 */
export function compareAmounts(
  { quantity }: Figure,
  span: QuantitySpan,
): Extract<Evidence['type'], 'amount' | 'rounded' | 'bound'> | 'apart' | undefined {
  const [ours, theirs] = [endsOf(quantity), endsOf(span)];
  if (quantity.vague) return ours[0] <= theirs[1] && theirs[0] <= ours[1] ? 'amount' : undefined;
  if (ours.every((end, i) => isEqual(end, theirs[i] as number))) return 'amount';
  const isPoint = ours[0] === ours[1] && theirs[0] === theirs[1];
  if (isPoint && isRounded(quantity, span)) return 'rounded';
  // "Between $600 million and $1 billion" is "as much as a billion" said more fully.
  if (ours[0] === ours[1] && theirs.some((end) => isEqual(end, ours[0]))) return 'bound';
  const ratio = ours[1] / theirs[1];
  return ratio > 0 && ratio <= FARTHEST && 1 / ratio <= FARTHEST ? 'apart' : undefined;
}

/** The one amount that stands for a quantity: its value, or the upper end of its interval. */
function endsOf(quantity: { value: number } | { lower: number; upper: number }): [number, number] {
  return 'value' in quantity ? [quantity.value, quantity.value] : [quantity.lower, quantity.upper];
}

function isEqual(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.abs(a) * 1e-9;
}

/** Equal once the finer of the two is rounded to the digits of the coarser. */
function isRounded(quantity: Figure['quantity'], span: QuantitySpan): boolean {
  if (!('value' in quantity) || !('value' in span) || quantity.kind === 'year') return false;
  const { value, modifier } = quantity;
  // One digit says too little of a small count: "seven" is not "6.6".
  if (span.kind === 'count' && value < 100) return false;
  // "Nearly 400" leaves room below, not above.
  const isLoose =
    span.modifier === 'about' || modifier === 'about' || (modifier === 'nearly' && span.value < value);
  const tolerance = isLoose ? TOLERANCE.loose : TOLERANCE.strict;
  const digits = Math.max(1, Math.min(digitsOf(value), span.digits));
  return (
    Math.abs(value - span.value) <= tolerance * Math.max(value, span.value) &&
    Number(value.toPrecision(digits)) === Number(span.value.toPrecision(digits))
  );
}

/** Significant digits, zeros at the end not counted. */
export function digitsOf(value: number): number {
  return value.toExponential().replace(/e.*$/, '').replace(/\D/g, '').length;
}
