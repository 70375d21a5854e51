import { FIGURES, parseFigures } from './figures.ts';
import { cardinalOf, DIGIT, MAGNITUDE, NAMED } from './numberWords.ts';
import { type Found, look, type Reading, rule } from './reading.ts';
import { amountOf, type Sum, settle, startSum, take } from './sum.ts';

/** A number with its magnitude; `end` is the offset after it. */
export interface Numeral {
  end: number;
  lower: number;
  /** Equal to `lower`, but for vague words ("dozens") and intervals. */
  upper: number;
  isVague: boolean;
  digits: number;
  isFigures: boolean;
  /** The last magnitude applied, 1 if none: the 1e9 of "1.3 billion". */
  magnitude: number;
}

const MINUS = rule`(?:minus|negative)_(?!minus|negative)`;
/** "a pound and 30 pence" */
const ONE_AND_CENTS = rule`an?(?= \p{L}+ and [\p{L}\d-]+ (?:cents|pence)\b)`;

/** Reads a number at an offset; `start` is that of the currency before it, if there is one. */
export function readNumber(reading: Reading, at: number, start: number): Numeral | undefined {
  const isWord = /[a-z]/.test(reading.text.charAt(at));
  const minus = isWord ? look(reading, MINUS, at) : undefined;
  const begin = minus?.end ?? at;
  const figures = isWord && !minus ? undefined : readFigures(reading, begin);
  const one = figures ? undefined : look(reading, ONE_AND_CENTS, begin);
  const sum = figures?.sum ?? startSum(one ? 1 : Number.NaN);
  const end = readWords(reading, sum, figures?.end ?? one?.end ?? begin, start, figures !== undefined);
  if (end === begin || (!figures && sum.isPart && sum.magnitude === 1 && isNoPart(reading, begin, end)))
    return undefined;
  const letter = figures && sum.magnitude === 1 ? readLetter(reading, end, start < at) : undefined;
  const magnitude = letter?.magnitude ?? sum.magnitude;
  const product = (minus ? -1 : 1) * amountOf(sum) * (letter?.magnitude ?? 1);
  if (!Number.isFinite(product)) return undefined;
  const value = magnitude > 1 ? tidy(product) : product;
  const bounds = (sum.some ?? [1, 1]).map((factor) => value * factor) as [number, number];
  return {
    end: letter?.end ?? end,
    lower: Math.min(...bounds),
    upper: Math.max(...bounds),
    isVague: sum.some !== undefined,
    digits: figures?.digits ?? 1,
    isFigures: figures !== undefined,
    magnitude,
  };
}

/** The next word; figures only before a magnitude, or after an "and" at the end. */
const NEXT = rule`(_?)([만万萬억亿億조兆]|\p{L}{1,15}|[1-9]\d{0,2}(?= ${NAMED}\b)|(?<=and )[1-9]\d{0,2}(?![\d.,]| ?%|_${MAGNITUDE}\b))`;
const POINT = rule` (?:(\d{1,9})|(${DIGIT}(?: ${DIGIT}){0,9}))\b`;
const JOINT = /^(?:and|of|an?)$/;
/** An "and" after it parts two numbers: "between one hundred and two hundred". */
const BETWEEN = rule`(?<=\bbetween )`;
const MOST_WORDS = 30;

/** Takes the words from an offset on into a number, as far as they belong to it: the offset where it ends. */
function readWords(reading: Reading, sum: Sum, from: number, start: number, isFigures: boolean): number {
  let [end, offset, joint] = [from, from, ''];
  for (let count = 0; count < MOST_WORDS; count++) {
    const next = look(reading, NEXT, offset);
    if (!next) break;
    const [hyphen, word] = next.groups;
    offset = next.end;
    const point = word === 'point' && !joint ? look(reading, POINT, offset) : undefined;
    if (word === 'and' && look(reading, BETWEEN, start)) break;
    if (JOINT.test(word)) joint += joint ? ` ${word}` : word;
    else if (point) {
      settle(sum, Number(`${amountOf(sum)}.${decimalsOf(point.groups)}`));
      end = offset = point.end;
    } else {
      const rest = reading.text.slice(offset, offset + 4);
      const isTaken = take(sum, { word, joint, isHyphenated: hyphen.includes('-'), rest }, isFigures);
      if (isTaken === undefined) break;
      if (isTaken) end = offset;
      joint = '';
    }
  }
  return end;
}

