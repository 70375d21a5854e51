import { cardinalOf, denominatorOf, magnitudeOf } from './numberWords.ts';

/** What has been read of a number. */
export interface Sum {
  total: number;
  /** What was read since the last magnitude; NaN for nothing. */
  current: number;
  /** What is still to come must be below this. */
  smallest: number;
  /** The last magnitude, 1 if none. */
  magnitude: number;
  /** The part before its last "and". */
  whole: number;
  /** The last word, if that is one of the tens. */
  tens: number;
  /** The "two" of "three and two thirds", before it is known to be thirds. */
  over: number;
  /** What vague words multiply by: "a few" are two to nine. */
  some?: readonly [number, number];
  /** Whether only a magnitude can follow: "one and a half". */
  isPart: boolean;
}

/** Our reading of vague words; plurals are one to ten of them (NewsQuant's reading). */
const VAGUE = new Map<string, readonly [number, number]>([
  ['few', [2, 9]],
  ['several', [3, 9]],
  ['couple', [2, 3]],
]);
const PLURAL = [1, 10] as const;
const TENS = new Map([
  ['tens', 10],
  ['scores', 20],
]);

/** A word of a number. */
export interface Word {
  word: string;
  /** The "and", "of" and "a" that stand before it. */
  joint: string;
  isHyphenated: boolean;
  /** What follows it. */
  rest: string;
}

export function startSum(current: number): Sum {
  const smallest = Number.POSITIVE_INFINITY;
  return {
    total: 0,
    current,
    smallest,
    magnitude: 1,
    whole: 0,
    tens: tensOf(current),
    over: 0,
    isPart: false,
  };
}

/** Only a magnitude can follow. */
export function settle(sum: Sum, value: number): Sum {
  return Object.assign(sum, { total: value, current: Number.NaN, isPart: true });
}

export function amountOf({ total, current }: Sum): number {
  return total + (current || 0);
}

/**
 * Takes the next word into a number: true if the number may end there, false if only more words can tell,
 * undefined if the word is none of it.
 */
export function take(sum: Sum, said: Word, isFigures: boolean): boolean | undefined {
  const { word, joint } = said;
  const small = cardinalOf(word) ?? (word < ':' ? Number(word) : undefined);
  // "scores of people", but "scores" of a match; "tens of thousands", but not "the tens".
  const factor = magnitudeOf(word) ?? (said.rest.startsWith(' of') ? TENS.get(word) : undefined);
  const below = denominatorOf(word);
  if (small !== undefined) return sum.isPart || sum.some ? undefined : takeSmall(sum, small, said, isFigures);
  if (factor) return takeFactor(sum, factor, said, isFigures);
  if (below) return takePart(sum, below, said);
  const some = VAGUE.get(word);
  if (!some || !isEmpty(sum) || joint.includes('f')) return undefined;
  Object.assign(sum, { some, current: 1 });
  return false;
}

function takeSmall(
  sum: Sum,
  value: number,
  { word, joint, isHyphenated, rest }: Word,
  isFigures: boolean,
): boolean | undefined {
  const isAnd = joint === 'and';
  // "six and twenty-one hundredths"
  if (tensOf(sum.over) && !joint && value < 10) {
    sum.over += value;
    return false;
  }
  if ((joint && !isAnd) || (word < ':' && !isAnd && sum.current)) return undefined;
  const before = amountOf(sum);
  // "3,000 five years ago" are two numbers, and so are "$36 million six years later".
  const isOver = isFigures && (sum.magnitude === 1 || (!isAnd && !/^ (?:hun|tho)/.test(rest)));
  const isNext = !isOver && (!isAnd || isRound(sum));
  if (isNext && add(sum, value, !isHyphenated && rest[0] !== '-')) {
    if (isAnd) sum.whole = before;
    sum.tens = tensOf(value);
    return true;
  }
  sum.over = value;
  return isAnd ? false : undefined;
}

function takeFactor(
  sum: Sum,
  factor: number,
  { word, joint }: Word,
  isFigures: boolean,
): boolean | undefined {
  const isPlural = word.endsWith('s');
  if (sum.isPart || sum.some) {
    // "two-thirds of a million", "tens of thousands", but "hundreds of million-dollar homes".
    if (joint.includes('d') || (sum.some === PLURAL && !isPlural)) return undefined;
    settle(sum, amountOf(sum) * factor).magnitude = factor;
    return true;
  }
  if (isEmpty(sum)) {
    if (!joint && !isPlural && word !== 'dozen') return undefined;
    sum.current = 1;
    if (isPlural) sum.some = PLURAL;
  } else if (joint) return undefined;
  sum.tens = 0;
  return multiply(sum, factor, isFigures) || undefined;
}

function takePart(sum: Sum, below: number, { word, joint, isHyphenated, rest }: Word): boolean | undefined {
  const isFirst = isEmpty(sum);
  const isNew = isFirst || sum.over > 0 || joint !== '';
  if (isFirst ? !joint && word !== 'half' : joint && (!/^and an?$/.test(joint) || rest.startsWith(' of')))
    return undefined;
  const above = sum.over || (isNew ? 1 : amountOf(sum) - sum.whole);
  const isSaid = above === 1 || word.endsWith('s') || (isHyphenated && !sum.tens);
  // Two quarters are half a year.
  if (!isSaid || (word === 'quarters' && above !== 3)) return undefined;
  // "two hundred forty fifths" are 200/45, "three hundred and sixty-one hundredths" 300.61, and
  // "four million and one half" four and a half million.
  const base = isNew ? amountOf(sum) : sum.whole;
  const tens = !isNew && below < 10 && sum.tens < above ? sum.tens : 0;
  settle(sum, base + ((above - tens) / (below + tens)) * (base && sum.magnitude >= 1e3 ? sum.magnitude : 1));
  return true;
}

function isEmpty({ total, current }: Sum): boolean {
  return !total && Number.isNaN(current);
}

function isRound({ total, current }: Sum): boolean {
  return Number.isNaN(current) ? total > 0 : current >= 100 && current % 100 === 0;
}

function tensOf(value: number): number {
  return value > 10 && value < 100 && value % 10 === 0 ? value : 0;
}

/** Adds a small number where one can follow; `isSpoken` allows "four fifty" and "nineteen eighty-four". */
function add(sum: Sum, value: number, isSpoken: boolean): boolean {
  const { current } = sum;
  if (Number.isNaN(current)) {
    if (value >= sum.smallest) return false;
    sum.current = value;
  } else if (isRound(sum) ? value < 100 : tensOf(current % 100) && value > 0 && value < 10)
    sum.current += value;
  else if (isSpoken && current > 0 && current < 100 && value >= (current < 10 ? 20 : 10))
    sum.current = current * 100 + value;
  else return false;
  return true;
}

function multiply(sum: Sum, magnitude: number, isFigures: boolean): boolean {
  const { total, current, smallest } = sum;
  const isOpen = !Number.isNaN(current);
  if (magnitude === 100) {
    if (!isOpen || !(isFigures || (current > 0 && current < 100))) return false;
    sum.current *= 100;
  } else {
    const isLess = isOpen && magnitude < smallest;
    sum.total = isLess ? total + current * magnitude : (total + (current || 0)) * magnitude;
    sum.current = Number.NaN;
    // Nothing follows a dozen.
    sum.smallest = magnitude === 12 ? 0 : Math.min(smallest, magnitude);
  }
  sum.magnitude = magnitude;
  return true;
}
