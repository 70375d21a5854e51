import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { openExtensionPage } from './driver/launch.ts';
import { clickInCard, paintedRanges, waitForCard, waitForPainted } from './driver/world.ts';
import { leaveBar, offerText, savedTexts, saveText, selectText, waitForSaved } from './support/highlights.ts';
import { type Stage, setStage } from './support/stage.ts';

const KEEPER = 'The keeper lit the lamp at dusk and wrote the hour into a book bound in green cloth.';
const OTHERS = [
  'Ships came in from the north with timber, and left again with barrels of salted herring.',
  'On clear nights the beam was seen from the island, eleven miles across the open water.',
  'Every spring a painter rowed out with ladders to whiten the tower from top to bottom.',
  'Nobody had counted the steps until a schoolboy did, and his number was never disputed.',
];

const pageOf = (...paragraphs: string[]) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>A lamp</title><style>body { font: 18px/1.6 serif; max-width: 40rem }</style>
<h1>A lamp</h1>${paragraphs.map((text, i) => `<p id="p${i}">${text}</p>`).join('\n')}</html>`;
const before = pageOf(OTHERS[0] as string, KEEPER, ...OTHERS.slice(1));

describe.each(['chromium', 'firefox'] as const)('a saved highlight is found again in %s', (kind) => {
  const stage = setStage(kind);

  /** Saves the keeper's paragraph on a page, which then is served otherwise. */
  async function saveThenServe(path: string, after: string): Promise<Page> {
    const page = await stage.open(stage.server.put(path, before));
    await saveText(page, '#p1');
    await leaveBar(page);
    stage.server.put(path, after);
    await page.reload();
    return page;
  }

  test('moved, with the paragraphs in another order and others between them', async () => {
    const page = await saveThenServe(
      '/moved',
      pageOf(
        OTHERS[3] as string,
        'Something new.',
        OTHERS[2] as string,
        OTHERS[0] as string,
        KEEPER,
        OTHERS[1] as string,
      ),
    );
    await waitForSaved(page, KEEPER);
    expect(await barOf(page, '#p4')).toContain('It has moved on this page.');
  });

  test('in another markup, as if nothing had happened', async () => {
    const rebuilt = before.replace(KEEPER, KEEPER.replace('lit the lamp', '<b>lit</b>\n   the <i>lamp</i>'));
    const page = await saveThenServe(
      '/rebuilt',
      rebuilt.replace('<p id="p1">', '<p id="p1"><span>').replace('<h1>', '<nav>Menu</nav><h1>'),
    );
    await waitForPainted(page, (painted) => savedTexts(painted)[0] === KEEPER);
    expect(await barOf(page, '#p1')).not.toContain('quite');
  });

  test('approximately, when words of it were changed, and the reader is told', async () => {
    const edited = KEEPER.replace('at dusk', 'at nightfall').replace('green', 'blue');
    const page = await saveThenServe('/edited', before.replace(KEEPER, edited));
    await waitForSaved(page, edited);
    expect(await barOf(page, '#p1')).toContain('These words are not quite those you saved.');
  });

  test('when it comes late, and again after a script has set it anew', async () => {
    const page = await saveThenServe('/late', before.replace(KEEPER, 'Loading …'));
    await page.waitForFunction(() => CSS.highlights.has('sl-6'));
    expect(savedTexts(await paintedRanges(page))).toEqual([]);
    await page.$eval('#p1', (element, text) => element.replaceChildren(text), KEEPER);
    await waitForSaved(page, KEEPER);
    await page.$eval('#p1', (element, text) => element.replaceChildren(text), KEEPER);
    await waitForSaved(page, KEEPER);
  });

  test('nowhere when it is gone; the reader who looks for it fastens it anew, and can take that back', async () => {
    const page = await saveThenServe('/gone', before.replace(KEEPER, 'The lamp is electric now.'));
    const address = page.url();
    await page.goto(`${stage.server.origin}/quiet.html`);
    const library = await openExtensionPage(stage.launched, '/library.html#highlights');
    const pages = new Set(await stage.launched.browser.pages());
    await visit(library, address);
    const visited = await newPage(stage, library, pages);
    await waitForCard(visited, (text) => text.includes('is no longer found on this page'));
    expect(savedTexts(await paintedRanges(visited))).toEqual([]);
    await selectText(visited, '#p1');
    await waitForCard(visited, (text) => text.includes('belongs here?'));
    await clickInCard(visited, { role: 'button', name: 'Attach it here' });
    await waitForCard(visited, (text) => text.includes('Saved.'));
    await waitForSaved(visited, 'The lamp is electric now.');
    await clickInCard(visited, { role: 'button', name: 'Undo' });
    await waitForSaved(visited);
    await visited.close();
    await library.close();
  });

  test('under another address, where the page says which is its own', async () => {
    const told = (path: string) =>
      before
        .replace('<title>', `<link rel="canonical" href="${stage.server.origin}/told/story-12345"><title>`)
        .replace('A lamp', path);
    const page = await stage.open(stage.server.put('/told/story-12345', told('/told/story-12345')));
    await saveText(page, '#p1');
    await leaveBar(page);
    const other = await stage.open(stage.server.put('/print/story-12345', told('/print/story-12345')));
    await waitForSaved(other, KEEPER);
    // Saved there, it is here as well, at once.
    await saveText(other, '#p0');
    await leaveBar(other);
    await page.bringToFront();
    await waitForSaved(page, KEEPER, OTHERS[0] as string);
  });

  test('on its route of a single page, and on no other', async () => {
    const page = await stage.open(stage.server.put('/routed', before));
    await saveText(page, '#p1');
    await leaveBar(page);
    await page.evaluate(() => history.pushState(null, '', '/routed?page=2'));
    await waitForSaved(page);
    await page.evaluate(() => history.back());
    await waitForSaved(page, KEEPER);
    // One that begins elsewhere comes to it.
    const other = await stage.open(stage.server.put('/routed-elsewhere', before));
    await offerText(other, '#p0');
    await leaveBar(other);
    await other.evaluate(() => history.pushState(null, '', '/routed'));
    await waitForSaved(other, KEEPER);
  });

  test('in a shadow root', async () => {
    const page = await stage.open('/shadow.html?saved');
    const words = 'Scripted: a word from Pyongyang.';
    await selectInShadow(page);
    await clickInCard(page, { role: 'button', name: 'Save' });
    await waitForCard(page, (text) => text.includes('Saved.'));
    await leaveBar(page);
    await page.reload();
    await waitForPainted(page, (painted) => savedTexts(painted).includes(words));
  });
});

/** Selects the words of the scripted box until the bar offers to save them. */
async function selectInShadow(page: Page, tries = 8): Promise<void> {
  const box = await page.evaluate(() => {
    const root = document.querySelector('#scripted')?.shadowRoot;
    const range = document.createRange();
    range.selectNodeContents(root?.querySelector('p') as Element);
    const { left, right, top, height } = range.getBoundingClientRect();
    return { left, right, y: top + height / 2 };
  });
  await page.mouse.move(box.left + 1, box.y);
  await page.mouse.down();
  await page.mouse.move(box.right + 4, box.y, { steps: 4 });
  await page.mouse.up();
  try {
    await waitForCard(page, (text) => text.includes('Note and tags'), 60);
  } catch (error) {
    if (tries === 0) throw error;
    await page.mouse.click(5, 5);
    await selectInShadow(page, tries - 1);
  }
}

/** What the bar of the highlight in an element says. */
async function barOf(page: Page, selector: string): Promise<string> {
  await page.click(selector);
  return waitForCard(page, (text) => text.includes('Remove'));
}

/** Goes to the highlight of an address as the library does. */
async function visit(library: Page, address: string): Promise<void> {
  await library.evaluate(async (wanted) => {
    type Api = {
      runtime: {
        sendMessage(message: unknown): Promise<{ value: { highlights: { id: string; source: string }[] } }>;
      };
    };
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    const { runtime } = browser ?? chrome;
    const { value } = await runtime.sendMessage({ name: 'listHighlights', data: { inTrash: false } });
    const id = value.highlights.find(({ source }) => source === wanted)?.id;
    await runtime.sendMessage({ name: 'visitHighlight', data: { id } });
  }, address);
}

/** The tab that was opened since. */
async function newPage(stage: Stage, library: Page, known: ReadonlySet<Page>): Promise<Page> {
  for (let look = 0; look < 500; look++) {
    const pages = await stage.launched.browser.pages();
    const found = pages.find((page) => !known.has(page) && page.url().startsWith('http'));
    if (found) return found;
    await library.evaluate(() => new Promise((resolve) => setTimeout(resolve, 20)));
  }
  throw new Error('No tab was opened.');
}
