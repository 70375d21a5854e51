import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import {
  hoverPainted,
  mutationsDuring,
  recordedMutations,
  waitForCard,
  waitForNoCard,
  waitUntilSettled,
} from './driver/world.ts';
import { waitForTexts } from './support/lines.ts';
import { setStage } from './support/stage.ts';

const pages: [path: string, mention: string][] = [
  ['/news.html', 'US$2.3bn'],
  ['/react-like.html', 'US$2.3bn'],
  ['/strict.html', 'US$2.3bn'],
  ['/shadow.html', 'Hermit Kingdom'],
];

describe.each(['chromium', 'firefox'] as const)('no node of the page is changed in %s', (kind) => {
  const stage = setStage(kind);

  test.each(pages)('%s', async (path, mention) => {
    const page = await stage.open(path, { watched: true });
    await waitUntilSettled(page);
    await scrollThrough(page);
    await waitForTexts(page, mention);
    expect(await recordedMutations(page)).toEqual([]);

    await hoverPainted(page, mention);
    // One long rest on the line, until the card is there.
    await waitForCard(page);
    const host = { kind: 'childList', where: 'html', what: '+<div>', parsing: false };
    expect(await recordedMutations(page)).toEqual([host]);

    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await recordedMutations(page)).toEqual([{ ...host, what: '-<div>' }]);
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
  });

  test.each(pages)('the watcher on %s is awake', async (path, mention) => {
    const page = await stage.open(path, { watched: true });
    await waitForTexts(page, mention);
    const before = await page.content();
    const seen = await mutationsDuring(page, () => page.evaluate(splitFirstParagraph));
    // Comparing the HTML would miss it.
    expect(await page.content()).toBe(before);
    expect(seen.map(({ kind: what }) => what)).toContain('childList');
  });

  test('a page that renders itself keeps every node it knows', async () => {
    const page = await stage.open('/react-like.html', { watched: true });
    await waitUntilSettled(page);
    const made = await mutationsDuring(page, async () => {
      await page.evaluate(`app.setTicker('From Pyongyang: Kim Jong-il.')`);
      await waitForTexts(page, 'Kim Jong-il');
      await page.evaluate(`app.replaceLead('A word from the DPRK.')`);
      await waitForTexts(page, 'DPRK');
    });
    expect(made.map(({ kind: what }) => what)).toEqual(['characterData', 'childList']);
    expect(await page.evaluate('app.intact()')).toBe(true);
    await page.evaluate('app.split()');
    expect(await page.evaluate('app.intact()')).toBe(false);
  });
});

async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight / 2) {
      scrollTo({ top: y, behavior: 'instant' });
      await frame();
      await frame();
    }
    scrollTo({ top: 0, behavior: 'instant' });
    await frame();
  });
}

/** Runs in the page. */
function splitFirstParagraph(): void {
  const first = document.querySelector('p')?.firstChild;
  if (first instanceof Text) first.splitText(3);
}
