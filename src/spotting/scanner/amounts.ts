import { type Numeral, readNumber, tidy } from './numbers.ts';
import { look, type Reading, rule } from './reading.ts';
import { currencyBefore, type Unit, unitAfter } from './units.ts';

/** A number with its unit, before what stands around it is read: `[start, end)`. */
export interface Amount extends Numeral {
  start: number;
  /** Where the number ends and its unit may follow. */
  numberEnd: number;
  kind: Unit['kind'] | 'count';
  /** '' for a count. */
  unit: string;
  rate?: string | undefined;
  /** For "one in four". */
  isShare?: true;
}

const COUNT: Pick<Amount, 'kind' | 'unit' | 'rate'> & { magnitude?: number } = { kind: 'count', unit: '' };
/** "$60 U.S.", "$25 US", but not "$5 million US aid". */
const US = rule` (?:US|U\.S\.)(?! (?!(?:per|an?|in|on|for|from|to|and|or|by|at)\b)\p{L})`;

/** Reads a number with the currency before it and the unit after it; nothing before `floor` belongs to it. */
export function readAmount(reading: Reading, at: number, floor: number): Amount | undefined {
  const money = currencyBefore(reading, at);
  const before = money && money.start >= floor ? money : undefined;
  const start = before?.start ?? at;
  const number = readNumber(reading, at, start);
  if (!number) return undefined;
  const numberEnd = number.end;
  const after = unitAfter(reading, numberEnd, number.isFigures);
  const us = before?.unit === '$' ? look(reading, US, numberEnd, true) : undefined;
  // "$60 million dollars", "$60 USD": said twice.
  const isTwice =
    !before || (after?.kind === 'currency' && (after.unit === before.unit || before.unit === '$'));
  const { magnitude = 1, kind, unit, rate } = before ?? after ?? COUNT;
  // "$-3.4bn"
  const isNegative = before && !number.isVague && reading.text[at - 1] === '-';
  const factor = isNegative ? -magnitude : magnitude;
  // Written out: a spread of the number costs more than reading it.
  return {
    start,
    numberEnd,
    end: us?.end ?? (isTwice && after ? after.end : numberEnd),
    kind,
    unit: us ? 'USD' : unit,
    rate,
    lower: factor === 1 ? number.lower : tidy(number.lower * factor),
    upper: factor === 1 ? number.upper : tidy(number.upper * factor),
    magnitude: number.magnitude * magnitude,
    isVague: number.isVague,
    isFigures: number.isFigures,
    digits: number.digits,
  };
}
