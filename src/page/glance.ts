import { isProbablyReaderable } from '@mozilla/readability';
import { canonicalOf } from './canonical.ts';

/** What can be told of a page without reading all of it. */
export interface Glance {
  looksLikeArticle: boolean;
  /** What the page says that its own address is. */
  canonical?: string;
}

/** So much text in paragraphs makes an article, as Readability scores it. */
const LEAST_SCORE = 20;

export function glanceAt(document: Document): Glance {
  const canonical = canonicalOf(document);
  return {
    looksLikeArticle: isProbablyReaderable(document, { minScore: LEAST_SCORE }),
    ...(canonical !== undefined && { canonical }),
  };
}
