import type { Article } from '../model/pack.ts';

/** Where the Internet Archive keeps pages, by the time of their saving. */
const ARCHIVE = 'https://web.archive.org/web/';

/**
 * The article in the web archive, as it was saved nearest to the day it was issued; the latest where no day is known
 * (https://en.wikipedia.org/wiki/Help:Using_the_Wayback_Machine#Specific_archive_copy).
 */
export function archiveAddress({ url, issued }: Pick<Article, 'url' | 'issued'>): string {
  const when = issued === undefined ? '' : `${issued.replaceAll('-', '')}/`;
  return `${ARCHIVE}${when}${url.replace(/#.*$/, '')}`;
}

/** Whether an article has a page at all: a text that came without an address is under `.invalid`. */
export function hasPage({ url }: Pick<Article, 'url'>): boolean {
  return URL.canParse(url) && !new URL(url).hostname.endsWith('.invalid');
}
