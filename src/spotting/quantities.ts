import type { QuantitySpan } from './quantitySpan.ts';
import { readDate } from './scanner/dates.ts';
import { readVisible } from './scanner/invisible.ts';
import { linkNeighbours } from './scanner/neighbours.ts';
import { CARDINAL, NAMED } from './scanner/numberWords.ts';
import { fold, part, type Reading } from './scanner/reading.ts';
import { readQuantity } from './scanner/readQuantity.ts';
import type { Scanned } from './scanner/scanned.ts';

/**
 * Finds the quantities of a text, left to right, none overlapping: one pass, whose work grows with the
 * length of the text (`countSteps` tells how much).
 */
export function scanQuantities(text: string): QuantitySpan[] {
  return readVisible(text, (visible) => scan(fold(visible)));
}

/** How often the scanner looked at a character or tried a rule: the measure of its work. */
export function countSteps(text: string): number {
  const reading = fold(text);
  scan(reading);
  return reading.steps;
}

const WORDS = `${CARDINAL}|${NAMED}s|half|several|few|couple|dozen|minus|negative|tens|scores`;
const ARTICLE = part`an?(?= (?:half|few|couple|${NAMED}|[a-z]{2,9}th\b|third|quarter|[a-z]{3,9} and))`;
/** Where a number or a date may begin. */
const START = new RegExp(
  part`(?<![\d.])\.\d|(?<!\d)\d|[¼-¾⅐-⅞]|\b(?<!['\u00c0-\u024f])(?:(?:${WORDS}|${ARTICLE})\b|(?:jan|feb|mar|apr|may|ju[nl]|aug|sep|oct|nov|dec)[a-z]{0,6} ?\.? \d)`,
  'g',
);

function scan(reading: Reading): QuantitySpan[] {
  const found: Scanned[] = [];
  START.lastIndex = 0;
  for (let match = START.exec(reading.text); match; match = START.exec(reading.text)) {
    const { index: start } = match;
    const date = readDate(reading, start);
    const read = date ? undefined : readQuantity(reading, start, found.at(-1)?.end ?? 0);
    if (date?.year !== undefined) {
      const { end, year: value } = date;
      found.push({ start, end, span: { start, end, kind: 'date', unit: '', digits: 4, value } });
    } else if (read?.span) found.push(read);
    START.lastIndex = Math.max(match.index + 1, date?.end ?? read?.end ?? 0);
  }
  return linkNeighbours(reading, found);
}
