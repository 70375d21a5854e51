import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { readPackFile } from '../../src/exchanging/packFiles/readPackFile.ts';
import type { ContextPack, Term } from '../../src/model/pack.ts';
import { openLibrary } from './support/library.ts';
import { ask, chooseFile, FERRY_TEXT, ferryAt, fileFolder, packFile, press } from './support/packs.ts';
import { faultsIn, waitForWords } from './support/popup.ts';
import { setStage } from './support/stage.ts';

const URL = 'https://ferry.example/last';
const TITLE = 'The last ferry';
/** A button in the pack's own row, or in what the file has. */
const IN_ROW = `ancestor::article[contains(@class, "pack") and not(contains(@class, "imported"))][.//h2[.="${TITLE}"]]`;

const mine = ferryAt(URL);
/** The next revision: a gloss rewritten, a term gone, a source added, a figure moved. */
const next = ferryAt(URL, (pack) => {
  pack.revision = 3;
  (pack.terms[0] as Term).gloss = 'An island in the sound.';
  pack.sources.push({ id: 'council', name: 'the council', kind: 'organisation' });
});

async function packIn(library: Page, id = 'ferry') {
  const { packs } = await ask(library, 'allPacks');
  return packs.find(({ pack }) => pack.id === id);
}

const glossOf = (pack: ContextPack | undefined) => pack?.terms[0]?.gloss;

