import { existsSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { evaluatePrivileged } from './driver/bidi.ts';
import { type Launched, launch, openExtensionPage, setColorScheme } from './driver/launch.ts';
import { type PageServer, serve } from './driver/server.ts';
import { makeTinyExtension, tinyPage } from './driver/tinyExtension.ts';
import * as world from './driver/world.ts';

const tiny = makeTinyExtension();
afterAll(() => tiny.remove());

/** Asks the tiny extension's content script for something and waits for its answer, if it gives one. */
const ask = (page: Page, what: string): Promise<void> =>
  page.evaluate((detail) => void document.dispatchEvent(new CustomEvent('tiny-do', { detail })), what);

const askWho = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const listen = (event: Event): void => resolve((event as CustomEvent<string>).detail);
        document.addEventListener('tiny-answer', listen, { once: true });
        document.dispatchEvent(new CustomEvent('tiny-do', { detail: 'ask' }));
      }),
  );

describe.each(['chromium', 'firefox'] as const)('the driver in %s', (kind) => {
  let launched: Launched;
  let server: PageServer;
  let page: Page;
  let address: string;

  beforeAll(async () => {
    server = await serve();
    address = server.put('/tiny', tinyPage);
    launched = await launch(kind, tiny.dir);
  });
  afterAll(async () => {
    await launched?.close();
    await server?.close();
  });
  beforeEach(async () => {
    page = await launched.browser.newPage();
    await world.startWatching(page);
    await page.goto(address);
    await world.waitForPainted(page, (painted) => painted.length > 0);
    return () => page.close();
  });

  test('sees what is painted', async () => {
    expect(await world.paintedRanges(page)).toEqual([{ name: 'tiny-term', text: 'Hello' }]);
  });

  test('says what was painted when the wait is in vain', async () => {
    await expect(world.waitForPainted(page, () => false, 2)).rejects.toThrow('tiny-term: Hello');
  });

  test('hovers a painted range', async () => {
    expect(await world.hoverPainted(page, 'Nobody')).toBe(false);
    await page.evaluate(() => {
      addEventListener('mousemove', ({ target }) => {
        document.title = (target as Element).id;
      });
    });
    expect(await world.hoverPainted(page, 'Hello', 'tiny-term')).toBe(true);
    expect(await page.title()).toBe('first');
  });

  test('painting alone changes no node', async () => {
    expect(await world.recordedMutations(page)).toEqual([]);
    expect((await world.recordedMutations(page, { parsing: true })).length).toBe(0);
  });

  test('tells the parser’s changes from later ones', async () => {
    await page.reload();
    const all = await world.recordedMutations(page, { parsing: true });
    expect(all.some(({ parsing, what }) => parsing && what.includes('+<p>'))).toBe(true);
    expect(all.filter(({ parsing }) => !parsing)).toEqual([]);
  });

  test.each([
    ['split', 'childList', 'html > body > p', '+" as you are"'],
    ['attribute', 'attributes', 'html > body > p', 'data-mark="yes"'],
    ['data', 'characterData', 'html > body > p > #text', '"Changed"'],
    ['opened', 'childList', 'html > body > div > #shadow', '+<mark>'],
    ['declared', 'childList', 'html > body > div > #shadow', '+<mark>'],
    ['card', 'childList', 'html', '+<tiny-card>'],
  ])('the watcher sees a planted %s', async (fault, ...seen) => {
    const html = await page.content();
    const mutations = await world.mutationsDuring(page, () => ask(page, fault));
    expect(mutations.map(({ kind: what, where, what: change }) => [what, where, change])).toContainEqual(
      seen,
    );
    // The very change that comparing HTML would miss.
    if (fault === 'split') expect(await page.content()).toBe(html);
  });

  test('reads and operates a card in a closed shadow root', async () => {
    expect(await world.cardText(page)).toBeNull();
    await ask(page, 'card');
    const text = await world.waitForCard(page, (words) => words.includes('five'));
    expect(text.replaceAll(/\s+/g, ' ')).toBe('Hello The article said five. Close');
    expect(await world.cardParts(page, { role: 'dialog', name: 'About Hello' })).toHaveLength(1);
    expect(await world.cardParts(page, { role: 'button' })).toEqual(['Close']);
    expect(await world.cardParts(page, { role: 'button', name: 'Open' })).toEqual([]);
    expect(await world.inCard(page, (root, tag: string) => root.querySelectorAll(tag).length, 'h2')).toBe(1);
    await world.waitForStillCard(page);
    expect(
      await world.inCard(page, (root) => getComputedStyle(root.querySelector('h2') as Element).opacity),
    ).toBe('1');
    await world.clickInCard(page, { role: 'button', name: 'Close' });
    await world.waitForNoCard(page);
  });

  test('stops the background and sees a new one wake', async () => {
    const first = await askWho(page);
    expect(await askWho(page)).toBe(first);
    await world.killWorker(launched);
    expect(await world.isBackgroundRunning(launched)).toBe(false);
    expect(await askWho(page)).not.toBe(first);
    expect(await world.isBackgroundRunning(launched)).toBe(true);
  });

  test('opens a page of the extension', async () => {
    const own = await openExtensionPage(launched, '/page.html');
    expect(await own.evaluate(() => [location.origin, document.querySelector('p')?.textContent])).toEqual([
      launched.extensionOrigin,
      'hello',
    ]);
    await own.close();
  });

  test('shows dark and light', async () => {
    const isDark = (): Promise<boolean> =>
      page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
    await setColorScheme(launched, page, 'dark');
    expect(await isDark()).toBe(true);
    await setColorScheme(launched, page, 'light');
    expect(await isDark()).toBe(false);
  });

  test('sees inside frames of another site', async () => {
    const url = server.put(
      '/framing',
      `<!doctype html><p>Outer words</p><iframe src="${server.otherOrigin}/tiny"></iframe>`,
    );
    await page.goto(url);
    const inner = await page.waitForFrame((frame) => frame.url().startsWith(server.otherOrigin));
    const painted = await world.waitForPainted(inner, (ranges) => ranges.length > 0);
    expect(painted).toEqual([{ name: 'tiny-term', text: 'Hello' }]);
    expect(await world.recordedMutations(inner)).toEqual([]);
  });

  test('works on a page with a strict policy', async () => {
    const policy = "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
    await page.goto(
      server.put('/strict', '<!doctype html><p>Hello again</p>', { 'content-security-policy': policy }),
    );
    await world.waitForPainted(page, (painted) => painted.some(({ text }) => text === 'Hello'));
    await ask(page, 'card');
    await world.waitForCard(page);
    expect(await world.recordedMutations(page)).toHaveLength(1);
  });
});

