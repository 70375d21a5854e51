import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { clickInCard, inCard, waitForCard, waitForNoCard } from './driver/world.ts';
import { pointAt } from './support/card.ts';
import { leaveBar, saveText, waitForSaved } from './support/highlights.ts';
import { pressShortcut } from './support/keys.ts';
import { clickInRow, openLibrary, waitForQuotes, waitForRow } from './support/library.ts';
import { waitForTexts } from './support/lines.ts';
import { openPopup, waitForFirst, waitForTab, waitForWords } from './support/popup.ts';
import { setStage } from './support/stage.ts';

const ARTICLE = 'https://www.9dashline.com/article/bitcoin-to-bombs';

/** Nothing of a test leaves the machine. */
const alone = { args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost'] };

/** The three jobs from beginning to end, the pointer never used. */
describe.each(['chromium', 'firefox'] as const)('by keyboard alone in %s', (kind) => {
  const stage = setStage(kind, undefined, kind === 'chromium' ? alone : {});

  async function open(path: string): Promise<Page> {
    const page = await stage.open(path);
    await page.bringToFront();
    await waitForTexts(page, 'US$2.3bn');
    return page;
  }

  /** Steps until the card of a mention says this. */
  async function stepTo(page: Page, words: string): Promise<void> {
    for (let step = 0; step < 30; step++) {
      await pressShortcut(stage.launched, 'next-mention');
      if ((await waitForCard(page)).includes(words)) return;
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
    }
    throw new Error(`No card says “${words}”.`);
  }

  /** Goes from the page into its open card, and there to a control. */
  async function tabTo(page: Page, words: string): Promise<void> {
    await pressShortcut(stage.launched, 'open-card');
    await page.waitForFunction(() => document.activeElement?.matches(':root > div') === true);
    for (let tab = 0; tab < 20; tab++) {
      await page.keyboard.press('Tab');
      const reached = await inCard(page, ({ activeElement }) => activeElement?.textContent ?? '');
      if (reached?.includes(words)) return;
    }
    throw new Error(`The keyboard never comes to “${words}”.`);
  }

  test('reading: to a figure, into its card, and on to the sentence in the article', async () => {
    const page = await open('/strict.html');
    await stepTo(page, 'as much as USD 2.3 billion');
    await tabTo(page, 'Read it in the article');
    await page.keyboard.press('Enter');
    const address = await waitForTab(stage.launched, ARTICLE);
    if (kind === 'chromium') expect(address).toContain('#:~:text=');
  });

  test('looking up: an amount, to its claim, and on to the article', async () => {
    const page = await open('/strict.html');
    const popup = await openPopup(stage.launched, page);
    await popup.keyboard.type('2.3bn');
    await waitForFirst(popup, 'USD 2.3 billion');
    await popup.keyboard.press('Enter');
    await waitForWords(popup, 'What the article says');
    await popup.keyboard.press('Escape');
    await waitForFirst(popup, 'USD 2.3 billion');
    const opened = waitForTab(stage.launched, ARTICLE);
    await popup.keyboard.down('Control');
    // The popup may be gone before the key comes up.
    await popup.keyboard.press('Enter').catch(() => undefined);
    await popup.keyboard.up('Control').catch(() => undefined);
    await opened;
  });

  test('keeping: the sentence of a mention, found again in the library and on the page', async () => {
    const page = await open('/strict.html');
    await stepTo(page, 'as much as USD 2.3 billion');
    await tabTo(page, 'Save this sentence');
    await page.keyboard.press('Enter');
    await waitForCard(page, (text) => text.includes('Saved.'));
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    const library = await openLibrary(stage.launched, 'highlights');
    const [sentence] = await library.$$eval('.row blockquote', (quotes) =>
      quotes.map(({ textContent }) => textContent ?? ''),
    );
    expect(sentence).toContain('US$2.3bn');
    await waitForQuotes(library, sentence as string);
    await library.close();
    await page.reload();
    await waitForSaved(page, sentence as string);
  });
});

/** The same three, with the pointer; the keyboard only writes what is looked for. */
describe.each(['chromium', 'firefox'] as const)('by pointer in %s', (kind) => {
  const stage = setStage(kind, undefined, kind === 'chromium' ? alone : {});

  test('reading: from a figure to its card, and on to the sentence in the article', async () => {
    const page = await stage.open('/strict.html');
    await waitForTexts(page, 'US$2.3bn');
    expect(await pointAt(page, 'US$2.3bn')).toContain('as much as USD 2.3 billion');
    await clickInCard(page, { role: 'link', name: 'Read it in the article' });
    const address = await waitForTab(stage.launched, ARTICLE);
    if (kind === 'chromium') expect(address).toContain('#:~:text=');
  });

  test('looking up: from an amount to its claim, and on to the article', async () => {
    const page = await stage.open('/strict.html');
    await waitForTexts(page, 'US$2.3bn');
    const popup = await openPopup(stage.launched, page);
    await popup.keyboard.type('2.3bn');
    await waitForFirst(popup, 'USD 2.3 billion');
    await popup.click('[role=option]');
    await waitForWords(popup, 'What the article says');
    const opened = waitForTab(stage.launched, ARTICLE);
    // The popup may be gone before the button comes up.
    await popup.click('.detail a').catch(() => undefined);
    await opened;
  });

  test('keeping: a passage, found again on the page and gone to from the library', async () => {
    const page = await stage.open('/tea.html?job');
    await saveText(page, '#third');
    await leaveBar(page);
    const quote = 'The leaves are dried in the sun. Then they are rolled.';
    const library = await openLibrary(stage.launched, 'highlights');
    await waitForQuotes(library, quote);
    await clickInRow(library, quote, 'Remove');
    await waitForRow(library, quote, 'Removed.');
    await waitForSaved(page);
    await clickInRow(library, quote, 'Undo');
    await waitForSaved(page, quote);
    await clickInRow(library, quote, 'Go to it');
    await waitForTab(stage.launched, page.url());
    await library.close();
    await page.reload();
    await waitForSaved(page, quote);
  });
});
