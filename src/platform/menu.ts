import type { Menus } from 'webextension-polyfill';
import { browser } from './browser.ts';
import type { Recipient } from './messages.ts';

/** Adds an entry to the page's context menu, and acts when it is chosen. */
export function answerMenu(
  entry: Menus.CreateCreatePropertiesType & { id: string },
  action: (to: Recipient) => Promise<void>,
): void {
  // Entries outlive the worker, so they are made when it is installed; made twice, they would be an error.
  browser.runtime.onInstalled.addListener(
    () => void browser.contextMenus.removeAll().then(() => browser.contextMenus.create(entry)),
  );
  browser.contextMenus.onClicked.addListener(({ menuItemId, frameId }, tab) => {
    if (menuItemId !== entry.id || tab?.id === undefined) return;
    // A page that is closed to extensions has nobody to answer.
    void action({ tabId: tab.id, frameId: frameId ?? 0 }).catch(() => undefined);
  });
}
