import { NUMBER, readNumber } from './numbers.ts';

/**
 * A quantity as page text writes it. The span is number and unit, without the modifier;
 * UTF-16 units, end exclusive.
 */
export interface QuantitySpan {
  start: number;
  end: number;
  kind: 'currency' | 'percent' | 'count';
  value: number;
  /** ISO 4217 code, `$` where the country is not said, `percent`, `percentage point`, or '' for a count. */
  unit: string;
  /** Significant digits as written. */
  digits: number;
  /** Per what: `year` for "a year". */
  rate: string | undefined;
  /** Whether "about", "nearly" and the like stand before it. */
  loose: boolean;
}

/** Currency symbols and words, as the press writes them → ISO 4217 (a bare $ stays $). */
const CURRENCIES: readonly (readonly [string, string])[] = [
  ['US\\s?\\$|USD|U\\.S\\. ?\\$', 'USD'],
  ['A\\$|AU\\$|AUD', 'AUD'],
  ['C\\$|CA\\$|CAD', 'CAD'],
  ['S\\$|SGD', 'SGD'],
  ['HK\\$|HKD', 'HKD'],
  ['NZ\\$|NZD', 'NZD'],
  ['\\$', '$'],
  ['€|EUR', 'EUR'],
  ['£|GBP', 'GBP'],
  ['₩|KRW', 'KRW'],
  ['JP¥|JPY', 'JPY'],
  ['CN¥|CNY|RMB', 'CNY'],
  ['CHF', 'CHF'],
  ['₹|INR', 'INR'],
];
const CURRENCY_WORDS: readonly (readonly [string, string])[] = [
  ['(?:US|U\\.S\\.|American) dollars?|USD', 'USD'],
  ['Australian dollars?|AUD', 'AUD'],
  ['Canadian dollars?|CAD', 'CAD'],
  ['dollars?', '$'],
  ['euros?|EUR|€', 'EUR'],
  ['(?:British )?pounds?(?: sterling)?|GBP', 'GBP'],
  ['(?:South Korean )?won', 'KRW'],
  ['yen', 'JPY'],
  ['yuan|renminbi', 'CNY'],
];
const sourceOf = (rows: readonly (readonly [string, string])[]) => rows.map(([pattern]) => pattern).join('|');

const PERCENT = String.raw`\s?(?:%|per\s?cent(?!\p{L})|percent(?!\p{L})|percentage[ -]points?|pct(?!\p{L}))`;
const QUANTITY = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,/_-]|\d:)(?:(?<before>${sourceOf(CURRENCIES)})\s?)?(?<number>${NUMBER})(?:(?<percent>${PERCENT})|(?:[\s-](?<after>${sourceOf(CURRENCY_WORDS)})(?!\p{L})))?`,
  'giu',
);
/** What shows that the number is no quantity: part of a code, a version, a time, a date or an ordinal. */
const NOT_AFTER = /^(?:[\p{L}_]|[:/]\d|\.\d|-\d|-\p{Lu}|(?:st|nd|rd|th)(?!\p{L}))/u;
const RATE =
  /^,?\s(?:a|an|per|each|every)\s(year|month|week|day|hour)(?!\p{L})|^\s(annually|yearly)(?!\p{L})/iu;
const LOOSE =
  /(?:about|around|roughly|approximately|nearly|almost|some|close to|an estimated|or so)\s(?:as much as\s)?$/iu;

/** Finds the quantities of a text, left to right. */
export function scanQuantities(text: string): QuantitySpan[] {
  const spans: QuantitySpan[] = [];
  for (const match of text.matchAll(QUANTITY)) {
    const span = readQuantity(text, match);
    if (span) spans.push(span);
  }
  return spans;
}

function readQuantity(text: string, match: RegExpExecArray): QuantitySpan | undefined {
  const { before, number, percent, after } = match.groups as Record<
    'before' | 'number' | 'percent' | 'after',
    string | undefined
  >;
  const start = match.index;
  const end = start + match[0].length;
  if (NOT_AFTER.test(text.slice(end, end + 3))) return undefined;
  const { value, digits } = readNumber(number as string);
  const shared = { start, end, value, digits, loose: LOOSE.test(text.slice(Math.max(0, start - 24), start)) };
  const [, perYear, yearly] = RATE.exec(text.slice(end, end + 16)) ?? [];
  const rate = yearly ? 'year' : perYear?.toLowerCase();
  if (before || after) return { ...shared, kind: 'currency', unit: currencyOf(before, after), rate };
  if (percent)
    return {
      ...shared,
      kind: 'percent',
      unit: /point/i.test(percent) ? 'percentage point' : 'percent',
      rate,
    };
  return { ...shared, kind: 'count', unit: '', rate };
}

function currencyOf(before: string | undefined, after: string | undefined): string {
  const find = (rows: readonly (readonly [string, string])[], written: string) =>
    rows.find(([pattern]) => new RegExp(`^(?:${pattern})$`, 'iu').test(written))?.[1] as string;
  return before ? find(CURRENCIES, before) : find(CURRENCY_WORDS, after as string);
}
