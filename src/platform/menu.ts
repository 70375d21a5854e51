import type { Menus } from 'webextension-polyfill';
import { browser } from './browser.ts';
import type { Recipient } from './messages.ts';

/** An entry of the page's context menu, and what it does. */
export interface MenuEntry extends Menus.CreateCreatePropertiesType {
  id: string;
  choose(to: Recipient): Promise<unknown>;
}

/** Adds entries to the page's context menu, and acts when one is chosen. */
export function answerMenu(entries: readonly MenuEntry[]): void {
  // Entries outlive the worker, so they are made when it is installed; made twice, they would be an error.
  browser.runtime.onInstalled.addListener(async () => {
    await browser.contextMenus.removeAll();
    for (const { choose: _, ...entry } of entries) browser.contextMenus.create(entry);
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, frameId }, tab) => {
    const entry = entries.find(({ id }) => id === menuItemId);
    if (!entry || tab?.id === undefined) return;
    // A page that is closed to extensions has nobody to answer.
    void entry.choose({ tabId: tab.id, frameId: frameId ?? 0 }).catch(() => undefined);
  });
}
