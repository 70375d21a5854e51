import type { Selector } from '../model/annotation.ts';
import { findApproximate } from '../text/approximateQuote.ts';
import { type Anchoring, anchoringAt, isShown, quoteIn } from './anchor.ts';
import type { PageText } from './pageText.ts';

/**
 * Finds a described passage that `anchor` has not found: words in it or around it have changed, or it
 * stands elsewhere. Too much for a script that is always there, and slow for thousands of passages,
 * so `isOver` is asked again and again whether the time is over; then the passage is orphaned.
 */
export function anchorApproximately(
  page: PageText,
  selectors: readonly Selector[],
  isOver: () => boolean,
): Anchoring {
  const quote = quoteIn(selectors);
  const span = quote && findApproximate(page, quote, { isOver, isShown: (place) => isShown(page, place) });
  return anchoringAt(page, span, selectors);
}
