import type { Span } from '../../text/quote.ts';

/** A quotation in a paragraph: its words, without the marks. */
export interface Quotation extends Span {
  /** The marks are double: somebody's words rather than a name for something. */
  double: boolean;
  /** No closing mark: it goes on in the next paragraph, by the press's custom. */
  open: boolean;
}

/** Typesetting mixes straight and curly marks in one pair. */
const CLOSING = new Map([
  ['“', '”"'],
  ['„', '“”'],
  ['«', '»'],
  ['"', '"”'],
]);

/** The quotations of a paragraph in reading order, none inside another. One pass. */
export function quotationsOf(text: string): Quotation[] {
  const found: Quotation[] = [];
  let start = -1;
  let closing = '';
  const singles = singleClosings(text);
  for (let i = 0; i < text.length; i++) {
    const mark = text[i] as string;
    if (start >= 0) {
      if (!closing.includes(mark) || (mark === '"' && canOpen(text, i))) continue;
      found.push({ start, end: i, double: true, open: false });
      start = -1;
    } else if (CLOSING.has(mark) && canOpen(text, i)) {
      start = i + 1;
      closing = CLOSING.get(mark) as string;
    } else if ((mark === '‘' || mark === "'") && canOpen(text, i)) {
      const end = singles(i + 2);
      if (end < 0) continue;
      found.push({ start: i + 1, end, double: false, open: false });
      i = end;
    }
  }
  if (start >= 0 && start < text.length) found.push({ start, end: text.length, double: true, open: true });
  return found;
}

function canOpen(text: string, at: number): boolean {
  return (at === 0 || /[\s([{—–-]/.test(text[at - 1] as string)) && /\S/.test(text[at + 1] ?? ' ');
}

/** The first single closing mark from an offset on: it ends a word and begins none. Offsets only grow. */
function singleClosings(text: string): (from: number) => number {
  let at = 0;
  return (from) => {
    at = Math.max(at, from);
    while (at < text.length && !isSingleClosing(text, at)) at++;
    return at < text.length ? at : -1;
  };
}

function isSingleClosing(text: string, at: number): boolean {
  return (
    (text[at] === '’' || text[at] === "'") &&
    /[\p{L}\p{N}.,!?]/u.test(text[at - 1] as string) &&
    !/[\p{L}\p{N}]/u.test(text[at + 1] ?? ' ')
  );
}
