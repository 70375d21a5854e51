import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { articleText } from '../../src/model/readArticle.ts';
import { openExtensionPage } from './driver/launch.ts';
import { waitForCard, waitForNoCard } from './driver/world.ts';
import { passFrames } from './support/card.ts';
import { chooseFromMenu } from './support/commands.ts';
import { openLibrary } from './support/library.ts';
import { ask, chooseFile, ferryAt, fileFolder, press, tabAt, waitForDraft } from './support/packs.ts';
import { faultsIn, openPopup, waitForWords } from './support/popup.ts';
import { setStage } from './support/stage.ts';

const TITLE = 'The keepers of Skerry Point';

/** Goes to the popup's view of the page. */
async function toPage(popup: Page): Promise<void> {
  await (await popup.waitForSelector('::-p-xpath(//*[@role="tab"][contains(., "On this page")])'))?.click();
}

describe.each(['chromium', 'firefox'] as const)('a pack of an article in %s', (kind) => {
  const stage = setStage(kind);
  const file = fileFolder();

  /** The draft is kept, and open in the editor. */
  async function expectDraft(own: Page, title: string) {
    const kept = await waitForDraft(own, title);
    const { url } = await tabAt(own, `${stage.launched.extensionOrigin}/editor.html#${kept.id}`);
    expect(url).toContain(kept.id);
    return kept.draft;
  }

  test('from the page in front of the reader', async () => {
    const own = await openExtensionPage(stage.launched, '/manifest.json');
    const page = await stage.open('/lighthouse.html');
    if (kind === 'chromium') {
      const popup = await openPopup(stage.launched, page);
      await toPage(popup);
      await popup.waitForSelector('.use.main');
      expect(await faultsIn(popup)).toEqual([]);
      // The popup goes with the tab that opens.
      await press(popup, 'Use this article as context').catch(() => undefined);
    } else {
      const { id } = await tabAt(own, page.url());
      expect(await ask(own, 'useArticle', { tabId: id })).toBe('opened');
    }
    const { article, withCopy } = await expectDraft(own, TITLE);
    expect(withCopy).toBe(true);
    expect(article.url).toBe(page.url());
    expect(articleText(article)).toContain('“The lamp does not care who lights it,” she wrote');
    expect(articleText(article)).not.toContain('Harbours');
    await own.close();
  });

  test('a page without one says so, and keeps nothing', async () => {
    const own = await openExtensionPage(stage.launched, '/manifest.json');
    const before = await draftIds(own);
    const page = await stage.open(stage.server.put('/nothing', '<!doctype html><title>Nothing</title>'));
    const { id } = await tabAt(own, page.url());
    expect(await ask(own, 'useArticle', { tabId: id })).toBe('nothing');
    expect(await draftIds(own)).toEqual(before);
    await own.close();
  });

  test('what is being read can be stopped, and nothing is kept', async () => {
    const library = await openLibrary(stage.launched, 'packs');
    const before = await draftIds(library);
    const page = await stage.open('/lighthouse.html?stopped');
    const { id } = await tabAt(library, page.url());
    const reading = ask(library, 'useArticle', { tabId: id });
    await ask(library, 'stopArticle', { tabId: id });
    expect(await reading).toBe('stopped');

    await library.bringToFront();
    await library.evaluate(() => {
      const read = Blob.prototype.arrayBuffer;
      Blob.prototype.arrayBuffer = function arrayBuffer() {
        return new Promise((resolve) =>
          Object.assign(globalThis, { readOn: () => read.call(this).then(resolve) }),
        );
      };
    });
    await chooseFile(library, 'Open a file', file('slow.txt', 'Slow\n\nIt is read slowly, and never kept.'));
    await waitForWords(library, 'Reading slow.txt…');
    await press(library, 'Stop');
    await waitForWords(library, 'Stopped. Nothing was kept.');
    await library.evaluate(() => (globalThis as unknown as { readOn(): void }).readOn());
    await passFrames(library, 5);
    expect(await draftIds(library)).toEqual(before);
    await library.close();
  });

  test('from pasted text, with what is known of it', async () => {
    const library = await openLibrary(stage.launched, 'packs');
    await press(library, 'Paste text');
    await library.type('[name=title]', 'The last ferry.');
    await press(library, 'Use as context');
    await waitForWords(library, 'Paste the article’s text first.');
    await library.type('[name=text]', 'The board says it loses money.\n\nNobody asked the islanders.');
    await library.type('[name=address]', 'ferry.example');
    await press(library, 'Use as context');
    await waitForWords(library, 'The address should begin with https://');
    await library.$eval('[name=address]', (field) => (field as HTMLInputElement).select());
    await library.type('[name=address]', 'https://ferry.example/last');
    await library.type('[name=authors]', 'Ines Roth and Bo Ek');
    await library.type('[name=date]', '2 May 2024');
    expect(await faultsIn(library)).toEqual([]);
    await press(library, 'Use as context');
    const { article } = await expectDraft(library, 'The last ferry.');
    expect(article).toMatchObject({
      url: 'https://ferry.example/last',
      issued: '2024-05-02',
      author: [
        { given: 'Ines', family: 'Roth' },
        { given: 'Bo', family: 'Ek' },
      ],
    });
    expect(articleText(article)).toBe('The board says it loses money.\n\nNobody asked the islanders.');
    await library.close();
  });

  test('from files: a page, which is only read; Markdown; plain text in an old encoding', async () => {
    const library = await openLibrary(stage.launched, 'packs');
    const sentence = 'The harbour counts what comes in and what goes out, every day and by hand. '.repeat(5);
    const html = `<!doctype html><title>A saved page</title><script>document.title = 'run'; top.ran = true</script>
      <h1>A saved page</h1><img src="${stage.server.origin}/traced.png" onerror="top.ran = true">
      <article><p>${sentence}</p><p>${sentence}</p><iframe src="${stage.server.origin}/traced.html"></iframe></article>`;
    await chooseFile(library, 'Open a file', file('saved.html', html));
    expect(articleText((await expectDraft(library, 'A saved page')).article)).toContain('by hand');
    expect(await library.evaluate(() => 'ran' in globalThis)).toBe(false);
    expect(stage.server.requests.filter((path) => path.startsWith('/traced'))).toEqual([]);

    await chooseFile(
      library,
      'Open a file',
      file('notes.md', `# In Markdown\n\nIt **counts** [ships](https://ships.example/).`),
    );
    const { article } = await expectDraft(library, 'In Markdown');
    expect(article.paragraphs).toMatchObject([
      { text: 'It counts ships.', links: [{ url: 'https://ships.example/' }] },
    ]);

    const old = Buffer.from('A caf\xe9 by the sea\n\nIt sells tea \x96 and little else.', 'latin1');
    await chooseFile(library, 'Open a file', file('old.txt', old));
    expect(articleText((await expectDraft(library, 'A café by the sea')).article)).toBe(
      'It sells tea – and little else.',
    );

    await chooseFile(library, 'Open a file', file('empty.txt', ' \n'));
    await waitForWords(library, 'There is no article to read in this file.');
    await chooseFile(library, 'Open a file', file('large.txt', 'word '.repeat(2_100_000)));
    await waitForWords(library, 'This file is too large.');
    await library.close();
  });

  test('what is being worked on is listed, continued, discarded and brought back', async () => {
    const library = await openLibrary(stage.launched, 'packs');
    const id = 'draft-for-the-list';
    const { article } = (await waitForDraft(library, 'In Markdown')).draft;
    const draft = { article: { ...article, title: 'Half done' }, accepted: ['claims/one'], withCopy: false };
    await ask(library, 'keepDraft', { id, draft });
    await library.evaluate(() => dispatchEvent(new Event('focus')));
    const row = 'ancestor::li[contains(., "Half done")]';
    await waitForWords(library, 'Half done');
    await press(library, 'Discard', row);
    await waitForWords(library, 'Discarded.');
    expect((await ask(library, 'drafts')).map((one) => one.id)).not.toContain(id);
    await press(library, 'Undo', row);
    await library.waitForSelector(`::-p-xpath(//button[.="Continue"][${row}])`);
    expect((await ask(library, 'drafts')).find((one) => one.id === id)?.draft).toEqual(draft);
    expect(await faultsIn(library)).toEqual([]);
    await press(library, 'Continue', row);
    await tabAt(library, `${stage.launched.extensionOrigin}/editor.html#${id}`);
    await library.close();
  });
});

