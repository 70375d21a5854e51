import type { Period } from '../../model/pack.ts';
import type { Span } from '../../text/quote.ts';
import type { Passage } from '../context.ts';
import { once } from './once.ts';

/** When an amount on a page holds. */
export interface StatedPeriod extends Span {
  /**
   * A `moment` is a month or less: when one thing happened. A `part` is several months of a year, a `long` one
   * more than a year or all the time so far.
   */
  length: 'moment' | 'part' | 'year' | 'long';
  /** As written. */
  surface: string;
  /** Where the years are named. */
  period?: Period;
  /** Said of the amount that this one is compared with: the years are others. */
  isImplied?: true;
}

/** The name of a month. */
export const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const YEAR = '((?:19|20)\\d\\d)';
/** "early 2021", "May 2021", "the end of 2021". */
const EDGE = `(?:the (?:start|beginning|middle|end) of\\s+|(?:early|mid|late)[- ]|${MONTH}\\s+(?:of\\s+)?)?${YEAR}`;
const SOME =
  '(?:(?:a little|just|a bit|more than|less than|at least|over|under|about|around|nearly|almost|some|the|past|last|previous|space of|course of|a|few|couple of)\\s+)*';
const NUMBER = '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d+)';
/** Months that are more than a year. */
const MANY = '(?:(?:thir|four|fif|six|seven|eigh|nine)teen|twenty(?:-four)?|thirty(?:-six)?|1[3-9]|[2-9]\\d)';
const YEARS = `(?:(?:few|several|couple of|${NUMBER}|recent)\\s+years|decades?)`;

/** It only says that more may come: a year that is named counts before it. */
export const SO_FAR = 'so far';

/** How the press says when; the first that fits a place counts. */
const WAYS: readonly {
  length: StatedPeriod['length'];
  pattern: string;
  /** Which groups are the first and the last year; without, no year is named. */
  years?: (groups: readonly (string | undefined)[]) => Period;
}[] = [
  {
    length: 'long',
    pattern: `(?:between|from)\\s+${EDGE}\\s+(?:and|to|until|through)\\s+${EDGE}|\\b${YEAR}\\s?[–—-]\\s?${YEAR}(?!\\d)`,
    years: ([a, b, c, d]) => ({ start: (a ?? c) as string, end: (b ?? d) as string }),
  },
  { length: 'year', pattern: `so far (?:in ${YEAR}|this year)`, years: oneYear },
  {
    length: 'long',
    pattern: `${YEAR} and (?:(?:early|mid|late)[- ])?${YEAR}`,
    years: ([start, end]) => ({ start: start as string, end: end as string }),
  },
  {
    length: 'long',
    pattern: `(?:ever )?since\\s+(?:at least\\s+)?${EDGE}`,
    years: ([start]) => ({ start: start as string }),
  },
  {
    length: 'part',
    pattern: `through\\s+${MONTH}\\s+${YEAR}|${MONTH}\\s?[–—-]\\s?${MONTH}(?:\\s+${YEAR})?`,
    years: ([through, months]) => oneYear([through ?? months]),
  },
  {
    length: 'long',
    pattern: `(?:up to|until|through|by)\\s+${EDGE}|as of\\s+${YEAR}`,
    years: ([until, asOf]) => ({ end: (until ?? asOf) as string }),
  },
  {
    length: 'long',
    pattern: `(?:over|in|during|for|within|throughout)\\s+${SOME}${YEARS}(?:\\s+to\\s+(?:${MONTH}\\s+)?\\d{4})?|(?:in|over|within)\\s+${SOME}${MANY}\\s+months(?:\\s+to\\s+${MONTH}\\s+\\d{4})?|over the years|(?<!\\bha(?:d|s|ve)\\s)since\\s+(?:[a-z’'-]+\\s+){1,6}in\\s+\\d{4}|since (?:records|then|s?he|they|it|the)\\b|to date|ever since`,
  },
  {
    length: 'part',
    pattern: `(?:first|second|third|fourth|last|past)\\s+(?:half|quarter|(?:(?:few|${NUMBER})\\s+)?months)(?:\\s+of\\s+(?:${YEAR}|(?:the|this|that|last) year))?|(?:from|between)\\s+${MONTH}\\s+(?:to|and|until|through)\\s+${MONTH}(?:\\s+${YEAR})?|(?:by|until|through)\\s+${MONTH}(?!\\s+\\d)|in\\s+(?:the\\s+)?${NUMBER}\\s+months(?:\\s+to\\s+${MONTH})?`,
    years: ([a, b]) => oneYear([a ?? b]),
  },
  { length: 'moment', pattern: `${MONTH} alone` },
  { length: 'moment', pattern: `${MONTH},?\\s+(?:\\d{1,2},\\s+)?${YEAR}`, years: oneYear },
  {
    length: 'moment',
    pattern: `(?:last|this|that|past|the (?:best|first|same|worst))\\s+(?:day|night|week|weekend|month)|(?:in|over|within) (?:the )?(?:last |past )?(?:an?|one|a few|few|a single|${NUMBER}) (?:minutes?|hours?|days?|nights?|weeks?|month|go)\\b|(?:in|last|on(?:\\s+\\d+)?)\\s+${MONTH}\\b(?:\\s+\\d{1,2}\\b)?`,
  },
  {
    length: 'year',
    pattern: `(?<![\\w$€£.,-])(?:calendar |fiscal )?${YEAR}(?![\\w%]|[.,]\\d|\\s+(?:complaint|indictment|paper|report|study|survey)\\b)`,
    years: oneYear,
  },
  {
    length: 'year',
    pattern:
      '(?:last|this|that|the same|the past|(?:the|its|a) (?:previous|following|best|worst)|(?:a|one) single)\\s+year|the year (?:before|after|earlier)|a year (?:earlier|before|ago)|(?:the|in|this) (?:last |past )?(?:twelve|12) months|in (?:a|one|the) year|(?:of|in) the year',
  },
  { length: 'long', pattern: SO_FAR },
];
const PATTERNS = WAYS.map((way) => ({ ...way, pattern: new RegExp(way.pattern, 'gi') }));

function oneYear([year]: readonly (string | undefined)[]): Period {
  return year === undefined ? {} : { start: year, end: year };
}

/** All that a sentence says of when, none overlapping. */
export const statedPeriods = once(({ text }: Passage): StatedPeriod[] => {
  const found: StatedPeriod[] = [];
  for (const { pattern, length, years } of PATTERNS)
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((one) => start < one.end && end > one.start)) continue;
      const period = years?.(match.slice(1));
      const isNamed = period?.start !== undefined || period?.end !== undefined;
      // "Between January and July 2024" is a part of a year.
      const isOneYear = length === 'long' && isNamed && period.start === period.end;
      const own = isOneYear ? 'part' : length;
      found.push({ start, end, length: own, surface: match[0], ...(isNamed && { period }) });
    }
  return found;
});