describe('starting and ending', () => {
  test('Firefox grants all hosts to an extension installed for a test', async () => {
    const launched = await launch('firefox', tiny.dir);
    try {
      expect(await world.grantedOrigins(launched)).toContain('<all_urls>');
    } finally {
      await launched.close();
    }
  });

  test.each(['chromium', 'firefox'] as const)(
    '%s speaks another language and leaves no profile',
    async (kind) => {
      const launched = await launch(kind, tiny.dir, { lang: 'de' });
      const folder = launched.browser
        .process()
        ?.spawnargs.join(' ')
        .match(/\S*sourcelight-(?:chromium|firefox)-\w+/)?.[0];
      try {
        const own = await openExtensionPage(launched, '/page.html');
        expect(await own.evaluate(() => document.querySelector('p')?.textContent)).toBe('hallo');
      } finally {
        await launched.close();
      }
      const path = folder?.replace(/^.*=/, '') ?? 'no profile seen';
      expect(path).toContain('sourcelight-');
      expect(existsSync(path)).toBe(false);
    },
  );

  test('a failing privileged script is an error', async () => {
    const launched = await launch('firefox', tiny.dir);
    try {
      await expect(evaluatePrivileged(launched.browser, 'nowhere.atAll')).rejects.toThrow('nowhere');
    } finally {
      await launched.close();
    }
  });
});
