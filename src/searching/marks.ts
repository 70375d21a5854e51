import { scanQuantities } from '../spotting/quantities.ts';
import type { QuantitySpan } from '../spotting/quantitySpan.ts';
import { isWritten } from './amounts.ts';
import type { WordHit } from './vocabulary.ts';
import { wordsOf } from './words.ts';

/** [start, end) in UTF-16 units. */
export type Span = readonly [start: number, end: number];

/** A text with the parts that a query found. */
export interface Marked {
  text: string;
  /** In order, none overlapping. */
  marks: readonly Span[];
}

/** Marks what a query found in a text: its words as they were taken, and its amounts. */
export function mark(
  text: string,
  hits: ReadonlyMap<string, WordHit>,
  amounts: readonly QuantitySpan[],
): Marked {
  const found: Span[] = wordsOf(text).flatMap(({ folded, start, end }) => {
    const hit = hits.get(folded);
    if (!hit) return [];
    // Where folding changed the length, offsets in the folded word say nothing of the written one.
    const whole: Span = [start, end];
    return [end - start === folded.length ? ([start + hit.start, start + hit.end] as const) : whole];
  });
  const written: Span[] = scanQuantities(amounts.length > 0 ? text : '').flatMap((span) =>
    amounts.some((asked) => isWritten(asked, span)) ? [[span.start, span.end] as const] : [],
  );
  return { text, marks: merge([...found, ...written], text) };
}

/** Marks that touch, or have a single space or hyphen between them, become one. */
function merge(spans: readonly Span[], text: string): Span[] {
  const merged: [number, number][] = [];
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && /^[\s\p{Pd}]?$/u.test(text.slice(last[1], Math.max(start, last[1]))))
      last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}
