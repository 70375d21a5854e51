import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { openExtensionPage, setColorScheme } from './driver/launch.ts';
import { clickInCard, inCard, waitForCard } from './driver/world.ts';
import { pointAt } from './support/card.ts';
import { offerText } from './support/highlights.ts';
import { waitForTexts } from './support/lines.ts';
import { faultsIn } from './support/popup.ts';
import { setStage } from './support/stage.ts';

/**
 * axe sees nothing inside a closed shadow root and then finds no fault: what stands in the real
 * one is copied, markup and rules, into a page of the extension.
 */
describe('what stands in the closed root', () => {
  const stage = setStage('chromium');

  test.each(['US$2.3bn', 'North Korean', 'nearly'])(
    'the card of “%s” has no fault that axe finds',
    async (text) => {
      const page = await stage.open('/news.html');
      const surface = text === 'nearly' ? '$400 million' : text;
      await waitForTexts(page, surface);
      await pointAt(page, surface);
      await inCard(page, (root) => {
        for (const one of root.querySelectorAll<HTMLElement>('summary')) one.click();
      });
      await waitForCard(page, (words) => /The page|another name/.test(words));
      expect(await faultsOf(page)).toEqual([]);
    },
  );

  test('the bar has no fault that axe finds, in any of its states', async () => {
    const page = await stage.open('/tea.html?axe');
    await offerText(page, '#first');
    expect(await faultsOf(page)).toEqual([]);
    await clickInCard(page, { role: 'button', name: 'Note and tags' });
    await waitForCard(page, (words) => words.includes('Note'));
    expect(await faultsOf(page)).toEqual([]);
    await clickInCard(page, { role: 'button', name: 'Save' });
    await waitForCard(page, (words) => words.includes('Saved.'));
    expect(await faultsOf(page)).toEqual([]);
  });

  test('a fault in it is found', async () => {
    const page = await stage.open('/news.html');
    await waitForTexts(page, 'US$2.3bn');
    await pointAt(page, 'US$2.3bn');
    await inCard(page, (root) => root.querySelector('.close')?.removeAttribute('aria-label'));
    expect(await faultsOf(page)).toEqual(expect.arrayContaining([expect.stringContaining('button-name')]));
  });

  /** What axe finds in a copy of the open card or bar, in both colour schemes. */
  async function faultsOf(page: Page): Promise<string[]> {
    const copied = await inCard(page, (root) => ({
      markup: root.innerHTML,
      rules: root.adoptedStyleSheets.flatMap(({ cssRules }) =>
        Array.from(cssRules, ({ cssText }) => cssText),
      ),
    }));
    if (copied === null) throw new Error('Nothing is open.');
    const copy = await openExtensionPage(stage.launched, '/popup.html');
    // Once the popup has put itself in its place it stays out of what comes after.
    await copy.waitForSelector('[role=combobox]');
    await copy.evaluate(({ markup, rules }) => {
      document.documentElement.lang = 'en';
      document.body.innerHTML = `<main><h1>A copy</h1>${markup}</main>`;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules.join('\n'));
      document.adoptedStyleSheets = [sheet];
    }, copied);
    const faults: string[] = [];
    for (const scheme of ['light', 'dark'] as const) {
      await setColorScheme(stage.launched, copy, scheme);
      faults.push(...(await faultsIn(copy)));
    }
    await copy.close();
    return faults;
  }
});
