import { codeOf, isLeading, ownerOf, SIGNS, unitOf } from './currencies.ts';
import { measureOf } from './measures.ts';
import { MAGNITUDE, magnitudeOf } from './numberWords.ts';
import { type Found, look, part, type Reading, rule } from './reading.ts';

/** What a number counts. */
export interface Unit {
  kind: 'percent' | 'currency' | 'measure';
  unit: string;
  rate?: string;
  /** A magnitude that stands with the unit: "12 MEUR", "60 EUR million". */
  magnitude?: number;
  /** What was found and is no part of it, at its far end. */
  unused?: string;
}
/** A pattern and what its groups say, if anything; true where capitals count. */
type Rule = readonly [RegExp, (groups: Found['groups'], isFigures: boolean) => Unit | undefined, true?];

const currency = (unit: string | undefined, magnitude?: number): Unit | undefined =>
  unit ? { kind: 'currency', unit, ...(magnitude && { magnitude }) } : undefined;
const named = (unused: string, name: string, ...owners: string[]): Unit | undefined => {
  const unit = currency(name && unitOf(name, ...owners));
  return unit && { ...unit, unused };
};
const measure = (name = '', per = '', dimension = ''): Unit | undefined => {
  const [unit, rate = measureOf(per) ?? per] = name.split('/') as [string, string?];
  return unit ? { kind: 'measure', unit: `${dimension} ${unit}`.trim(), ...(rate && { rate }) } : undefined;
};

/** Letters that are money where the number is no name: "R2.5bn"; PS is Unidecode's ASCII for £. */
const DOUBTFUL: Readonly<Record<string, string>> = {
  PS: 'GBP',
  R: 'ZAR',
  N: 'NGN',
  ALL: 'ALL',
  COP: 'COP',
  CUP: 'CUP',
};
const SIGN = `[${[...SIGNS.keys()].join('')}]`;
const WORD = part`\p{L}{1,20}`;
/** "ten dollars", "ten-dollar", "hundreds of dollars" */
const TO_NAME = part`(?:(?<=s) of |_)?`;
/** "km/h", "m^2", "km²", "degrees Celsius". */
const TAIL = part`(?:(?<=°|deg|degrees?) ?(?i:celsius|fahrenheit|[cfk])\b)?(?:\^?([23])(?!\d)| (squared|cubed)\b)?(?:/(\p{L}+))?(?:(?<=[°º])|(?!'?\p{L}))`;
/** What may follow a number; the first that fits. */
const AFTER: readonly Rule[] = [
  [
    rule`(?:_?(?:%(?!\w)|(?:per(?: ?|-)cent|pct|percentage|(pp))\b)|pc\b)(_points?\b)?`,
    ([pp, points]) => ({ kind: 'percent', unit: pp || points ? 'percentage point' : 'percent' }),
  ],
  // "half an hour", "half a percentage point"
  [
    rule`(?<=half|quarters?|thirds?|ths?) (?:of )?an? (?:(percentage point)|(${WORD}))`,
    ([point, name]) => (point ? { kind: 'percent', unit: 'percentage point' } : measure(measureOf(name))),
  ],
  // "12.50US$", "元"; but in "3 USD50 cards" and "$10-$20" the sign is the next number's.
  [
    rule`_?(\p{L}{1,3}(?=\$))?(${SIGN})(?!\d)`,
    ([owner, sign]) => currency(ownerOf(owner, sign) ?? SIGNS.get(sign)),
  ],
  [
    rule`(?: |-)?((?:\p{L}\.){2}|[\p{L}\p{M}]{2,4})(?![\p{L}\d'])(?: (${MAGNITUDE})\b)?`,
    ([code, word]) => currency(...codeOf(code, magnitudeOf(word))),
    true,
  ],
  // 1080p is a screen, not a price.
  [
    rule`(?<!\b(?:240|360|480|576|720|1080|1440|2160|4320))([pc])\b`,
    ([letter]) => currency(letter === 'p' ? 'penny' : 'cent'),
    true,
  ],
  // "dollars", "US dollars", "Hong Kong dollars"; of 12 games, "9 won" is no money.
  [
    rule`${TO_NAME}(?!(?<=(?<![\d.,])\d\d? )won\b)(u ?\. ?s ?\.|${WORD})( ${WORD})?( ${WORD})?`,
    ([first, second, third]) =>
      named(second + third, first) ??
      named(third, second, first) ??
      (third ? currency(unitOf(third, first, second)) : undefined),
  ],
  // "3 1/4 in thick", "2 in."
  [
    rule`_?in(?= ?\)|\.?$| (?:thick|wide|long|high|tall|deep|diameter|screen|x)\b)`,
    (_, isFigures) => measure(isFigures ? 'inch' : ''),
  ],
  [
    rule`_?(sq|square|cubic|nautical|light)(?: ?\.)?_(m\b|${WORD})`,
    ([dimension, base]) =>
      measure(base === 'm' ? 'metre' : measureOf(base), '', dimension.replace(/^sq$/, 'square')),
  ],
  [rule`_?(${WORD})_(hour|point)s?\b`, ([first, second]) => measure(measureOf(`${first} ${second}`))],
  // Short ones are other words, too, unless they follow figures; lone letters must be glued to them.
  [
    rule`(?:${TO_NAME}(\p{L}{4,20}|day|ton|amp|bit|[°º])|_?(\p{L}{2,3})|((?![sCF])\p{L}|(?<=\d\d)[CF])|_([tm]|\p{L}(?=[/^])|[lLWV](?! (?!of\b)\p{L})))${TAIL}`,
    ([sure, short, glued, apart, power, said, per], isFigures) => {
      const name = sure || (isFigures ? short || glued || apart : '');
      return measure(
        measureOf(name),
        per,
        /^(?:2|squared)$/.test(power + said) ? 'square' : power + said && 'cubic',
      );
    },
    true,
  ],
];

