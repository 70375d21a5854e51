import { hasPage } from '../../src/citing/archive.ts';
import { deepLink } from '../../src/citing/link.ts';
import { send } from '../../src/platform/messages.ts';
import { openTab } from '../../src/platform/tabs.ts';
import type { ArticlePlace } from '../../src/searching/details.ts';

/** Tells the background where the reader goes, so that the sentence is lit on arrival. */
export async function citePlace({ packId, claim }: ArticlePlace): Promise<void> {
  // The link still leads to the sentence when nobody lights it.
  if (claim) await send('cite', { packId, claimId: claim.id }).catch(() => undefined);
}

/** Opens the copy of the article on this device, at the sentence. */
export async function openCopy({ packId, claim }: Pick<ArticlePlace, 'packId' | 'claim'>): Promise<void> {
  await send('openCopy', { packId, ...(claim && { claimId: claim.id }) }).catch(() => undefined);
}

/** Opens the article in a new tab, at the sentence. */
export async function readPlace(place: ArticlePlace): Promise<void> {
  await citePlace(place);
  const { article, claim } = place;
  if (hasPage(article)) await openTab(claim ? deepLink(article.url, claim.appearance) : article.url);
  else await openCopy(place);
}
