import type { Appearance } from '../model/pack.ts';
import { findQuoteRange, normalize } from '../text/quote.ts';
import { readBlocks } from './blocks.ts';
import { LINE_NAMES } from './lines.ts';
import { joinBlocks, rangeAt } from './pageText.ts';
import type { PageBlock } from './run.ts';
import { scrollToRange } from './scrolling.ts';

/** A page that fills itself is looked at again so long after a change; in milliseconds, like all below. */
const AGAIN = 500;
/** After so long the reader is told that the sentence is not there. */
const PATIENCE = 3_000;
/** After so long nobody waits for it any more. */
const LATEST = 20_000;

/**
 * Looks for a passage on the page, and again whenever the page changes. Calls `onMissing` once when it does not come
 * for a while; it may still be found then.
 */
export function seekPassage(
  document: Document,
  appearance: Appearance,
  { onFound, onMissing }: { onFound(range: Range): void; onMissing(): void },
  signal: AbortSignal,
): void {
  const ending = new AbortController();
  const timers: ReturnType<typeof setTimeout>[] = [];
  let waits = false;
  const look = () => {
    waits = false;
    if (ending.signal.aborted) return;
    const range = findPassage(readBlocks(document.documentElement), appearance);
    if (!range) return;
    ending.abort();
    onFound(range);
  };
  const changes = new MutationObserver(() => {
    if (waits) return;
    waits = true;
    timers.push(setTimeout(look, AGAIN));
  });
  ending.signal.addEventListener('abort', () => {
    changes.disconnect();
    for (const timer of timers) clearTimeout(timer);
  });
  signal.addEventListener('abort', () => ending.abort());
  look();
  if (ending.signal.aborted) return;
  changes.observe(document, { childList: true, characterData: true, subtree: true });
  timers.push(setTimeout(onMissing, PATIENCE));
  timers.push(setTimeout(() => ending.abort(), LATEST));
}

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
