import { deepLink } from '../../src/citing/link.ts';
import { send } from '../../src/platform/messages.ts';
import { openTab } from '../../src/platform/tabs.ts';
import type { ArticlePlace } from '../../src/searching/details.ts';

/** Tells the background where the reader goes, so that the sentence is lit on arrival. */
export async function citePlace({ packId, appearance }: ArticlePlace): Promise<void> {
  // The link still leads to the sentence when nobody lights it.
  if (appearance) await send('cite', { packId, appearance }).catch(() => undefined);
}

/** Opens the article in a new tab, at the sentence. */
export async function readPlace(place: ArticlePlace): Promise<void> {
  await citePlace(place);
  const { article, appearance } = place;
  await openTab(appearance ? deepLink(article.url, appearance) : article.url);
}
