import type { Appearance } from '../model/pack.ts';
import { findQuoteRange, normalize } from '../text/quote.ts';
import { LINE_NAMES } from './lines.ts';
import { joinBlocks, rangeAt } from './pageText.ts';
import type { PageBlock } from './run.ts';
import { scrollToRange } from './scrolling.ts';

/**
 * Where an appearance stands on the page: as a range.
 * A passage may run over several blocks. Undefined when it is not there, or more than once.
 */
export function findPassage(blocks: Iterable<PageBlock>, appearance: Appearance): Range | undefined {
  const joined = joinBlocks(blocks);
  const [span, second] = findQuoteRange(normalize(joined.text), appearance);
  return span && !second ? rangeAt(joined, span) : undefined;
}

/** Paints a passage and brings it into view. */
export function lightPassage(range: Range): void {
  CSS.highlights.set(LINE_NAMES.passage, new Highlight(new StaticRange(range)));
  scrollToRange(range.startContainer.parentElement, () => range.getBoundingClientRect());
}
