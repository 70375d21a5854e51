import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { openExtensionPage } from './driver/launch.ts';
import { clickInCard, extensionWorker, paintedRanges, waitForCard } from './driver/world.ts';
import { leaveBar, offerText, waitForSaved } from './support/highlights.ts';
import { waitForTexts } from './support/lines.ts';
import { setStage } from './support/stage.ts';

/** All that is kept: every record, and what lies in the extension's own storage. */
function keptBy(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const api = (globalThis as unknown as { chrome: { storage: { local: { get(): Promise<object> } } } })
      .chrome;
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('sourcelight');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const records = await new Promise<unknown[]>((resolve) => {
      const asking = database.transaction('records').objectStore('records').getAll();
      asking.onsuccess = () => resolve(asking.result);
    });
    database.close();
    return JSON.stringify([records, await api.storage.local.get()]);
  });
}

describe('in a private window', () => {
  const stage = setStage('chromium', undefined, { inPrivateWindows: true });

  test('pages are read, nothing is saved, and the reader is told', async () => {
    const own = await openExtensionPage(stage.launched, '/popup.html');
    const open = await stage.open('/tea.html?public');
    await offerText(open, '#first');
    await clickInCard(open, { role: 'button', name: 'Save' });
    await waitForCard(open, (text) => text.includes('Saved.'));
    await leaveBar(open);
    const before = await keptBy(own);
    // A store that nobody ever writes to would look the same: this one was just written to.
    expect(before).toContain('Tea grows on hills');

    const page = await openPrivately(`${stage.server.origin}/news.html`);
    await waitForTexts(page, 'US$2.3bn');
    await page.goto(`${stage.server.origin}/tea.html?private`);
    await offerText(page, '#second');
    await clickInCard(page, { role: 'button', name: 'Save' });
    await waitForCard(page, (text) => text.includes('In a private window nothing is saved.'));
    await waitForSaved(page);
    expect((await paintedRanges(page)).filter(({ name }) => name === 'sl-6')).toEqual([]);
    expect(await keptBy(own)).toBe(before);
    await page.close();
    await own.close();
  });

  /** A window as the reader opens it; the driver's own contexts are no windows to the extension. */
  async function openPrivately(url: string): Promise<Page> {
    const { browser } = stage.launched;
    const worker = await (await extensionWorker(stage.launched)).worker();
    const opens = browser.waitForTarget((target) => target.url() === url);
    await worker?.evaluate(`chrome.windows.create({ incognito: true, url: ${JSON.stringify(url)} })`);
    return (await opens).asPage();
  }
});
