import { type Amount, readAmount } from './amounts.ts';
import { tidy } from './numbers.ts';
import { look, type Reading, rule } from './reading.ts';
import { readRate } from './units.ts';

/** "-to-", and a dash or tilde that is glued on both sides or on neither: else it is a minus, or the sentence's. */
const DASH = rule`-(?:to-| to )|[-~](?![\s-])| [-~] (?!-)`;
const TO = rule` (?:(?:up |down )?to|through) `;
const AND = rule` (?:and|&) `;
const BETWEEN = rule`(?<=\bbetween (?:\S{1,20} ){0,2})`;
const FROM = rule`(?<=\bfrom (?:\S{1,20} ){0,2})`;
/** After these an amount and the next one after "to" are a change and its result: "rose 5 to 50". */
const CHANGE = rule`(?<=\b(?:by|rose|fell|increased|decreased|grew|up|down|gained|lost|dropped|jumped|climbed|slipped|added|cut|raised|jump|drop|rise|fall|increase|decrease|won|beat|lead|led) (?:\S{1,20} )?)`;
/** A currency before the other end. */
const LEAD = rule`(?:[^\s\d]{1,4} ?){1,2}?(?=\.?\d)`;

/** Reads the other end of an interval: "$1.3–2.3 billion", "between 5 and 10 per cent", "from 4.8 to 4.7". */
export function readRange(reading: Reading, first: Amount): Amount | undefined {
  const at = separatorEnd(reading, first);
  const lead = at && look(reading, LEAD, at);
  const second = at && readAmount(reading, lead ? lead.end : at, at);
  if (!second || second.start !== at || second.isVague || first.isVague) return undefined;
  const isBare = first.kind === 'count';
  if (!isBare && second.kind !== 'count' && (first.kind !== second.kind || !isSame(first.unit, second.unit)))
    return undefined;
  // "$1.34 billion through 47 incidents", "$2 million to 5 banks"; "$500 to 1 million" rises.
  if (!isBare && second.kind === 'count' && second.upper < first.lower && !look(reading, FROM, first.start))
    return undefined;
  // US$10 to $20
  const { kind, unit } = isBare || (first.unit === '$' && second.unit) ? second : first;
  // "1.3–2.3 billion": the magnitude belongs to both; not to "500 to 1 million".
  const isShared = first.magnitude === 1 && first.lower <= second.lower / second.magnitude;
  const low = isShared ? tidy(first.lower * second.magnitude) : first.lower;
  return {
    ...second,
    kind,
    unit,
    start: first.start,
    lower: Math.min(low, second.upper),
    upper: Math.max(low, second.upper),
    digits: Math.max(first.digits, second.digits),
  };
}

function isSame(a: string, b: string): boolean {
  return a === b || (b === '$' && /^...?D$/.test(a)) || (a === '$' && /D$/.test(b));
}

/** Where the other end begins, if something parts it from the first. */
function separatorEnd(reading: Reading, { start, end }: Amount): number | undefined {
  const dash = look(reading, DASH, end);
  if (dash) return dash.end;
  const and = look(reading, AND, end);
  if (and) return look(reading, BETWEEN, start) && and.end;
  // "from $80 a barrel to $52"
  const rate = readRate(reading, end);
  const to = look(reading, TO, rate?.end ?? end);
  return to && (look(reading, FROM, start) || !(rate ?? look(reading, CHANGE, start))) ? to.end : undefined;
}

const RATIO = rule`_(?:in|out_of|over)_(?:every_)?`;

/** "one in four", "2 out of 5", "two over seven": a share. */
export function readRatio(reading: Reading, part: Amount): Amount | undefined {
  const joint =
    part.kind === 'count' && !part.isVague && part.lower ? look(reading, RATIO, part.end) : undefined;
  const whole = joint && readAmount(reading, joint.end, joint.end);
  if (whole?.kind !== 'count' || whole.lower > 1000 || whole.lower <= Math.abs(part.lower)) return undefined;
  const share = part.lower / whole.lower;
  return { ...part, end: whole.end, lower: share, upper: share, digits: 1, isShare: true };
}

const AND_CENTS = rule` (?:and )?`;
const CENT = rule` (?:sens?|paisa|paise|kope[ck]k?s|centimes|fils)\b`;

/** "nine euros and six cents": the cents belong to it. */
export function readCents(reading: Reading, amount: Amount): Amount {
  const { kind, unit, lower, upper, magnitude, digits } = amount;
  const joint =
    kind === 'currency' && magnitude === 1 && lower === upper
      ? look(reading, AND_CENTS, amount.end)
      : undefined;
  const cents = joint && readAmount(reading, joint.end, joint.end);
  const end =
    cents && (/^(?:cent|penny)$/.test(cents.unit) ? cents.end : look(reading, CENT, cents.end)?.end);
  if (!end || !(cents.lower < 100) || unit === cents.unit) return amount;
  const value = tidy(lower + cents.lower / 100);
  return { ...amount, end, lower: value, upper: value, digits: digits + 2 };
}
