import type { Span } from '../text/quote.ts';
import { type Tokenized, tokenize } from '../text/tokenized.ts';
import { locate, readBlocks } from './blocks.ts';
import type { PageBlock } from './run.ts';

/**
 * Blocks as one text, with a line end after each, and the way back into the DOM. Spans of the text
 * are UTF-16 units, end exclusive.
 */
export interface JoinedBlocks {
  text: string;
  blocks: PageBlock[];
  /** Where each block starts in the text. */
  offsets: number[];
}

/** What a reader reads in a page: block after block, those of open shadow roots last. */
export interface PageText extends JoinedBlocks, Tokenized {
  body: Element;
}

export function readPageText(body: Element): PageText {
  const joined = joinBlocks(readBlocks(body));
  return { ...joined, ...tokenize(joined.text), body };
}

export function joinBlocks(read: Iterable<PageBlock>): JoinedBlocks {
  const blocks = [...read];
  const offsets: number[] = [];
  let length = 0;
  for (const block of blocks) {
    offsets.push(length);
    length += block.text.length + 1;
  }
  return { text: blocks.map(({ text }) => `${text}\n`).join(''), blocks, offsets };
}

/** A span as a range; undefined when the page has changed since, or when it reaches into another tree. */
export function rangeAt(joined: JoinedBlocks, { start, end }: Span): Range | undefined {
  const from = placeAt(joined, start)?.start;
  const to = placeAt(joined, end - 1)?.end;
  if (!from || !to || from.node.getRootNode() !== to.node.getRootNode()) return undefined;
  const range = from.node.ownerDocument.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

function placeAt({ blocks, offsets }: JoinedBlocks, offset: number) {
  const index = offsets.findLastIndex((start) => start <= offset);
  const block = blocks[index];
  const at = offset - (offsets[index] as number);
  return block && locate(block, at, at + 1);
}

/** The span of what is read within a range, without white space around it; undefined when nothing is. */
export function spanOf({ text, blocks, offsets }: JoinedBlocks, range: Range): Span | undefined {
  let start: number | undefined;
  let end = 0;
  blocks.forEach(({ segments, text: { length } }, i) => {
    segments.forEach(({ node, offset, start: at }, k) => {
      if (!range.intersectsNode(node)) return;
      // What follows in the block ends this segment's part; a separator before it belongs to neither.
      const most = Math.min(node.length - offset, (segments[k + 1]?.start ?? length) - at);
      const from = node === range.startContainer ? Math.max(0, range.startOffset - offset) : 0;
      const to = node === range.endContainer ? Math.min(most, range.endOffset - offset) : most;
      if (from >= to) return;
      start ??= (offsets[i] as number) + at + from;
      end = (offsets[i] as number) + at + to;
    });
  });
  if (start === undefined) return undefined;
  const read = text.slice(start, end);
  const first = start + read.length - read.trimStart().length;
  return read.trim() === '' ? undefined : { start: first, end: first + read.trim().length };
}