function decimalsOf([figures, words]: Found['groups']): string {
  return figures || words.split(/\s+/).map(cardinalOf).join('');
}

/** 1.1 × 1e6 leaves a trace in the last digits. */
export function tidy(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(14));
}

/** "2 1/2", "5-1/2", "2½", "3/4"; larger denominators are dates, ratios or names. */
const FRACTION = rule`(?:(\d{1,6})(?:_(?=\d)|_?(?=\D)))?(?:([¼-¾⅐-⅞])|(\d{1,3})[/⁄](\d{1,3})(?![\d/]))`;
const POWER = rule`(?:( ?[×x] ?10\^?|e)|\^)([+-]?\d{1,2})(?!\d)`;

/** Reads figures with what only goes with figures: a fraction or a power. */
function readFigures(reading: Reading, at: number): { sum: Sum; end: number; digits: number } | undefined {
  const fraction = look(reading, FRACTION, at);
  if (fraction) {
    const [whole, sign, ...figures] = fraction.groups;
    const [above, below] = (sign ? sign.normalize('NFKC').split('⁄') : figures).map(Number) as [
      number,
      number,
    ];
    if (above < below && below <= 100)
      return { sum: settle(startSum(0), Number(whole) + above / below), end: fraction.end, digits: 1 };
  }
  const figures = look(reading, FIGURES, at);
  if (!figures) return undefined;
  const { value, digits } = parseFigures(reading.text.slice(at, figures.end));
  const power = look(reading, POWER, figures.end);
  if (Number.isNaN(value)) return undefined;
  if (!power) return { sum: startSum(value), end: figures.end, digits };
  const [isTen, exponent] = power.groups;
  const raised = isTen ? value * 10 ** Number(exponent) : value ** Number(exponent);
  return { sum: settle(startSum(0), tidy(raised)), end: power.end, digits };
}

/** A lone letter with money. */
const MONEY_LETTER = rule`_?m?([mkbt])\b`;
/** A lone letter where nothing speaks of money: metres are not glued in the press, and 5G is a network. */
const LETTER = rule`([kKmMB])\b(?![/^]| (?:deep|long|wide|tall|high|away|race|sprint|freestyle)\b)|(?<=[\d.,]{2})([GT])\b| (B)(?= \p{L})|(?<=[\d.,]{4}) (G)\b`;
const LETTERS: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, b: 1e9, g: 1e9, t: 1e12 };

function readLetter(
  reading: Reading,
  at: number,
  isMoney: boolean,
): { magnitude: number; end: number } | undefined {
  const found = look(reading, isMoney ? MONEY_LETTER : LETTER, at, !isMoney);
  const letter = found?.groups.join('').toLowerCase();
  return found && { magnitude: LETTERS[letter as string] as number, end: found.end };
}

/** "The second half", "half-time", "half past", "a third party": what looks like a part of something. */
const NO_PART = rule`-\p{L}|(?<=half) (?:time|past|hour|marathon|price|way|term)\b|(?<=\b(?:first|second|other|better|latter|top|bottom|back|front|this|each|hour|opening|closing) half)`;
const ONE = rule`an? (?!half)`;
const NOT_OF = rule` (?!of\b)\p{L}`;

function isNoPart(reading: Reading, start: number, end: number): boolean {
  return (
    look(reading, NO_PART, end) !== undefined ||
    (look(reading, ONE, start) && look(reading, NOT_OF, end)) !== undefined
  );
}
