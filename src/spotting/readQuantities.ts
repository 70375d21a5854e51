import { isChangeFrom } from './comparing/changes.ts';
import { scanQuantities } from './quantities.ts';
import type { QuantitySpan } from './quantitySpan.ts';

/** The quantities of a text as its figures are compared by: what "rose from four to seven" are two, and a year ago is no rate. */
export function readQuantities(text: string): QuantitySpan[] {
  return scanQuantities(text).flatMap((span) => changeOf(span, text) ?? [withoutFalseRate(span, text)]);
}

/** The two ends of a change that was read as an interval. */
function changeOf(span: QuantitySpan, text: string): QuantitySpan[] | undefined {
  if (!('lower' in span) || span.vague || !isChangeFrom(text.slice(0, span.start))) return undefined;
  const surface = text.slice(span.start, span.end);
  const cut = surface.indexOf(' to ');
  const ends = [surface.slice(0, cut), surface.slice(cut + 4)].map((part) => scanQuantities(part));
  const [first, second] = ends.map((read) => (read.length === 1 ? read[0] : undefined));
  if (cut < 0 || !first || !second || first.kind !== second.kind) return undefined;
  const { noun, restates } = span;
  const from = span.start + cut + 4;
  return [
    { ...first, start: span.start, end: span.start + cut },
    {
      ...second,
      start: from,
      end: from + second.end,
      ...(noun && { noun }),
      ...(restates !== undefined && { restates }),
    },
  ];
}

/** "Four a year earlier" are not four a year. */
function withoutFalseRate(span: QuantitySpan, text: string): QuantitySpan {
  const { rate, ...rest } = span;
  if (rate === undefined || !/^\s+an?\s+\p{L}+\s+(?:ago|before|earlier|later)\b/u.test(text.slice(span.end)))
    return span;
  return rest as QuantitySpan;
}
