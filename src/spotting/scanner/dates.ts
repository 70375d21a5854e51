import { look, part, type Reading, rule } from './reading.ts';

const YEAR = part`(?:1[5-9]|2[01])\d\d(?!\d)`;
const DAY = part`(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![.,]?\d| ?%| per| \p{L}?[rmb]illion)`;
/** May and March are verbs without their capital. */
const MONTH = part`(?:(?i:jan(?:uary)?|feb(?:ruary)?|apr(?:il)?|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)|M(?:AY|ay|AR|ar(?:ch)?))\b(?: ?\.)?`;
const DAY_FIRST = part`${DAY}(?:(?: ?- ?| (?:to|and) )${DAY})? (?:of )?${MONTH}(?: ?,? ${YEAR})?`;
const DAYS = part`${DAY}(?: ?- ?${DAY}| (?:to|and) ${DAY}(?! \p{L}))?(?: ?,? ${YEAR})?`;
/** "2022-04-06", "6-9 April 2022", "Aug. 14", "May 2021". */
const DATE = rule`${YEAR}-\d\d-\d\d|\d\d?/\d\d?/${YEAR}|${DAY_FIRST}|${MONTH} (?:${YEAR}|${DAYS})`;

/** 2.4.1, 10.0.0.7, 202-555-0123; but 1.234.567 is a number of the continent. */
const VERSION = part`(?!\d{1,3}(?:\.\d{3}){2,7}(?![.\d]))\d+(?:\.\d+){2,}|\d+(?:-\d+){2,}|\d+(?:/\d+){2,}`;
/** 10:30, 1:36.6, 7pm, 1.05 a.m., 0401 GMT */
const TIME = part`\d+(?::\d+)+(?:\.\d+)?(?: ?[ap] ?\.? ?m\b\.?)?|\d{1,4}(?:\.\d\d)? ?(?:(?i:[ap] ?\.? ?m)\b\.?|o'clock|[GBE][MS]T\b)`;
/** Known by these figures; and numbers that are called. */
const CALLED = part`(?:9/11|24/7|7/7)(?!\d)|\d{3}-(?:0\d{3}|\d{3}[1-9])(?!\d)|(?<=\+)\d[\d\x20-]{6,16}\d|(?<=\()\d{3}\) ?\d{3}-\d{4}|0\d{2,4}(?: \d{3,4}){2}`;
/** Figures that are neither date nor amount. */
const CODE = rule`${VERSION}|${TIME}|${CALLED}|\d+(?i:st|nd|rd|th)\b`;

/** A date or a code that begins at an offset: its end, and the year if it says one. */
export function readDate(reading: Reading, at: number): { end: number; year?: number } | undefined {
  const date = look(reading, DATE, at, true);
  const year = date && /\d{4}/.exec(reading.text.slice(at, date.end));
  const found = date ?? look(reading, CODE, at, true);
  return found && { end: found.end, ...(year && { year: Number(year[0]) }) };
}