describe.each(['chromium', 'firefox'] as const)('files of packs in %s', (kind) => {
  const stage = setStage(kind);
  const file = fileFolder();

  async function open(library: Page, name: string, content: string): Promise<void> {
    await chooseFile(library, 'Import packs', file(name, content));
    await waitForWords(library, `Import from ${name}`);
  }

  test('show what is in them, and change nothing before the reader says so; then it can be undone', async () => {
    const library = await openLibrary(stage.launched, 'packs');
    const before = await ask(library, 'allPacks');
    const other = ferryAt('https://other.example/', (pack) => {
      pack.id = 'other';
      pack.article.title = 'Another pier';
    });
    await open(library, 'two.sourcelight.json', await packFile([mine, other], { ferry: FERRY_TEXT }));
    for (const words of [
      'A new pack.',
      TITLE,
      'Ines Roth',
      'Licence: CC0-1.0',
      'Terms 2 · Figures 2 · Claims 2',
    ])
      await waitForWords(library, words);
    await waitForWords(library, 'The article’s text comes with it');
    expect(await faultsIn(library)).toEqual([]);
    expect(await ask(library, 'allPacks')).toEqual(before);
    await (await library.waitForSelector('::-p-xpath(//article[.//h3[.="Another pier"]]//input)'))?.click();
    await press(library, 'Add');
    await waitForWords(library, '1 pack was taken.');
    expect(await packIn(library)).toMatchObject({ origin: 'imported', hasCopy: true, pack: mine });
    expect(await packIn(library, 'other')).toBeUndefined();
    expect(await ask(library, 'articleCopy', { packId: 'ferry' })).toBe(FERRY_TEXT);
    await press(library, 'Undo', 'ancestor::section[contains(@class, "import")]');
    await library.waitForSelector('.import', { hidden: true });
    expect(await ask(library, 'allPacks')).toEqual(before);
    await library.close();
  });

  test('a newer revision is merged: what was edited stays, what both changed is asked', async () => {
    const library = await openLibrary(stage.launched, 'packs');
    const edited = ferryAt(URL, (pack) => {
      (pack.terms[0] as Term).gloss = 'My island.';
      (pack.terms[1] as Term).gloss = 'My board.';
    });
    const keep = () =>
      ask(library, 'keepPacks', {
        packs: [{ pack: edited, base: mine, origin: 'imported', text: FERRY_TEXT }],
      });
    await keep();
    const before = await packIn(library);
    await open(library, 'next.sourcelight.json', await packFile([next]));
    await waitForWords(library, 'A newer revision of a pack you have.');
    await waitForWords(library, 'You and the file both changed 1 thing');
    await waitForWords(library, 'the council');
    expect(await library.$$eval('.change-list li', (all) => all.map(({ className }) => className))).toEqual([
      'added',
    ]);
    expect(await faultsIn(library)).toEqual([]);
    // Mine stands where nothing is decided.
    await press(library, 'Merge');
    await waitForWords(library, '1 pack was taken.');
    const merged = await packIn(library);
    expect(merged?.pack.revision).toBe(3);
    expect(merged?.pack.terms.map(({ gloss }) => gloss)).toEqual(['My island.', 'My board.']);
    expect(merged?.pack.sources.map(({ id }) => id)).toContain('council');
    expect(merged?.base).toEqual(next);
    expect(merged?.hasCopy).toBe(true);
    await press(library, 'Undo', 'ancestor::section[contains(@class, "import")]');
    await library.waitForSelector('.import', { hidden: true });
    expect(await packIn(library)).toEqual(before);

    await open(library, 'again.sourcelight.json', await packFile([next]));
    await (
      await library.waitForSelector('::-p-xpath(//label[contains(., "From the file:")]/input)')
    )?.click();
    await library.waitForSelector('.change-list .changed');
    await press(library, 'Merge');
    await waitForWords(library, '1 pack was taken.');
    expect((await packIn(library))?.pack.terms.map(({ gloss }) => gloss)).toEqual([
      'An island in the sound.',
      'My board.',
    ]);
    await press(library, 'Close');

    await open(library, 'older.sourcelight.json', await packFile([mine]));
    await waitForWords(library, 'You have a newer revision.');
    expect(await library.$('::-p-xpath(//section[contains(@class,"import")]//button[.="Merge"])')).toBeNull();
    await library.close();
  });

  test('packs that changed while a file was looked at are looked at again', async () => {
    const library = await openLibrary(stage.launched, 'packs');
    await ask(library, 'keepPacks', { packs: [{ pack: mine, origin: 'imported' }] });
    await open(library, 'since.sourcelight.json', await packFile([next]));
    const since = ferryAt(URL, (pack) => {
      (pack.terms[0] as Term).gloss = 'Written since.';
    });
    await ask(library, 'keepPacks', { packs: [{ pack: since, base: mine, origin: 'imported' }] });
    await press(library, 'Merge');
    await waitForWords(library, 'Your packs have changed since.');
    expect(glossOf((await packIn(library))?.pack)).toBe('Written since.');
    await waitForWords(library, 'You and the file both changed 1 thing');
    await library.close();
  });

  test('hostile and broken files are refused with their place, and change nothing', async () => {
    const library = await openLibrary(stage.launched, 'packs');
    await ask(library, 'keepPacks', { packs: [{ pack: mine, origin: 'imported' }] });
    const before = JSON.stringify(await ask(library, 'allPacks'));
    const script = '<img src=x onerror=top.ran=1>';
    const scripted = JSON.parse(await packFile([next]), (_, value) =>
      typeof value === 'string' && / /.test(value) ? value + script : value,
    );
    const cases: [name: string, content: string, ...words: string[]][] = [
      ['long.json', `"${'a'.repeat(8_000_001)}"`, 'longer than 8000000 characters'],
      ['deep.json', `${'['.repeat(100_000)}`, 'line 1, column 17', 'nested more than 16 deep'],
      ['broken.json', '{\n  "packs": [,]\n}', 'line 2, column 13', 'expected a value'],
      ['twice.json', '{"packs": [], "packs": []}', 'line 1, column 15', 'stands twice'],
      [
        'proto.json',
        '{"format": 1, "packs": [], "__proto__": {"isOn": true}}',
        'packs',
        'needs at least one pack',
      ],
      [
        'types.json',
        JSON.stringify({ format: 1, packs: [{ ...next, terms: { length: 5 } }] }),
        'packs[0].terms',
        'expected a list',
      ],
      [
        'links.json',
        JSON.stringify({
          format: 1,
          packs: [{ ...next, article: { ...next.article, url: 'javascript:top.ran=true' } }],
        }),
        'packs[0].article.url',
        'begins with http:// or https://',
      ],
      ['scripts.json', JSON.stringify(scripted), 'A newer revision'],
    ];
    for (const [name, content, ...words] of cases) {
      await open(library, name, content);
      for (const one of words) await waitForWords(library, one);
      expect(JSON.stringify(await ask(library, 'allPacks')), name).toBe(before);
    }
    expect(
      await library.evaluate(() => 'ran' in globalThis || document.querySelector('.import img') !== null),
    ).toBe(false);
    await chooseFile(library, 'Import packs', file('huge.json', ' '.repeat(25_000_000)));
    await waitForWords(library, 'This file is too large.');
    const tampered = (await packFile([next])).replace('An island in the sound.', 'No island.');
    await open(library, 'tampered.json', tampered);
    await waitForWords(library, 'was changed after it was written: its hash is another');
    expect(JSON.stringify(await ask(library, 'allPacks'))).toBe(before);
    await library.close();
  });

  test('a pack is removed and brought back; the bundled one can only be turned off', async () => {
    const library = await openLibrary(stage.launched, 'packs');
    await ask(library, 'keepPacks', { packs: [{ pack: mine, origin: 'imported', text: FERRY_TEXT }] });
    await library.evaluate(() => dispatchEvent(new Event('focus')));
    await waitForWords(library, TITLE);
    await press(library, 'Remove', IN_ROW);
    await waitForWords(library, 'Removed.');
    expect(await packIn(library)).toBeUndefined();
    await press(library, 'Undo', IN_ROW);
    await library.waitForSelector(`::-p-xpath(//button[.="Remove"][${IN_ROW}])`);
    expect(await packIn(library)).toMatchObject({ pack: mine, hasCopy: true });
    await waitForWords(library, 'It comes with Sourcelight.');
    const bundled = '//article[.//h2[contains(., "Bitcoin")]]//button';
    expect(await library.$(`::-p-xpath(${bundled}[.="Export"])`)).not.toBeNull();
    expect(await library.$(`::-p-xpath(${bundled}[.="Remove"])`)).toBeNull();
    await library.close();
  });

  test('files can be dropped on the page', async () => {
    const library = await openLibrary(stage.launched, 'settings');
    const content = await packFile([next]);
    await library.evaluate((text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], 'dropped.sourcelight.json'));
      document.body.dispatchEvent(
        new DragEvent('dragover', { bubbles: true, cancelable: true, dataTransfer }),
      );
      document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
    }, content);
    await waitForWords(library, 'Import from dropped.sourcelight.json');
    await library.close();
  });

  test('are written so that they read back, without the article’s text unless it was chosen', async () => {
    const library = await openLibrary(stage.launched, 'packs');
    await ask(library, 'keepPacks', { packs: [{ pack: mine, origin: 'imported', text: FERRY_TEXT }] });
    await library.evaluate(() => dispatchEvent(new Event('focus')));
    await waitForWords(library, TITLE);
    const written = await catchDownloads(library);
    await press(library, 'Export', IN_ROW);
    await press(library, 'Save the file', IN_ROW);
    const [first] = await written(1);
    expect(first?.name).toBe('ferry.sourcelight.json');
    expect(first?.text).not.toContain(FERRY_TEXT.slice(0, 40));
    expect(await readPackFile(first?.text ?? '')).toMatchObject({ packs: [mine], warnings: [] });
    await (
      await library.waitForSelector(`::-p-xpath(//input[@type="checkbox"][${IN_ROW}])`, { visible: true })
    )?.click();
    await press(library, 'Save the file', IN_ROW);
    const [, second] = await written(2);
    const read = await readPackFile(second?.text ?? '');
    expect('texts' in read && read.texts.get('ferry')).toBe(FERRY_TEXT);
    expect(await faultsIn(library)).toEqual([]);
    await press(library, 'Export all packs');
    await press(library, 'Save the file', 'ancestor::section[contains(@class, "all-packs")]');
    const [, , all] = await written(3);
    expect(all?.name).toBe('packs.sourcelight.json');
    const both = await readPackFile(all?.text ?? '');
    expect('packs' in both && both.packs.map(({ id }) => id).sort()).toEqual(['bitcoin-to-bombs', 'ferry']);
    await library.close();
  });
});

