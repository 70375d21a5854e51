import type { RangeSelector, Selector, TextQuoteSelector } from '../model/annotation.ts';

/** How a saved passage was found again; `orphaned`: it was not. */
export type Anchoring = { state: 'exact' | 'moved'; range: Range } | { state: 'orphaned' };

/**
 * Finds a described passage in the page: by its place, then by its position, both checked
 * against the quote, then by the quote itself with its context. A wrong place is worse than
 * none: of several equal places with equal context none is taken.
 */
export function anchor(body: Element, selectors: readonly Selector[]): Anchoring {
  const quote = selectors.find((selector) => selector.type === 'TextQuoteSelector');
  if (!quote) return { state: 'orphaned' };
  const isQuote = (range: Range | undefined): range is Range => range?.toString() === quote.exact;
  for (const selector of selectors) {
    const range = selector.type === 'RangeSelector' ? byPath(body, selector) : undefined;
    if (isQuote(range)) return { state: 'exact', range };
  }
  const text = body.textContent;
  for (const selector of selectors) {
    if (selector.type !== 'TextPositionSelector' || text.slice(selector.start, selector.end) !== quote.exact)
      continue;
    const range = rangeAt(body, selector.start, selector.end);
    if (isQuote(range) && hasContext(text, selector.start, quote)) return { state: 'exact', range };
  }
  const start = findQuote(text, quote);
  const range = start === undefined ? undefined : rangeAt(body, start, start + quote.exact.length);
  return isQuote(range) ? { state: 'moved', range } : { state: 'orphaned' };
}

/** The one place of a quote with the most of its context; undefined when there is none or no telling which. */
function findQuote(text: string, quote: TextQuoteSelector): number | undefined {
  const places: { at: number; context: number }[] = [];
  for (let at = text.indexOf(quote.exact); at >= 0; at = text.indexOf(quote.exact, at + 1))
    places.push({ at, context: contextAt(text, at, quote) });
  const [best, second] = places.sort((a, b) => b.context - a.context);
  return best && best.context !== second?.context ? best.at : undefined;
}

function hasContext(text: string, at: number, quote: TextQuoteSelector): boolean {
  return contextAt(text, at, quote) > 0 || (!quote.prefix && !quote.suffix);
}

/** How many UTF-16 units of the context on both sides agree, counted outwards from the quote. */
function contextAt(text: string, at: number, { exact, prefix = '', suffix = '' }: TextQuoteSelector): number {
  let before = 0;
  while (before < prefix.length && text[at - 1 - before] === prefix[prefix.length - 1 - before]) before += 1;
  let after = 0;
  const end = at + exact.length;
  while (after < suffix.length && text[end + after] === suffix[after]) after += 1;
  return before + after;
}

function byPath(body: Element, { startSelector, endSelector }: RangeSelector): Range | undefined {
  const from = elementAt(body, startSelector.value);
  const to = elementAt(body, endSelector.value);
  const start = from && pointAt(from, startSelector.refinedBy.start, false);
  const end = to && pointAt(to, endSelector.refinedBy.end, true);
  return start && end && rangeOf(start, end);
}

/** Follows a path of `describeRange`; nothing else of XPath, since paths come from files too. */
function elementAt(body: Element, path: string): Element | undefined {
  let element: Element | undefined = body;
  for (const [, name, index] of path.matchAll(/\/([^/[\]]+)\[(\d+)\]/g)) {
    const named: Element[] = [...(element?.children ?? [])].filter((child) => child.localName === name);
    element = named[Number(index) - 1];
    if (!element) return undefined;
  }
  return element;
}

function rangeAt(body: Element, start: number, end: number): Range | undefined {
  const from = pointAt(body, start, false);
  const to = pointAt(body, end, true);
  return from && to && rangeOf(from, to);
}

interface Point {
  node: Text;
  offset: number;
}

/** The text node that holds an offset; at a border the earlier one for an end, the later one for a start. */
function pointAt(element: Element, offset: number, isEnd: boolean): Point | undefined {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let before = 0;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const at = offset - before;
    if (at < node.length || (isEnd && at === node.length && at > 0)) return { node, offset: at };
    before += node.length;
  }
  return undefined;
}

function rangeOf(start: Point, end: Point): Range {
  const range = start.node.ownerDocument.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}
