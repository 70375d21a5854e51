import type { QuantitySpan } from '../quantitySpan.ts';
import { type Amount, readAmount } from './amounts.ts';
import { modifierAfter, modifierBefore } from './modifiers.ts';
import { isGlued, isName } from './names.ts';
import { type NounRead, readNoun, STOPS } from './nouns.ts';
import { denominatorOf } from './numberWords.ts';
import { readCents, readRange, readRatio } from './ranges.ts';
import { look, type Reading, rule } from './reading.ts';
import type { Scanned } from './scanned.ts';
import { readRate } from './units.ts';
import { readYears } from './years.ts';

/**
 * Reads the quantity whose number begins at an offset; what stands before it may reach back to `floor`.
 * Where there is a number but no quantity, only tells where to go on; undefined where there is nothing.
 */
export function readQuantity(
  reading: Reading,
  at: number,
  floor: number,
): Scanned | { end: number; span?: undefined } | undefined {
  const amount = readAmount(reading, at, floor);
  if (!amount) return undefined;
  const { kind, numberEnd } = amount;
  const ratio = readRatio(reading, amount);
  if (ratio && !isName(reading, at, numberEnd)) return finish(reading, ratio, floor);
  if (kind === 'count' || kind === 'measure') {
    if (isNoAmount(reading, at, amount)) return { end: amount.end };
    const year = readYears(reading, amount);
    if (year) return year;
  }
  return finish(
    reading,
    readCents(reading, readRange(reading, amount) ?? signed(reading, amount, floor)),
    floor,
  );
}

const MINUS = rule`(?<=(?:^|[\s(])-)`;

/** "-1.3%", "−5 yards": a minus that is glued to the figures and to nothing before it. */
function signed(reading: Reading, amount: Amount, floor: number): Amount {
  const { start, isFigures, lower, upper } = amount;
  const isMinus =
    isFigures && start > floor && reading.text[start - 1] === '-' && look(reading, MINUS, start);
  return isMinus ? { ...amount, start: start - 1, lower: -upper, upper: -lower } : amount;
}

/** "Formula One", "the Big Four"; in a headline every word has its capital. */
const TITLE = rule`(?<=[\p{L}'] )\p{Lu}[\p{L}-]{0,30}(?! ?\p{Lu})`;
const NEXT = rule`(_)(?:and )?(\p{L}[\p{L}']{0,30})`;
/** "no one", "the one", "one another", "one thing" */
const PRONOUN = rule`(?<=\b(?:no|any|every|this|that|which|another|each|the|some|big|only|same|at) )one\b|one(?: (?:thing|else)\b|(?! \p{L}))`;

/** A number that is part of a name, a pronoun, a code or an ordinal. */
function isNoAmount(reading: Reading, at: number, { numberEnd, kind, lower }: Amount): boolean {
  const { text } = reading;
  const isCount = kind === 'count';
  if (!/^\p{L}/u.test(text.slice(at, at + 1)))
    return isCount ? isName(reading, at, numberEnd) : isGlued(reading, at);
  const isZeroDay = lower === 0 && text[numberEnd] === '-';
  if (isZeroDay || text[at - 1] === '-' || (isCount && look(reading, TITLE, at, true))) return true;
  const [joint, next] = look(reading, NEXT, numberEnd)?.groups ?? ['', ''];
  // "the twenty-first century", "one hundred and fifth"
  if (/^(?:first|second)$/.test(next) || (/(?:th|ird)$/.test(next) && denominatorOf(next))) return true;
  // "six-party talks", "one-time"
  if (!isCount || joint.includes('-')) return isCount;
  const isOne = text.slice(at, numberEnd) === 'one' && next !== 'of';
  return isOne && (look(reading, PRONOUN, at) !== undefined || STOPS.has(next));
}

/** Reads what stands around an amount: rate, counted noun, modifier. */
function finish(reading: Reading, amount: Amount, floor: number): Scanned {
  const { start, end, numberEnd, kind, unit, lower, upper, digits, isVague } = amount;
  // "50 or more people"
  const more = modifierAfter(reading, end);
  const noun = kind === 'count' ? nounAfter(reading, amount, more?.end ?? end) : undefined;
  const rate = amount.rate ?? (readRate(reading, end) ?? (noun && readRate(reading, noun.end)))?.rate;
  const said = modifierBefore(reading, start);
  const before = said && said.start >= floor ? said : undefined;
  const isBound = before && before.modifier !== 'about';
  const after = isBound
    ? undefined
    : (more ??
      (numberEnd < end ? modifierAfter(reading, numberEnd) : undefined) ??
      (noun && modifierAfter(reading, noun.end)));
  const modifier = after ?? before;
  const name = unit || (noun?.head ?? '');
  const span: QuantitySpan =
    lower === upper
      ? { start, end, kind, unit: name, digits, value: lower }
      : { start, end, kind, unit: name, digits, lower, upper };
  if (rate) span.rate = rate;
  if (modifier) {
    span.modifier = modifier.modifier;
    span.modifierSpan = { start: modifier.start, end: modifier.end };
  }
  if (noun) span.noun = { start: noun.start, end: noun.end };
  if (isVague) span.vague = true;
  return { span, start: before?.start ?? start, end: Math.max(end, noun ? 0 : (after?.end ?? 0)) };
}

const OF = rule` of (?:(?:the|its|their|his|her|our|my|these|those) )?`;
const JOINT = rule` |-`;

function nounAfter(reading: Reading, { lower, isVague, isShare }: Amount, end: number): NounRead | undefined {
  const of = look(reading, OF, end);
  const isOf = isVague || lower <= 1 || lower === 12;
  const joint = of ? isOf && of : (lower >= 1 || lower <= 0 || isShare) && look(reading, JOINT, end);
  return joint ? readNoun(reading, joint.end, lower === 1) : undefined;
}
