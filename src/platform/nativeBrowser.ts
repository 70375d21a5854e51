/**
 * The browser's own API, without the polyfill: for what the always-on page script uses, whose
 * budget of 10 KB the polyfill would take a quarter of. Storage and messages return promises
 * in every browser we support. Everything else goes through browser.ts.
 */
import { browser } from 'wxt/browser';

export { browser };

/** Whether the extension that this script belongs to is gone: updated, removed or turned off. */
export function isOrphaned(): boolean {
  return !browser.runtime?.id;
}
