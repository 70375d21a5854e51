import { browser } from './browser.ts';

const CARD = '/content-scripts/card.js';
const ARRIVAL = '/content-scripts/arrival.js';
const PAGE = '/content-scripts/page.js';

/** Loads the card's script into a frame; harmless when it is there. */
export async function injectCard(tabId: number | undefined, frameId: number): Promise<void> {
  if (tabId === undefined) return;
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [CARD] });
}

/** Lights the sentence that the reader has come for, in the tab's top frame. */
export async function injectArrival(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [ARRIVAL] });
}

/**
 * Starts reading in tabs that were open before the extension was. Firefox does so by itself;
 * there, and in tabs closed to extensions, this does nothing.
 */
export async function reviveOpenTabs(): Promise<void> {
  if (import.meta.env.FIREFOX) return;
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'], discarded: false });
  await Promise.allSettled(
    tabs.flatMap(({ id }) =>
      id === undefined
        ? []
        : [browser.scripting.executeScript({ target: { tabId: id, allFrames: true }, files: [PAGE] })],
    ),
  );
}
