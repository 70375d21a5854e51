import { browser } from './browser.ts';
import type { Sender } from './messages.ts';

/** Whether a message comes from one of our own pages, not from a script in somebody else's. */
export function isOurs({ url }: Sender): boolean {
  return url?.startsWith(browser.runtime.getURL('/')) ?? false;
}

/** Lets only our own pages ask: the answer would tell where the reader has been. */
export function onlyForUs(sender: Sender): void {
  if (!isOurs(sender)) throw new Error('not for pages');
}

/** Whether a message comes from a private window, where nothing is saved. */
export function isPrivate({ tab }: Sender): boolean {
  return tab?.incognito ?? false;
}
