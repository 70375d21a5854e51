import type { RangeSelector, Selector, TextQuoteSelector } from '../model/annotation.ts';
import { findExact } from '../text/exactQuote.ts';
import { normalize, type Span } from '../text/quote.ts';
import { pathSelector, positionSelector } from './describe.ts';
import { type PageText, rangeAt } from './pageText.ts';

/** More like places than this are not looked at one by one. */
const MOST_ALIKE = 8;

/**
 * How a saved passage was found again: where it was; elsewhere, or among others, in its very words; in
 * words that have partly changed. `orphaned`: it was not.
 */
export type Anchoring = { state: 'exact' | 'moved' | 'approximate'; range: Range } | { state: 'orphaned' };

/**
 * Finds a described passage by its very words between the very words around it, white space, markup
 * and typesetting aside; of several such places the one that a reader can see, or the one where it
 * was. What this does not find, `anchorApproximately` may.
 */
export function anchor(page: PageText, selectors: readonly Selector[]): Anchoring {
  const quote = quoteIn(selectors);
  const span = quote && findExact(page, quote, (spans) => decide(page, spans, selectors));
  return anchoringAt(page, span, selectors);
}

export function quoteIn(selectors: readonly Selector[]): TextQuoteSelector | undefined {
  return selectors.find((selector) => selector.type === 'TextQuoteSelector');
}

/** What has been found at a span of the page's text. */
export function anchoringAt(
  page: PageText,
  span: Span | undefined,
  selectors: readonly Selector[],
): Anchoring {
  const range = span && rangeAt(page, span);
  if (!range) return { state: 'orphaned' };
  const exact = quoteIn(selectors)?.exact ?? '';
  if (plain(page.text.slice(span.start, span.end)) !== plain(exact)) return { state: 'approximate', range };
  return { state: isWhereItWas(page, range, selectors) ? 'exact' : 'moved', range };
}

/** Of several like places, the only one that shows, or the only one where the passage was. */
function decide(page: PageText, spans: readonly Span[], selectors: readonly Selector[]): Span | undefined {
  if (spans.length > MOST_ALIKE) return undefined;
  const shown = spans.length > 1 ? spans.filter((span) => isShown(page, span)) : [];
  if (shown.length === 1) return shown[0];
  const here = spans.filter((span) => {
    const range = rangeAt(page, span);
    return range && isWhereItWas(page, range, selectors);
  });
  return here.length === 1 ? here[0] : undefined;
}

/** Whether a reader can see where a span begins. */
export function isShown(page: PageText, span: Span): boolean {
  return rangeAt(page, span)?.startContainer.parentElement?.checkVisibility() === true;
}

/** Whether a place is the described one, by its path or by its position; true where neither is known. */
function isWhereItWas({ body }: PageText, range: Range, selectors: readonly Selector[]): boolean {
  const paths = selectors.filter((one) => one.type === 'RangeSelector');
  const positions = selectors.filter((one) => one.type === 'TextPositionSelector');
  if (paths.length + positions.length === 0) return true;
  if (!body.contains(range.commonAncestorContainer)) return false;
  // Where the same words begin at the same point, they are the same.
  const { value, refinedBy } = pathSelector(body, range).startSelector;
  const isThere = ({ startSelector: { value: path, refinedBy: offset } }: RangeSelector) =>
    path === value && offset.start === refinedBy.start;
  if (paths.some(isThere)) return true;
  // Last, since it reads all the text before.
  const { start } = positionSelector(body, range);
  return positions.some((one) => one.start === start);
}

/** The characters of a text that neither white space nor typesetting changes. */
function plain(text: string): string {
  return normalize(text).text.replaceAll(' ', '');
}
