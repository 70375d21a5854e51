import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openExtensionPage } from './driver/launch.ts';
import { isBackgroundRunning, killWorker, paintedRanges } from './driver/world.ts';
import { passTurns, textsOf, waitForTexts } from './support/lines.ts';
import { stateOf } from './support/report.ts';
import { setStage } from './support/stage.ts';

const folder = join(import.meta.dirname, '../../../shared/cases/pages');
const cases = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.html')) : [];
const told: string[] = [];

describe('pages that have nothing to do with the pack', () => {
  const stage = setStage('chromium');
  let control: Page;
  beforeAll(async () => {
    // A place in the extension to ask pages from, without waking the background.
    control = await openExtensionPage(stage.launched, '/manifest.json');
  });
  afterAll(() => {
    if (told.length > 0) process.stderr.write(`${told.length} quiet pages:\n${told.sort().join('\n')}\n`);
  });

  test('our own page without a mention', () => expectQuiet(join(import.meta.dirname, '../pages/quiet.html')));

  describe.skipIf(cases.length === 0)('real pages (../shared/cases/pages)', () => {
    test.each(cases)('%s', (name) => expectQuiet(join(folder, name)));
  });

  async function expectQuiet(file: string): Promise<void> {
    const page = await stage.open('/frame.html');
    await waitForTexts(page, 'US$2.3bn');
    await killWorker(stage.launched);
    // A path of its own; nothing but the document itself.
    const address = stage.server.put(`/quiet/${basename(file)}`, readFileSync(file, 'utf8'), {
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    });
    const began = performance.now();
    await page.goto(address);
    // From the first answer on the page is being read, in turns of the lowest priority.
    await stateOf(control, address);
    await passTurns(page);
    expect(await stateOf(control, address), 'state').toBe('quiet');
    expect(textsOf(await paintedRanges(page)), 'painted').toEqual([]);
    expect(await isBackgroundRunning(stage.launched), 'the background is awake').toBe(false);
    await page.evaluate(() => {
      const late = document.createElement('p');
      late.textContent = 'The panel holds that North Korean hackers have stolen up to US$2.3bn.';
      // A page may stay hidden until its scripts have run.
      for (const { style } of [document.documentElement, document.body])
        style.setProperty('display', 'block', 'important');
      document.body.prepend(late);
      scrollTo({ top: 0, behavior: 'instant' });
    });
    await waitForTexts(page, 'North Korean', 'US$2.3bn');
    expect(await stateOf(control, address)).toBe('open');
    told.push(`${String(Math.round(performance.now() - began)).padStart(6)} ms  ${basename(file)}`);
  }
});
