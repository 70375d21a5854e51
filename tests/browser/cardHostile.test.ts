import { describe, expect, test } from 'vitest';
import { inCard, waitForCard, waitForNoCard } from './driver/world.ts';
import { cardBox, hostCount, middleOf, pointAt, pressEscape } from './support/card.ts';
import { textsOf, waitForTexts } from './support/lines.ts';
import { setStage } from './support/stage.ts';

describe.each(['chromium', 'firefox'] as const)('the card on a hostile page in %s', (kind) => {
  const stage = setStage(kind);

  test('the page’s rules do not reach it', async () => {
    const calm = await stage.open('/frame.html');
    await waitForTexts(calm, 'US$2.3bn');
    await pointAt(calm, 'US$2.3bn');
    const usual = await inCard(calm, look);
    await pressEscape(calm);

    const page = await stage.open('/hostile.html');
    await waitForTexts(page, 'US$2.3bn');
    await pointAt(page, 'US$2.3bn');
    expect(await inCard(page, look)).toEqual(usual);
    const { x, y } = middleOf(await cardBox(page));
    expect(
      await page.evaluate((at, down) => document.elementFromPoint(at, down)?.matches('body *'), x, y),
    ).toBe(false);
  });

  test('a page that overrides what the DOM can do changes nothing', async () => {
    const page = await stage.open('/hostile.html');
    await waitForTexts(page, 'US$2.3bn');
    await page.evaluate('breakDom()');
    const { x, y } = await page.$eval('p', (paragraph) => {
      const { left, top, height } = paragraph.getBoundingClientRect();
      return { x: left + 60, y: top + Math.min(height / 2, 12) };
    });
    await page.mouse.move(x - 1, y);
    await page.mouse.move(x, y);
    await waitForCard(page, (text) => text.includes('North Korea'));
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  test('a page that removes the host gets a new one with the next card', async () => {
    const page = await stage.open('/hostile.html');
    await waitForTexts(page, 'US$2.3bn', 'North Korean');
    await pointAt(page, 'US$2.3bn');
    await page.evaluate('removeHosts()');
    expect(await hostCount(page)).toBe(0);
    await pointAt(page, 'North Korean', 'Place');
    expect(await hostCount(page)).toBe(1);
    await pressEscape(page);
    expect(await hostCount(page)).toBe(0);
  });

  test('lines that the page wiped come back with the next scroll', async () => {
    const page = await stage.open('/hostile.html');
    await waitForTexts(page, 'US$2.3bn');
    await page.evaluate(() => {
      CSS.highlights.clear();
      scrollBy({ top: 40, behavior: 'instant' });
    });
    expect(textsOf(await waitForTexts(page, 'US$2.3bn'))).toEqual(['North Korean', 'US$2.3bn']);
  });
});

/** Runs on the card's root: what the reader sees of it, but not where. */
function look(root: ShadowRoot): unknown {
  const card = root.querySelector('.card') as Element;
  const { width, height } = card.getBoundingClientRect();
  const { fontSize, fontFamily, visibility, color, backgroundColor } = getComputedStyle(card);
  const host = getComputedStyle(root.host);
  return {
    size: [Math.round(width), Math.round(height)],
    card: [fontSize, fontFamily, visibility, color, backgroundColor],
    host: [host.display, host.position, host.opacity, host.visibility, host.overflow, host.zIndex],
    seen: root.host.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
  };
}
