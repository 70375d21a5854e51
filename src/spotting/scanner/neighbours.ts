import type { QuantitySpan } from '../quantitySpan.ts';
import type { Reading } from './reading.ts';
import type { Scanned } from './scanned.ts';

/** What may stand between an amount and the same in another unit. */
const RESTATES = /^(?: ?\( ?(?:or |= ?)?|,? or | ?, | ?\/ ?| ?= ?)$/;
/** What may stand between amounts that share the unit of the last: "eight or nine euros", "7- or 8-inch". */
const SHARES = /^-?(?:,? or | to | of the )$/;
/** More than this between two quantities says nothing of both. */
const MOST = 12;

/** Reads what quantities that stand side by side say of each other. */
export function linkNeighbours(reading: Reading, found: readonly Scanned[]): QuantitySpan[] {
  const spans: QuantitySpan[] = [];
  found.forEach((one, i) => {
    const last = spans.at(-1);
    const words = between(reading, found[i - 1], one);
    const interval = last && /^,? (?:and|but) $/.test(words) ? joinBounds(last, one.span) : undefined;
    if (interval) {
      spans[spans.length - 1] = interval;
      return;
    }
    const isBare =
      last?.kind === 'count' && !last.unit && one.span.kind !== 'count' && one.span.kind !== 'year';
    if (isBare && SHARES.test(words))
      spans[spans.length - 1] = { ...last, kind: one.span.kind, unit: one.span.unit };
    spans.push(last && isRestated(last, one.span, words) ? restating(last, one.span) : one.span);
  });
  return spans;
}

/** What stands between two quantities and their modifiers, if that is little. */
function between(reading: Reading, before: Scanned | undefined, { start }: Scanned): string {
  return before && start - before.end < MOST ? reading.text.slice(before.end, start) : '';
}

/** "$1.7bn (£1.3bn)", "seven miles (11 km)". */
function isRestated(before: QuantitySpan, span: QuantitySpan, words: string): boolean {
  if (before.kind !== span.kind || before.unit === span.unit || before.rate !== span.rate) return false;
  // Two measures side by side are two amounts: "6 years, 5 months".
  return (
    RESTATES.test(words) && (span.kind === 'currency' || (span.kind === 'measure' && !words.includes(',')))
  );
}

/** What bounds an amount bounds it in every unit. */
function restating(before: QuantitySpan, span: QuantitySpan): QuantitySpan {
  const { modifier } = before;
  const isBound = modifier && modifier !== 'about' && modifier !== 'nearly';
  return {
    ...span,
    restates: before.restates ?? before.start,
    ...(isBound && !span.modifier && { modifier }),
  };
}

/** "greater than 40 and smaller than 90" is one interval, and so is "below 90 and above 40". */
function joinBounds(before: QuantitySpan, span: QuantitySpan): QuantitySpan | undefined {
  const isSame = !before.unit || (before.kind === span.kind && before.unit === span.unit);
  if (!isSame || !('value' in before && 'value' in span)) return undefined;
  const [low, high] = before.value < span.value ? [before, span] : [span, before];
  const isLower = /^(?:more than|at least)$/.test(low.modifier ?? '');
  const isUpper = /^(?:less than|at most|up to)$/.test(high.modifier ?? '');
  if (!isLower || !isUpper) return undefined;
  const { value: _, modifier: __, modifierSpan: ___, ...rest } = before;
  const { kind, unit, noun, end } = span;
  return { ...rest, kind, unit, ...(noun && { noun }), end, lower: low.value, upper: high.value };
}