/** Notes what links hand to the browser for saving; what it returns waits for so many. */
async function catchDownloads(library: Page) {
  await library.evaluate(() => {
    const caught: { name: string; text: string }[] = [];
    Object.assign(globalThis, { caught });
    HTMLAnchorElement.prototype.click = async function click() {
      caught.push({ name: this.download, text: await (await fetch(this.href)).text() });
    };
  });
  return async (count: number): Promise<{ name: string; text: string }[]> => {
    await library.waitForFunction(
      (wanted) => (globalThis as unknown as { caught: unknown[] }).caught.length >= wanted,
      {},
      count,
    );
    return library.evaluate(
      () => (globalThis as unknown as { caught: { name: string; text: string }[] }).caught,
    );
  };
}

describe('a file of packs', () => {
  const stage = setStage('chromium');

  test('is saved by the browser under its name', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sourcelight-saved-'));
    const library = await openLibrary(stage.launched, 'packs');
    const session = await library.createCDPSession();
    await session.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      downloadPath: folder,
      eventsEnabled: true,
    });
    const done = new Promise<void>((resolve) =>
      session.on('Browser.downloadProgress', ({ state }) => state === 'completed' && resolve()),
    );
    await press(library, 'Export');
    await done;
    const text = readFileSync(join(folder, 'bitcoin-to-bombs.sourcelight.json'), 'utf8');
    expect(await readPackFile(text)).toMatchObject({ warnings: [] });
    rmSync(folder, { recursive: true });
    await library.close();
  });
});