describe('a pack of an article', () => {
  const stage = setStage('chromium', undefined, { inPrivateWindows: true });

  test('from the page’s menu; where there is none, the page says so', async () => {
    const own = await openExtensionPage(stage.launched, '/manifest.json');
    const empty = await stage.open(stage.server.put('/menu', '<!doctype html><title>Nothing</title>'));
    await empty.bringToFront();
    await chooseFromMenu(stage.launched, 'use-article');
    await waitForCard(empty, (text) => text.includes('There is no article to read on this page.'));
    await empty.keyboard.press('Escape');
    await waitForNoCard(empty);
    const page = await stage.open('/lighthouse.html?menu');
    await page.bringToFront();
    await chooseFromMenu(stage.launched, 'use-article');
    const { id } = await waitForDraft(own, TITLE);
    await tabAt(own, `${stage.launched.extensionOrigin}/editor.html#${id}`);
    await own.close();
  });

  test('that there is already: the popup leads to it', async () => {
    const own = await openExtensionPage(stage.launched, '/manifest.json');
    const page = await stage.open('/lighthouse.html?made');
    const pack = ferryAt(page.url());
    await ask(own, 'keepPacks', { packs: [{ pack, origin: 'imported', text: 'One.\n\nTwo.' }] });
    const popup = await openPopup(stage.launched, page);
    await toPage(popup);
    await waitForWords(popup, 'You have a pack of this article.');
    await waitForWords(popup, 'Copy on this device');
    expect(await popup.$('.use')).toBeNull();
    expect(await faultsIn(popup)).toEqual([]);
    await press(popup, 'Edit').catch(() => undefined);
    const { id, draft } = await waitForDraft(own, pack.article.title);
    expect(draft).toMatchObject({ editing: pack.id, withCopy: true, pack: { id: pack.id } });
    expect(articleText(draft.article)).toBe('One.\n\nTwo.');
    await tabAt(own, `${stage.launched.extensionOrigin}/editor.html#${id}`);
    await own.close();
  });

  test('is not made in a private window', async () => {
    const own = await openExtensionPage(stage.launched, '/manifest.json');
    const before = await draftIds(own);
    const url = `${stage.server.origin}/lighthouse.html?private`;
    const opens = stage.launched.browser.waitForTarget((target) => target.url() === url);
    await own.evaluate(
      (address) =>
        (
          globalThis as unknown as { chrome: { windows: { create(how: object): unknown } } }
        ).chrome.windows.create({
          incognito: true,
          url: address,
        }),
      url,
    );
    const page = await (await opens).asPage();
    const { id } = await tabAt(own, url);
    expect(await ask(own, 'useArticle', { tabId: id })).toBe('private');
    expect(await draftIds(own)).toEqual(before);
    await page.close();
    await own.close();
  });
});

/** The drafts there are; what is open in an editor goes on being saved. */
async function draftIds(own: Page): Promise<string[]> {
  return (await ask(own, 'drafts')).map(({ id }) => id).sort();
}
