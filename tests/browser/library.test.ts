import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { cardText, paintedRanges, waitForPainted } from './driver/world.ts';
import { passFrames } from './support/card.ts';
import { leaveBar, saveText, selectText, waitForSaved } from './support/highlights.ts';
import {
  clickInRow,
  focusedName,
  openLibrary,
  rowsOf,
  tabTo,
  turnSwitch,
  waitForBadge,
  waitForQuotes,
  waitForRow,
} from './support/library.ts';
import { waitForTexts } from './support/lines.ts';
import { faultsIn, waitForTab, waitForWords } from './support/popup.ts';
import { type Stage, setStage } from './support/stage.ts';

const FIRST = 'Tea grows on hills, and it is picked by hand in the morning.';
const SECOND = 'The leaves are dried in the sun. Nobody hurries.';
const PACK = 'Bitcoin to bombs';

/** Saves the first two paragraphs of a page of tea, so that the library has something to list. */
async function saveTwo(stage: Stage, path: string): Promise<Page> {
  const page = await stage.open(path);
  await saveText(page, '#first');
  await leaveBar(page);
  await saveText(page, '#second');
  await leaveBar(page);
  await waitForSaved(page, FIRST, SECOND);
  return page;
}

describe.each(['chromium', 'firefox'] as const)('the library in %s', (kind) => {
  const stage = setStage(kind);

  test('says how to save when nothing is', async () => {
    const library = await openLibrary(stage.launched, 'highlights');
    await waitForWords(library, 'Nothing saved yet.');
    await waitForWords(library, 'choose Save in the bar');
    await library.close();
  });

  test('lists, edits, removes, brings back and finds what was saved', async () => {
    const page = await saveTwo(stage, '/tea.html?library');
    const first = await openLibrary(stage.launched, 'highlights');
    await waitForQuotes(first, SECOND, FIRST);
    await clickInRow(first, FIRST, 'Note and tags');
    await first.keyboard.type('Ask <b>why</b> | $1');
    await clickInRow(first, FIRST, 'Save');
    await waitForRow(first, FIRST, 'Saved.');
    await first.close();

    const library = await openLibrary(stage.launched, 'highlights');
    await waitForQuotes(library, SECOND, FIRST);
    expect((await rowsOf(library))[1]?.note).toBe('Ask <b>why</b> | $1');

    await clickInRow(library, FIRST, 'Remove');
    await waitForRow(library, FIRST, 'Removed.');
    await page.bringToFront();
    await waitForSaved(page, SECOND);
    await library.bringToFront();
    expect((await rowsOf(library)).map(({ removed }) => removed)).toEqual([false, true]);
    await clickInRow(library, FIRST, 'Undo');
    await waitForRow(library, FIRST, 'Note and tags');
    await page.bringToFront();
    await waitForSaved(page, FIRST, SECOND);

    await library.bringToFront();
    await library.type('[type=search]', 'WHY pícked');
    await waitForQuotes(library, FIRST);
    await library.type('[type=search]', 'x');
    await waitForWords(library, 'Nothing found for “WHY pícked');
    await library.close();
  });

  test('goes to a highlight on its page', async () => {
    const long = `<!doctype html><title>Far</title><p id="first">Top.</p><div style="height:4000px"></div><p id="far">${FIRST}</p>`;
    const address = stage.server.put('/far', long);
    const page = await stage.open(address);
    await page.$eval('#far', (far) => far.scrollIntoView({ block: 'center' }));
    await saveText(page, '#far');
    await page.goto(`${stage.server.origin}/tea.html`);
    const library = await openLibrary(stage.launched, 'highlights');
    await waitForWords(library, 'Far');
    const before = new Set(await stage.launched.browser.pages());
    await library.$eval('.row', (row) =>
      [...row.querySelectorAll('button')].find(({ textContent }) => textContent === 'Go to it')?.click(),
    );
    await waitForTab(stage.launched, address);
    const visited = (await stage.launched.browser.pages()).find((one) => !before.has(one)) as Page;
    await waitForSaved(visited, FIRST);
    await visited.waitForFunction(() => {
      const box = document.querySelector('#far')?.getBoundingClientRect();
      return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
    });
    await visited.close();
    await library.close();
  });

  test('turns a pack off and on, and pages follow', async () => {
    const page = await stage.open('/news.html');
    await waitForTexts(page, 'US$2.3bn');
    const library = await openLibrary(stage.launched, 'packs');
    await turnSwitch(library, PACK, false);
    await page.bringToFront();
    await waitForPainted(page, (painted) => painted.length === 0);
    await turnSwitch(library, PACK, true);
    await page.bringToFront();
    await waitForTexts(page, 'US$2.3bn');
    await library.close();
  });

  test('turns a site off and on, and that host only', async () => {
    const page = await stage.open('/news.html');
    const other = await stage.open(`${stage.server.otherOrigin}/news.html`);
    await waitForTexts(page, 'US$2.3bn');
    await waitForTexts(other, 'US$2.3bn');
    const library = await openLibrary(stage.launched, 'settings');
    await library.bringToFront();
    await library.type('.add input', 'nonsense');
    await library.keyboard.press('Enter');
    await waitForWords(library, 'This is not the name of a site.');
    expect(await library.$eval('.add input', ({ value }) => value)).toBe('nonsense');
    await library.$eval('.add input', (field) => (field as HTMLInputElement).select());
    await library.type('.add input', `${stage.server.origin}/news.html`);
    await library.keyboard.press('Enter');
    await library.waitForSelector('.sites li');
    expect(await library.$eval('.sites li', ({ textContent }) => textContent)).toBe('127.0.0.1Turn on');
    await page.bringToFront();
    await waitForPainted(page, (painted) => painted.length === 0);
    await other.bringToFront();
    await waitForTexts(other, 'US$2.3bn');
    await library.bringToFront();
    await library.click('.sites button');
    await page.bringToFront();
    await waitForTexts(page, 'US$2.3bn');
    await library.close();
  });
});

