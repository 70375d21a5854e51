import type { QuantitySpan } from '../quantitySpan.ts';

/** Soft hyphens and joiners, which may stand anywhere in a word. */
const INVISIBLE = /[\u00ad\u200b\u200c\u2060\ufeff]/g;

/** Reads a text as if what cannot be seen were not there; the offsets are those of the text. */
export function readVisible(text: string, read: (visible: string) => QuantitySpan[]): QuantitySpan[] {
  const visible = text.replace(INVISIBLE, '');
  const spans = read(visible);
  if (visible.length === text.length) return spans;
  const offsets = [...text.matchAll(/[^\u00ad\u200b\u200c\u2060\ufeff]/g)].map(({ index }) => index);
  return JSON.parse(JSON.stringify(spans), (key, value) => {
    if (key === 'start' || key === 'restates') return offsets[value];
    return key === 'end' ? (offsets[value - 1] as number) + 1 : value;
  });
}
