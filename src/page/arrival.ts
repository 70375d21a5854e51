import type { Appearance } from '../model/pack.ts';
import { findQuoteRange, normalize } from '../text/quote.ts';
import { locate } from './blocks.ts';
import { LINE_NAMES } from './lines.ts';
import type { PageBlock } from './run.ts';
import { scrollToRange } from './scrolling.ts';

/**
 * Where an appearance stands on the page: as a range.
 * A passage may run over several blocks. Undefined when it is not there, or more than once.
 */
export function findPassage(blocks: Iterable<PageBlock>, appearance: Appearance): Range | undefined {
  const all = [...blocks];
  const starts: number[] = [];
  let text = '';
  for (const block of all) {
    starts.push(text.length);
    text += `${block.text}\n`;
  }
  const [span, second] = findQuoteRange(normalize(text), appearance);
  if (!span || second) return undefined;
  const blockAt = (offset: number) => starts.findLastIndex((start) => start <= offset);
  const [first, last] = [blockAt(span.start), blockAt(span.end - 1)];
  const from = locateIn(all[first], span.start - (starts[first] as number));
  const to = locateIn(all[last], span.end - 1 - (starts[last] as number));
  if (!from || !to) return undefined;
  const range = from.start.node.ownerDocument.createRange();
  range.setStart(from.start.node, from.start.offset);
  range.setEnd(to.end.node, to.end.offset);
  return range;
}

/** Paints a passage and brings it into view. */
export function lightPassage(range: Range): void {
  CSS.highlights.set(LINE_NAMES.passage, new Highlight(new StaticRange(range)));
  scrollToRange(range.startContainer.parentElement, () => range.getBoundingClientRect());
}

function locateIn(block: PageBlock | undefined, offset: number) {
  return block && locate(block, offset, offset + 1);
}
