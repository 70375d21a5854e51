import type { Amount } from './amounts.ts';
import { modifierBefore } from './modifiers.ts';
import { look, part, type Reading, rule } from './reading.ts';
import type { Scanned } from './scanned.ts';

const YEAR = part`(?:1[5-9]|2[01])\d\d`;
const YEARS = rule`(${YEAR})(?:(s)\b|(?: ?[-/] ?| (?:to|and|through|until) )(${YEAR})\b|[-/](\d\d)(?!\d|[.,]\d))?`;
const SAID = rule`(?<=\b(?:in|since|until|by|during|from|of|before|after|early|late|mid|circa|and|to|a\.?d\.?)(?: |-))`;
const COUNTED = rule` (?:people|men|women|children|employees|workers|jobs|dollars|soldiers|troops|patients|students|units|homes|ships)\b`;

/** Reads a year, or the years from one to another: "in 2021", "the 1990s", "2016–2019", "2019-20". */
export function readYears(reading: Reading, { start, end, kind }: Amount): Scanned | undefined {
  const found = kind === 'count' && end - start === 4 ? look(reading, YEARS, start) : undefined;
  if (!found) return undefined;
  const [year, decade, other, short] = found.groups;
  const first = Number(year);
  const isNext = short !== '' && Number(short) === (first + 1) % 100;
  const last = decade ? first + (first % 100 ? 9 : 99) : isNext ? first + 1 : Number(other);
  const isRange = last > first;
  // 1600 to 1899 and beyond 2059 are numbers unless a word says otherwise.
  const isLikely = (first >= 1900 && first < 2060) || look(reading, SAID, start) !== undefined;
  if (!isRange && (!isLikely || look(reading, COUNTED, end) || modifierBefore(reading, start)))
    return undefined;
  const amount = isRange ? { lower: first, upper: last } : { value: first };
  const to = isRange ? found.end : end;
  return { start, end: to, span: { start, end: to, kind: 'year', unit: 'year', digits: 4, ...amount } };
}