describe('the library', () => {
  const stage = setStage('chromium');

  test('shows the count on the toolbar button, or not', async () => {
    const page = await stage.open('/news.html');
    await waitForTexts(page, 'US$2.3bn');
    const library = await openLibrary(stage.launched, 'settings');
    await waitForBadge(library, page.url(), (text) => Number(text) > 0);
    await turnSwitch(library, 'Show a count on the toolbar button', false);
    await waitForBadge(library, page.url(), (text) => text === '');
    await turnSwitch(library, 'Show a count on the toolbar button', true);
    await waitForBadge(library, page.url(), (text) => Number(text) > 0);
    await library.close();
  });

  test('offers to save what is selected, or not', async () => {
    const library = await openLibrary(stage.launched, 'settings');
    await turnSwitch(library, 'Offer to save what I select', false);
    const page = await stage.open('/tea.html?unoffered');
    await selectText(page, '#first');
    await passFrames(page);
    expect(await cardText(page)).toBeNull();
    // What is selected would be dragged.
    await page.evaluate(() => document.getSelection()?.removeAllRanges());
    await turnSwitch(library, 'Offer to save what I select', true);
    await page.bringToFront();
    await saveText(page, '#first');
    await library.close();
  });

  test('tells which keys there are', async () => {
    const library = await openLibrary(stage.launched, 'settings');
    await waitForWords(library, 'Alt+Shift+S');
    await waitForWords(library, 'Go to the next mention on the page');
    await library.close();
  });

  test('shows all of a pack, with links to the very sentences', async () => {
    const library = await openLibrary(stage.launched, 'packs');
    const counts = await library.$$eval('.count', (all) => all.map(({ textContent }) => Number(textContent)));
    const lists = '.parts .entries, .parts .claims';
    // The last first: what opens pushes the others away.
    for (const [index, summary] of (await library.$$('summary')).reverse().entries()) {
      await summary.click();
      await library.waitForFunction(
        (all, wanted) => document.querySelectorAll(all).length === wanted,
        {},
        lists,
        index + 1,
      );
    }
    expect(await library.$$eval(lists, (all) => all.map(({ children }) => children.length))).toEqual(counts);
    expect(counts[2]).toBeGreaterThan(0);
    const links = await library.$$eval('.read', (all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(links).toHaveLength(counts[2] ?? 0);
    for (const link of links) expect(link).toMatch(/^https:\/\/www\.9dashline\.com\/.*#:~:text=./);
    expect(await faultsIn(library)).toEqual([]);
    await library.close();
  });

  test('is there for everyone, in every view', async () => {
    await saveTwo(stage, '/tea.html?axe');
    const library = await openLibrary(stage.launched, 'packs');
    expect(await faultsIn(library)).toEqual([]);
    for (const view of ['highlights', 'settings']) {
      await library.click(`nav [href="#${view}"]`);
      await library.waitForFunction((name) => document.title.toLowerCase().startsWith(name), {}, view);
      expect(await library.evaluate(() => document.activeElement?.localName)).toBe('h1');
      expect(await faultsIn(library)).toEqual([]);
    }
    await library.close();
  });

  test('can be used with the keyboard alone, and never loses the focus', async () => {
    await saveTwo(stage, '/tea.html?keyboard');
    const library = await openLibrary(stage.launched, 'highlights');
    await library.bringToFront();
    await tabTo(library, 'Search your highlights');
    await library.keyboard.type('nobody keyboard');
    await waitForQuotes(library, SECOND);
    await tabTo(library, 'Note and tags');
    await library.keyboard.press('Enter');
    expect(await focusedName(library)).toBe('Note');
    await library.keyboard.type('By keyboard');
    await library.keyboard.down('Control');
    await library.keyboard.press('Enter');
    await library.keyboard.up('Control');
    await waitForRow(library, SECOND, 'Saved.');
    expect(await focusedName(library)).toBe('Note and tags');
    await library.keyboard.press('Enter');
    await library.keyboard.type(' again');
    await library.keyboard.press('Escape');
    expect(await focusedName(library)).toBe('Note and tags');
    expect((await rowsOf(library))[0]?.note).toBe('By keyboard');
    await tabTo(library, 'Remove');
    await library.keyboard.press('Enter');
    await waitForRow(library, SECOND, 'Removed.');
    expect(await focusedName(library)).toBe('Undo');
    await library.keyboard.press('Enter');
    await waitForRow(library, SECOND, 'Note and tags');
    expect(await focusedName(library)).toBe('Note and tags');
    await tabTo(library, 'Remove');
    await library.keyboard.press('Enter');
    await waitForRow(library, SECOND, 'Removed.');
    await library.reload();
    await library.waitForSelector('.row');
    expect((await rowsOf(library)).filter(({ note }) => note === 'By keyboard')).toEqual([]);
    await library.close();
  });

  test('keeps what was typed, and says why, when it cannot be saved', async () => {
    await saveTwo(stage, '/tea.html?fails');
    const library = await openLibrary(stage.launched, 'highlights');
    await clickInRow(library, FIRST, 'Note and tags');
    await library.keyboard.type('Precious');
    await library.evaluate(() => {
      const { chrome } = globalThis as unknown as { chrome: { runtime: object } };
      Object.assign(chrome.runtime, { sendMessage: () => Promise.reject(new Error('Receiving end')) });
    });
    await clickInRow(library, FIRST, 'Save');
    await waitForWords(library, 'This could not be saved.');
    expect(await library.$eval('.row textarea', (field) => (field as HTMLTextAreaElement).value)).toBe(
      'Precious',
    );
    // Not textContent: what is hidden does not count.
    expect(await library.evaluate(() => document.body.innerText)).not.toMatch(/Receiving end|Saved\./);
    await library.close();
  });

  test('lists what was saved since, when the reader comes back', async () => {
    const library = await openLibrary(stage.launched, 'highlights');
    const before = (await rowsOf(library)).length;
    const page = await stage.open('/tea.html?since');
    await saveText(page, '#first');
    expect((await paintedRanges(page)).length).toBeGreaterThan(0);
    await library.bringToFront();
    await library.evaluate(() => dispatchEvent(new Event('focus')));
    await library.waitForFunction((count) => document.querySelectorAll('.row').length > count, {}, before);
    await library.close();
  });
});
