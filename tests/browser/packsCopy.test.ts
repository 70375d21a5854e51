import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { openExtensionPage } from './driver/launch.ts';
import { cardText, clickInCard, inCard, waitForCard, waitForNoCard, waitForPainted } from './driver/world.ts';
import { passFrames, pointAt } from './support/card.ts';
import { lines, textsOf, waitForTexts } from './support/lines.ts';
import { ask, FERRY_SENTENCE, FERRY_TEXT, ferryAt, pageOf, tabAt } from './support/packs.ts';
import { faultsIn, waitForWords } from './support/popup.ts';
import { setStage } from './support/stage.ts';

const LOST = 'The sentence you came for is no longer on this page.';
/** A page that mentions what the ferry's pack knows. */
const NEWS = pageOf('News', 'On Ostrand the Ferry Board has lost about €4.5 million, and no more.', 0);
const DEAD = 'http://gone.sourcelight.invalid/ferry';
const REAL = 'http://dead.example/ferry';

describe.each(['chromium', 'firefox'] as const)('when the page is gone, in %s', (kind) => {
  // The article's site is never found.
  const stage = setStage(kind, undefined, {
    args: kind === 'chromium' ? ['--host-resolver-rules=MAP dead.example ~NOTFOUND'] : [],
    prefs: { 'network.dns.localDomains': 'dead.example' },
  });

  /** Keeps the ferry's pack for an address, in a page of the extension that stays open to ask from. */
  async function keep(url: string, text?: string): Promise<Page> {
    const own = await openExtensionPage(stage.launched, '/manifest.json');
    const kept = { pack: ferryAt(url, ({ article }) => Object.assign(article, { issued: '2024-05-02' })) };
    await ask(own, 'keepPacks', { packs: [{ ...kept, origin: 'imported', text: text ?? null }] });
    return own;
  }

  /** The card of the figure on a page of news. */
  async function openCard(path: string): Promise<Page> {
    const page = await stage.open(stage.server.put(path, NEWS));
    await page.bringToFront();
    await waitForTexts(page, 'Ostrand', 'Ferry Board');
    await pointAt(page, 'Ferry Board', 'loses about 4.5 million');
    return page;
  }

  /** The copy that was opened. Firefox shows the protocol no page that an extension opens: there it is opened again. */
  async function openedCopy(own: Page, place: string): Promise<Page> {
    const { url } = await tabAt(own, `${stage.launched.extensionOrigin}/copy.html#${place}`);
    if (kind === 'firefox') return openExtensionPage(stage.launched, `/copy.html#${place}`);
    return (await stage.launched.browser.waitForTarget((target) => target.url() === url)).asPage();
  }

  test('the copy opens at the sentence, from the card, with the way to page and archive', async () => {
    const url = stage.server.put('/copied', pageOf('The last ferry', FERRY_TEXT));
    const own = await keep(url, FERRY_TEXT);
    const page = await openCard('/card');
    await inCard(page, (root) => root.querySelector<HTMLElement>('.elsewhere summary')?.click());
    expect(await waitForCard(page, (text) => text.includes('Web archive'))).toContain('Copy on this device');
    await clickInCard(page, { role: 'button', name: 'Copy on this device' });
    const copy = await openedCopy(own, 'ferry/loses');
    await waitForWords(copy, FERRY_SENTENCE);
    expect(await copy.$$eval('mark', (marks) => marks.map(({ textContent }) => textContent))).toEqual([
      FERRY_SENTENCE,
    ]);
    expect(await copy.evaluate(() => document.activeElement?.localName)).toBe('mark');
    const links = await copy.$$eval('.ways a', (all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(links[0]).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/copied#:~:text=The%20board%20says,/);
    expect(links[1]).toBe(`https://web.archive.org/web/20240502/${url}`);
    expect(await faultsIn(copy)).toEqual([]);
    await copy.close();
    await own.close();
  });

  test('a page that has lost the sentence says so, and offers copy and archive; found later, it is lit', async () => {
    const url = stage.server.put('/edited', pageOf('The last ferry', 'Words of another kind altogether.'));
    const own = await keep(url, FERRY_TEXT);
    await ask(own, 'cite', { packId: 'ferry', claimId: 'loses' });
    const page = await stage.open(url);
    const said = await waitForCard(page, (text) => text.includes(LOST));
    expect(said).toContain('Copy on this device');
    expect(said).toContain('Web archive');
    await clickInCard(page, { role: 'button', name: 'Copy on this device' });
    const copy = await openedCopy(own, 'ferry/loses');
    await copy.close();
    await page.bringToFront();
    await page.evaluate((sentence) => {
      const late = document.createElement('p');
      late.textContent = `At last: ${sentence}.`;
      document.body.append(late);
    }, FERRY_SENTENCE);
    const painted = await waitForPainted(page, (now) => textsOf(now, lines.passage).length > 0);
    expect(textsOf(painted, lines.passage)).toEqual([FERRY_SENTENCE]);
    await waitForNoCard(page);
    await own.close();
  });

  test('a page with the sentence, but none of the names that packs know, is lit; nobody else is told anything', async () => {
    const url = stage.server.put(
      '/plain',
      pageOf('A plain page', FERRY_TEXT.replaceAll('islanders', 'people')),
    );
    const own = await keep(url, FERRY_TEXT);
    await ask(own, 'cite', { packId: 'ferry', claimId: 'loses' });
    const page = await stage.open(url);
    await waitForPainted(page, (now) => textsOf(now, lines.passage).includes(FERRY_SENTENCE));
    await page.reload();
    await passFrames(page, 30);
    expect(await cardText(page)).toBeNull();
    await own.close();
  });

  test('a page that cannot be loaded gives way to the copy', async () => {
    const own = await keep(REAL, FERRY_TEXT);
    const page = await openCard('/failing');
    await clickInCard(page, { role: 'link', name: 'Read it in the article' });
    const { id } = await tabAt(own, `${stage.launched.extensionOrigin}/copy.html#ferry/loses/failed`);
    expect(id).toBeGreaterThan(0);
    const copy = await openExtensionPage(stage.launched, '/copy.html#ferry/loses/failed');
    await waitForWords(copy, 'The page could not be loaded. This is the copy on this device.');
    expect(await faultsIn(copy)).toEqual([]);
    await copy.close();
    await own.close();
  });

  test('without a copy there is the archive; a text without a page has only its copy', async () => {
    const own = await keep(REAL);
    const page = await openCard('/archive');
    await inCard(page, (root) => root.querySelector<HTMLElement>('.elsewhere summary')?.click());
    expect(await waitForCard(page, (text) => text.includes('Web archive'))).not.toContain(
      'Copy on this device',
    );
    await keep(DEAD, FERRY_TEXT);
    const other = await openCard('/pageless');
    const said = await cardText(other);
    expect(said).toContain('Copy on this device');
    expect(said).not.toContain('Read it in the article');
    expect(said).not.toContain('Page gone?');
    await own.close();
  });

  test('a copy without the sentence, and no copy at all, say so', async () => {
    const own = await keep(REAL, 'Other words.\n\nAnd more.');
    const lost = await openExtensionPage(stage.launched, '/copy.html#ferry/loses');
    await waitForWords(lost, 'The sentence is not in this copy.');
    await waitForWords(lost, 'And more.');
    await lost.close();
    await keep(REAL);
    const none = await openExtensionPage(stage.launched, '/copy.html#ferry');
    await waitForWords(none, 'There is no copy of this article on this device.');
    await none.close();
    const unknown = await openExtensionPage(stage.launched, '/copy.html#%3Cscript%3E');
    await waitForWords(unknown, 'There is no copy of this article on this device.');
    await unknown.close();
    await own.close();
  });
});
