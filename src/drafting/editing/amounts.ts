import type { Quantity } from '../../model/quantity.ts';
import { readQuantities } from '../../spotting/readQuantities.ts';
import { singular } from '../../spotting/scanner/nouns.ts';

/** The one amount that a text says, as the scanner reads it; undefined where it says none. */
export function readAmount(text: string): Quantity | undefined {
  const [found] = readQuantities(text);
  if (!found || found.kind === 'date') return undefined;
  const { kind, modifier, rate, vague } = found;
  const shared = {
    kind,
    unit: (found.unit || countedIn(text.slice(found.end))).slice(0, 60),
    ...(modifier && { modifier }),
    ...(rate && { rate: rate.slice(0, 40) }),
    ...(vague && { vague }),
  };
  const amounts = 'value' in found ? [found.value] : [found.lower, found.upper];
  if (!amounts.every(Number.isFinite)) return undefined;
  return 'value' in found
    ? { ...shared, value: found.value }
    : { ...shared, lower: found.lower, upper: found.upper };
}

/** The head of what is counted: the last word after the number. */
function countedIn(rest: string): string {
  const words = rest.match(/[\p{L}\p{M}’'-]+/gu);
  return singular(words?.at(-1)?.toLowerCase() ?? '') || 'share';
}

/** A quantity in plain characters: "nearly 2300000000 USD per year". What was read is told by it, and it is read again. */
export function amountText(quantity: Quantity): string {
  const { kind, unit, modifier, rate } = quantity;
  const amount =
    'value' in quantity ? plain(quantity.value) : `${plain(quantity.lower)}–${plain(quantity.upper)}`;
  const named = kind === 'currency' ? `${unit} ${amount}` : `${amount} ${unit}`;
  return `${modifier ? `${modifier} ` : ''}${named}${rate ? ` a ${rate}` : ''}`;
}

/** In groups of three, as English is written: the scanner reads no other language. */
function plain(value: number): string {
  return new Intl.NumberFormat('en', { maximumFractionDigits: 20 }).format(value);
}
