import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { leaveBar, saveText, waitForSaved } from './support/highlights.ts';
import { waitForNoTexts, waitForTexts } from './support/lines.ts';
import { faultsIn, openPopup, waitForWords } from './support/popup.ts';
import { setStage } from './support/stage.ts';

const FIRST = 'Tea grows on hills, and it is picked by hand in the morning.';

/** Presses a button of the popup by its words. */
async function press(popup: Page, words: string): Promise<void> {
  const button = await popup.waitForSelector(`::-p-aria([name="${words}"][role="button"])`);
  await button?.click();
}

/** Goes to one of the popup's views by its tab. */
async function view(popup: Page, name: string): Promise<void> {
  const tab = await popup.waitForSelector(`::-p-xpath(//*[@role="tab"][contains(., "${name}")])`);
  await tab?.click();
}

describe('saved highlights in the popup', () => {
  const stage = setStage('chromium');

  test('are listed, noted, removed and brought back, and the page follows', async () => {
    const page = await stage.open('/tea.html?popup');
    await saveText(page, '#first');
    await leaveBar(page);
    const popup = await openPopup(stage.launched, page);
    await view(popup, 'Saved');
    await waitForWords(popup, FIRST);
    expect(await faultsIn(popup)).toEqual([]);

    await press(popup, 'Note and tags');
    await popup.keyboard.type('Worth knowing');
    await press(popup, 'Save');
    await waitForWords(popup, 'Worth knowing');

    await press(popup, 'Remove');
    await waitForWords(popup, 'Removed.');
    await waitForSaved(page);
    await press(popup, 'Undo');
    await waitForSaved(page, FIRST);
    await popup.close();
  });
});

describe('the switch for this site', () => {
  const stage = setStage('chromium');

  test('silences the site at once, and lets it speak again', async () => {
    const page = await stage.open('/news.html');
    await waitForTexts(page, 'US$2.3bn');
    const popup = await openPopup(stage.launched, page);
    await view(popup, 'On this page');
    const toggle = await popup.waitForSelector('[role=switch]');
    await toggle?.click();
    await waitForWords(popup, 'Sourcelight is off on this site.');
    await waitForNoTexts(page, 'US$2.3bn', 'DPRK', 'North Korea');
    expect(await faultsIn(popup)).toEqual([]);
    await (await popup.waitForSelector('[role=switch]'))?.click();
    await waitForTexts(page, 'US$2.3bn');
    await popup.close();
  });
});