/** What may stand before a number; the first group is all of it. */
const BEFORE: readonly Rule[] = [
  // "US$", "HK $", "u . s . $"; a lone letter that stands apart may be an article or a name: "a $5 fee".
  [
    rule`(?<=(?<![\p{L}'])(((?![arje] )\p{L}{1,3}|u ?\. ?s ?\.) ?(?!¢)(${SIGN}) ?-?))`,
    ([, owner, sign]) => currency(ownerOf(owner, sign)),
  ],
  [rule`(?<=((?!¢)(${SIGN}) ?-?))`, ([, sign]) => currency(SIGNS.get(sign))],
  // "USD", "Rs."
  [
    rule`(?<=(?<![\p{L}\d'])((\p{L}{1,4})(?:\.(?<=[a-z]\.))? ?))(?=(\d+(?:[.,]\d| ?(?:${MAGNITUDE}|[kmb])\b))?)`,
    ([, code, isAmount]) => currency(...codeOf(code)) ?? currency(isAmount && DOUBTFUL[code]),
    true,
  ],
  // "thai baht 70", "euros 20"
  [
    rule`(?=\d)(?<=(?<!\p{L})((${WORD} )?(${WORD}) ))`,
    ([, owner, name]) =>
      (owner ? currency(unitOf(name, owner)) : undefined) ??
      (isLeading(name) ? named(owner, name) : undefined),
  ],
];

/** Reads the unit that begins at an offset after a number: "%", "per cent", "dollars", "-year", "km". */
export function unitAfter(
  reading: Reading,
  at: number,
  isFigures: boolean,
): (Unit & { end: number }) | undefined {
  // Most often the text is cut here, and there is nothing to look for.
  if (',.;:)'.includes(reading.text.charAt(at))) return undefined;
  const first = firstOf(reading, AFTER, at, isFigures);
  return first && { ...first.unit, end: first.end - (first.unit.unused?.length ?? 0) };
}

/** Reads the currency that ends right before a number: "US$", "HK $", "USD", "Rs.", "thai baht". */
export function currencyBefore(reading: Reading, at: number): (Unit & { start: number }) | undefined {
  const first = firstOf(reading, BEFORE, at, true);
  return first && { ...first.unit, start: at - first.groups[0].length + (first.unit.unused?.length ?? 0) };
}

function firstOf(
  reading: Reading,
  rules: readonly Rule[],
  at: number,
  isFigures: boolean,
): (Found & { unit: Unit }) | undefined {
  for (const [pattern, read, isCased] of rules) {
    const found = look(reading, pattern, at, isCased);
    const unit = found && read(found.groups, isFigures);
    if (unit) return { ...found, unit };
  }
  return undefined;
}

/** "a" makes a rate of measures and these alone; "per" of anything. */
const RATE = rule`(?:_(?:per|(an?|each|every))_|/)(?!cent\b)(\p{L}+)(?! (?:earlier|ago|later|before|after)\b)|_(annual|year|quarter|month|week|dai|night|hour)ly\b`;
const PER_A = /^(?:share|head|piece|person|unit|user|pop|dozen|night)$/;

/** Reads per what an amount is: "a year", "per barrel", "/month", "-a-share", "annually". */
export function readRate(reading: Reading, at: number): { rate: string; end: number } | undefined {
  const found = look(reading, RATE, at);
  if (!found) return undefined;
  const [an, what, adverb] = found.groups;
  const measured = measureOf(what) ?? (!an || PER_A.test(what) ? what : '');
  const rate = { annual: 'year', dai: 'day' }[adverb] ?? (adverb || measured);
  return rate ? { rate, end: found.end } : undefined;
}
