import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { openExtensionPage } from './driver/launch.ts';
import { extensionWorker, waitForCard, waitUntilSettled } from './driver/world.ts';
import { waitForTexts } from './support/lines.ts';
import {
  faultsIn,
  marksInFirst,
  openPopup,
  waitForFirst,
  waitForTab,
  waitForWords,
} from './support/popup.ts';
import { setStage } from './support/stage.ts';

const ARTICLE = 'https://www.9dashline.com/article/bitcoin-to-bombs';
/** Nothing of a test leaves the machine. */
const alone = { args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost'] };

const query = (popup: Page) => popup.$eval('[role=combobox]', (input) => (input as HTMLInputElement).value);
const heading = (popup: Page) => popup.$eval('.detail h2', (h2) => h2.textContent);
const showPage = (popup: Page) => popup.click('[role=tab]:nth-child(2)');

/** Runs in the popup before its own scripts: types as soon as there is a field. */
function typeEarly(): void {
  new MutationObserver((_, observer) => {
    const field = document.querySelector<HTMLInputElement>('#early input');
    if (!field) return;
    field.value = 'klingr';
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
}

/** The popup may be gone before the key comes up. */
const pressLast = (popup: Page, key: 'Enter') => popup.keyboard.press(key).catch(() => undefined);

describe.each(['chromium', 'firefox'] as const)('searching in %s', (kind) => {
  const stage = setStage(kind);

  async function open(): Promise<Page> {
    const page = await stage.open('/news.html');
    await waitForTexts(page, 'US$2.3bn');
    return openPopup(stage.launched, kind === 'chromium' ? page : undefined);
  }

  test('by keyboard: a typo finds, Enter opens, Escape goes back, clears', async () => {
    const popup = await open();
    await popup.keyboard.type('klingr');
    const lines = await waitForFirst(popup, 'Bruce Klinger');
    expect(lines).toHaveLength(3);
    expect(await marksInFirst(popup)).toEqual(['Klinger']);
    await popup.keyboard.press('ArrowDown');
    await popup.keyboard.press('ArrowDown');
    expect(
      await popup.$eval('[role=combobox]', (input) => {
        const line = document.getElementById(input.getAttribute('aria-activedescendant') ?? '');
        return [line?.getAttribute('aria-selected'), line?.textContent?.includes('handful')];
      }),
    ).toEqual(['true', true]);
    await popup.keyboard.press('Enter');
    await waitForWords(popup, 'Bruce Klinger said');
    await waitForWords(popup, 'Read it in the article');
    expect(await heading(popup)).toBe('Claim');
    await popup.keyboard.press('Escape');
    await waitForFirst(popup, 'Bruce Klinger');
    expect(await query(popup)).toBe('klingr');
    await popup.keyboard.press('Escape');
    await popup.waitForFunction(() => !document.querySelector('[role=option]'));
    expect(await query(popup)).toBe('');
    await popup.keyboard.type('zzzz');
    await waitForWords(popup, 'Nothing found for “zzzz”.');
    await popup.close();
  });

  test('by pointer: a line opens, Back goes back, the rest of a group is shown', async () => {
    const popup = await open();
    await popup.type('[role=combobox]', 'north korea');
    await waitForFirst(popup, 'North Korea');
    await popup.click('[role=option]');
    await waitForWords(popup, 'What the article says');
    expect(await heading(popup)).toBe('North Korea');
    await popup.click('.back');
    const few = (await waitForFirst(popup, 'North Korea')).length;
    const rest = await popup.waitForSelector('::-p-xpath(//*[@role="option"][starts-with(., "Show all")])');
    // At the edge of the window it may lie under what the keys do.
    await rest?.evaluate((option) => option.scrollIntoView({ block: 'center', behavior: 'instant' }));
    await rest?.click();
    await popup.waitForFunction(
      (count) => document.querySelectorAll('[role=option]').length > count,
      {},
      few,
    );
    await popup.close();
  });

  test.each([
    ['2.3bn', 'as much as USD 2.3 billion', 'USD 2.3 billion'],
    ['$400m', 'nearly $400 million', '$400 million'],
    ['8%', 'at least eight per cent', 'eight per cent'],
  ])('amounts: %s', async (typed, surface, marked) => {
    const popup = await open();
    await popup.keyboard.type(typed);
    expect(await waitForFirst(popup, surface)).toHaveLength(2);
    expect(await marksInFirst(popup)).toEqual([marked]);
    await popup.close();
  });

  test('has no fault that axe finds', async () => {
    const popup = await open();
    await waitForWords(popup, 'Casey Babb');
    expect(await faultsIn(popup)).toEqual([]);
    await popup.keyboard.type('2.3bn');
    await waitForFirst(popup, 'USD 2.3 billion');
    expect(await faultsIn(popup)).toEqual([]);
    for (const down of [0, 1]) {
      if (down > 0) await popup.keyboard.press('ArrowDown');
      await popup.keyboard.press('Enter');
      await waitForWords(popup, 'Read it in the article');
      expect(await faultsIn(popup)).toEqual([]);
      await popup.keyboard.press('Escape');
    }
    await showPage(popup);
    expect(await faultsIn(popup)).toEqual([]);
    await popup.close();
  });

  test('on a page that the browser keeps closed it says so, and offers an example', async () => {
    // In a tab of its own the popup is itself the page, and closed to scripts as they are.
    const popup = await openPopup(stage.launched);
    await showPage(popup);
    await waitForWords(popup, 'Your browser does not let extensions read this page.');
    expect(
      await popup.$eval('[role=tabpanel]:not([hidden]) a', (a) => (a as HTMLAnchorElement).href),
    ).toContain(ARTICLE);
    expect(await faultsIn(popup)).toEqual([]);
    await popup.close();
  });
});

describe('the popup of Chromium', () => {
  const stage = setStage('chromium', undefined, alone);

  test('is ready to type before any script has run, and keeps what was typed', async () => {
    const still = await stage.launched.browser.newPage();
    await still.setJavaScriptEnabled(false);
    await still.goto(`${stage.launched.extensionOrigin}/popup.html`);
    await still.waitForSelector('#early input:focus');
    await still.keyboard.type('klingr');
    expect(await still.$eval('#early input', ({ value }) => value)).toBe('klingr');
    await still.close();
    const popup = await openExtensionPage(stage.launched, '/popup.html', typeEarly);
    await waitForFirst(popup, 'Bruce Klinger');
    expect(await query(popup)).toBe('klingr');
    expect(await popup.$$('input')).toHaveLength(1);
    await popup.waitForSelector('[role=combobox]:focus');
    await popup.close();
  });

  test('Ctrl+Enter opens the article at the sentence, which will be lit', async () => {
    const page = await stage.open('/news.html');
    const popup = await openPopup(stage.launched, page);
    await popup.keyboard.type('klingr handful');
    await waitForFirst(popup, 'handful');
    await popup.keyboard.down('Control');
    await pressLast(popup, 'Enter');
    expect(await waitForTab(stage.launched, ARTICLE)).toContain('#:~:text=');
    const worker = await (await extensionWorker(stage.launched)).worker();
    const arrivals = await worker?.evaluate(
      `chrome.storage.session.get('arrivals').then(({ arrivals }) => JSON.stringify(arrivals))`,
    );
    expect(arrivals).toContain('claimId');
  });

  test.each(['keyboard', 'pointer'])('lists what is on the page and jumps to it, by %s', async (how) => {
    const page = await stage.open('/news.html');
    await waitUntilSettled(page);
    const popup = await openPopup(stage.launched, page);
    await waitForWords(popup, 'Show all');
    if (how === 'pointer') await showPage(popup);
    else {
      await popup.keyboard.down('Shift');
      await popup.keyboard.press('Tab');
      await popup.keyboard.up('Shift');
      await popup.keyboard.press('ArrowRight');
    }
    await waitForWords(popup, 'mentions');
    const surfaces = await popup.$$eval('[role=tabpanel]:not([hidden]) .surface', (all) =>
      all.map(({ textContent }) => textContent),
    );
    expect(surfaces.slice(0, 4)).toEqual(['Pyongyang', 'North Korean', 'United Nations', 'US$2.3bn']);
    const at = surfaces.indexOf('a billion dollars');
    expect(at).toBeGreaterThan(20);
    if (how === 'pointer')
      await (await popup.$$('[role=tabpanel]:not([hidden]) .mentions button'))[at]?.click();
    else {
      // Past the offer to use the page itself.
      await popup.waitForSelector('.use');
      await popup.keyboard.press('Tab');
      await popup.keyboard.press('Tab');
      for (let line = 0; line < at; line++) await popup.keyboard.press('ArrowDown');
      await pressLast(popup, 'Enter');
    }
    await waitForCard(page, (text) => text.includes('as much as a billion dollars a year'));
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(1000);
  });

  test('on a quiet page it says which packs are on and why nothing matched', async () => {
    const page = await stage.open('/quiet.html');
    const popup = await openPopup(stage.launched, page);
    await showPage(popup);
    await waitForWords(popup, 'Nothing on this page is in your packs.');
    await waitForWords(popup, 'It uses none of the names');
    await waitForWords(popup, 'Packs that are on');
    await waitForWords(popup, 'Bitcoin to bombs');
    await waitForWords(popup, 'Open an example page');
    expect(await faultsIn(popup)).toEqual([]);
    await popup.close();
  });

  test('in dark, too, has no fault that axe finds', async () => {
    const page = await stage.open('/news.html');
    await waitUntilSettled(page);
    const popup = await openPopup(stage.launched, page);
    await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await popup.keyboard.type('kim j');
    await waitForFirst(popup, 'Kim Jong-un');
    expect(await faultsIn(popup)).toEqual([]);
    await popup.keyboard.press('Escape');
    await showPage(popup);
    await waitForWords(popup, 'mentions');
    expect(await faultsIn(popup)).toEqual([]);
    await popup.close();
  });
});
