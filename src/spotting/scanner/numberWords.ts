import { list, pairs } from './reading.ts';

const SMALL = list(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
);
const TENS = list('twenty thirty forty fifty sixty seventy eighty ninety');
const CARDINALS = new Map<string, number>([
  ...SMALL.map((word, value): [string, number] => [word, value]),
  ...TENS.map((word, i): [string, number] => [word, (i + 2) * 10]),
  ...list('nil nought naught').map((word): [string, number] => [word, 0]),
]);
/** Short-scale magnitudes, the press's abbreviations (AP, Guardian, FT, Times of India), and those of East Asia. */
const MAGNITUDES = new Map(
  pairs(
    'dozen=12 hundred=1e2 thousand=1e3 lakh=1e5 lac=1e5 million=1e6 mn=1e6 mln=1e6 mio=1e6 mil=1e6 crore=1e7 cr=1e7 billion=1e9 bn=1e9 bln=1e9 mrd=1e9 mia=1e9 milliard=1e9 trillion=1e12 tn=1e12 trn=1e12 tln=1e12 quadrillion=1e15 만=1e4 万=1e4 萬=1e4 억=1e8 亿=1e8 億=1e8 조=1e12 兆=1e12',
  ).map(([word, factor]) => [word, Number(factor)]),
);
const words = [...MAGNITUDES.keys()];
/** What a word names the part of: 3 for "third", 100 for "hundredth"; never "second". */
const PARTS = new Map(
  [...CARDINALS, ...MAGNITUDES].map(([word, value]) => [`${word.replace(/y$/, 'ie')}th`, value]),
);
for (const [word, value] of pairs('half=2 halve=2 third=3 quarter=4 fifth=5 eighth=8 ninth=9 twelfth=12'))
  PARTS.set(word, Number(value));
for (const map of [MAGNITUDES, PARTS]) for (const [word, value] of [...map]) map.set(`${word}s`, value);

/** Alternatives for rules. */
export const DIGIT = `(?:${SMALL.slice(0, 10).join('|')})`;
export const CARDINAL = `(?:${[...CARDINALS.keys()].join('|')})`;
export const MAGNITUDE = `(?:${words.join('|')})`;
/** Those that are said in full. */
export const NAMED = `(?:${words.filter((word) => word.length > 3).join('|')})`;

export function cardinalOf(word: string): number | undefined {
  return CARDINALS.get(word);
}

/** The factor of a magnitude, singular or plural. */
export function magnitudeOf(word: string): number | undefined {
  return MAGNITUDES.get(word);
}

/** The denominator that a word names: 3 for "third" and "thirds", 100 for "hundredths"; never "second". */
export function denominatorOf(word: string): number | undefined {
  return PARTS.get(word);
}
