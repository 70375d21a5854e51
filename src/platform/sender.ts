import { browser } from './browser.ts';
import type { Sender } from './messages.ts';

/** Whether a message comes from one of our own pages, not from a script in somebody else's. */
export function isOurs({ url }: Sender): boolean {
  return url?.startsWith(browser.runtime.getURL('/')) ?? false;
}

/**
 * The address of the page that a message comes from, as it is now: a browser goes on telling the one that the
 * frame was loaded from when a route of a single-page site has changed it, but for the tab it tells the new.
 */
export function addressOf({ url, tab, frameId }: Sender): string | undefined {
  const isTop = frameId === 0 && url !== undefined && tab?.url !== undefined;
  return isTop && originOf(tab.url) === originOf(url) ? tab.url : url;
}

function originOf(url: string | undefined): string | undefined {
  return url !== undefined && URL.canParse(url) ? new URL(url).origin : undefined;
}

/** Lets only our own pages ask: the answer would tell where the reader has been. */
export function onlyForUs(sender: Sender): void {
  if (!isOurs(sender)) throw new Error('not for pages');
}

/** Whether a message comes from a private window, where nothing is saved. */
export function isPrivate({ tab }: Sender): boolean {
  return tab?.incognito ?? false;
}
