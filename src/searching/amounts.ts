import type { Quantity } from '../model/quantity.ts';
import { scanQuantities } from '../spotting/quantities.ts';
import type { QuantitySpan } from '../spotting/quantitySpan.ts';

/** The amounts in a query, and what else it says. */
export interface Amounts {
  amounts: QuantitySpan[];
  rest: string;
}

/** Reads "2.3bn stolen" as the amount 2,300,000,000 of whatever unit and the rest "stolen". */
export function readAmounts(query: string): Amounts {
  const amounts = scanQuantities(query);
  let rest = '';
  let from = 0;
  for (const { start, end } of amounts) {
    rest += `${query.slice(from, start)} `;
    from = end;
  }
  return { amounts, rest: rest + query.slice(from) };
}

/** Whether the amount that was asked for is this quantity, or one end of it. */
export function isAmount(asked: QuantitySpan, quantity: Quantity): boolean {
  if (quantity.vague || !sameUnit(asked, quantity)) return false;
  if (asked.rate !== undefined && asked.rate !== quantity.rate) return false;
  return sharesValue(asked, quantity);
}

/** Whether a text writes the amount that was asked for at this span. */
export function isWritten(asked: QuantitySpan, span: QuantitySpan): boolean {
  return sameUnit(asked, span) && sharesValue(asked, span);
}

/** A number without a unit asks for any unit, and $ for any dollar. */
function sameUnit(asked: QuantitySpan, { kind, unit }: { kind: string; unit: string }): boolean {
  if (asked.kind === 'count') return true;
  if (asked.kind !== kind) return false;
  return (
    asked.unit === unit || (isDollar(asked.unit) && unit === '$') || (asked.unit === '$' && isDollar(unit))
  );
}

function isDollar(unit: string): boolean {
  return unit === '$' || ['USD', 'AUD', 'CAD', 'SGD', 'HKD', 'NZD'].includes(unit);
}

type Amount = { value: number } | { lower: number; upper: number };

/** Of an interval, one end is enough. */
function sharesValue(asked: Amount, found: Amount): boolean {
  return valuesOf(asked).some((a) => valuesOf(found).some((b) => sameValue(a, b)));
}

function valuesOf(amount: Amount): number[] {
  return 'value' in amount ? [amount.value] : [amount.lower, amount.upper];
}

/** "2.3bn" is computed, and computing leaves a trace in the last digits. */
function sameValue(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.abs(b) * 1e-9;
}
