import type { Span } from './quote.ts';

/** Lines of these lengths, in UTF-16 units, may have been broken to fit a page. */
const WRAPPED = { least: 50, most: 100 };

/**
 * Cuts plain text into what a page would have as blocks: a line is a paragraph, unless it was broken
 * to fit a page; then it goes on up to an empty line. Offsets: UTF-16 units, end exclusive.
 */
export function blocksOf(text: string): Span[] {
  const blocks: Span[] = [];
  let goesOn = false;
  for (const { 0: line, index: start } of text.matchAll(/[^\r\n]+/g)) {
    if (line.trim() === '') {
      goesOn = false;
      continue;
    }
    const last = blocks.at(-1);
    const end = start + line.length;
    const isNext = last !== undefined && /^\r?\n$/.test(text.slice(last.end, start));
    if (last && goesOn && isNext) last.end = end;
    else blocks.push({ start, end });
    goesOn = isWrapped(line);
  }
  return blocks;
}

/** A sentence that does not end at the end of its line goes on in the next. */
function isWrapped(line: string): boolean {
  const { length } = line.trimEnd();
  return length >= WRAPPED.least && length <= WRAPPED.most && !/[.!?:;…。]["'”’)\]]*$/.test(line.trimEnd());
}
