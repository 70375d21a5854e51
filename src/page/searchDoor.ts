import type { Selector } from '../model/annotation.ts';
import type { Anchoring } from './anchor.ts';
import type { PageText } from './pageText.ts';

declare global {
  /** Finds a passage that has changed; `isOver` is asked again and again whether the time is over. */
  var sourcelightSearch:
    | ((page: PageText, selectors: readonly Selector[], isOver: () => boolean) => Anchoring)
    | undefined;
}
