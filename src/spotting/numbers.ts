/** A number read at a place in text. Offsets: UTF-16 units, end exclusive. */
export interface NumberHit {
  start: number;
  end: number;
  /** Magnitude applied. */
  value: number;
  /** Significant digits as written: 2 for "2.3 billion", 1 for "$400 million" or "a billion". */
  digits: number;
  /** Whether any part was written in figures rather than words. */
  numeric: boolean;
}

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const WORD_VALUES = new Map<string, number>([
  ...SMALL.map((word, i): [string, number] => [word, i]),
  ...TENS.map((word, i): [string, number] => [word, (i + 2) * 10]),
]);

/** Short-scale magnitudes in words and in the press's abbreviations (AP, Guardian and FT style guides). */
const MAGNITUDES = new Map<string, number>([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['k', 1e3],
  ['million', 1e6],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['b', 1e9],
  ['bln', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
  ['trn', 1e12],
]);

const MAGNITUDE = 'hundred|thousand|million|billion|trillion|mln|mn|bln|bn|trn|tn|[kKmMbB]';
const FIGURES = String.raw`(?:\d{1,3}(?:[,\u00a0\u2009\u202f ]\d{3})+|\d+)(?:\.\d+)?`;
const WORDS = `(?:${[...SMALL, ...TENS].join('|')})(?:[ -](?:${SMALL.slice(1, 10).join('|')}))?`;

/**
 * The source of the pattern of a number, without groups: figures or number words, then a
 * magnitude. "half a", "a dozen" and the like belong to it too.
 */
export const NUMBER = String.raw`(?:${FIGURES}(?:[\s-]?(?:${MAGNITUDE})(?![\p{L}\p{N}]))?|(?:half a|half|${WORDS}|an?)[\s-](?:${MAGNITUDE})(?![\p{L}\p{N}])|(?:half a |a |${WORDS} )?dozen(?!\p{L})|(?:${WORDS})(?![\p{L}]))`;

const FIGURES_AND_MAGNITUDE = new RegExp(String.raw`^(${FIGURES})(?:[\s-]?(${MAGNITUDE}))?$`, 'iu');

/** Reads what `NUMBER` matched. */
export function readNumber(written: string): Pick<NumberHit, 'value' | 'digits' | 'numeric'> {
  const [, figures, magnitude] = FIGURES_AND_MAGNITUDE.exec(written) ?? [];
  if (figures === undefined) return { value: readWords(written), digits: 1, numeric: false };
  const plain = figures.replaceAll(/[^\d.]/g, '');
  const factor = magnitude === undefined ? 1 : (MAGNITUDES.get(magnitude.toLowerCase()) as number);
  return { value: Number(plain) * factor, digits: significantDigits(plain), numeric: true };
}

/** Zeros at the end of a whole number say nothing of its precision. */
function significantDigits(plain: string): number {
  const digits = plain
    .replace(/^0+(?=.)/, '')
    .replace('.', '')
    .replace(/^0+/, '');
  return Math.max(1, (plain.includes('.') ? digits : digits.replace(/0+$/, '')).length);
}

function readWords(written: string): number {
  let value = 0;
  for (const word of written.toLowerCase().split(/[\s-]+/)) {
    if (word === 'half') value = 0.5;
    else if (word === 'dozen') value = (value || 1) * 12;
    else if (MAGNITUDES.has(word)) value = (value || 1) * (MAGNITUDES.get(word) as number);
    else value += WORD_VALUES.get(word) ?? 0;
  }
  return value;
}
