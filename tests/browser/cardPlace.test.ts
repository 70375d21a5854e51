import type { Frame, Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { inCard, waitForCard, waitForNoCard, waitForStillCard } from './driver/world.ts';
import {
  cardBox,
  hostCount,
  middleOf,
  overlap,
  passFrames,
  pointAt,
  pressEscape,
  scrollPainted,
} from './support/card.ts';
import { type Box, boxesOf, waitForTexts } from './support/lines.ts';
import { setStage } from './support/stage.ts';

describe.each(['chromium', 'firefox'] as const)('where the card stands in %s', (kind) => {
  const stage = setStage(kind);

  test.each([
    [1000, 800, '/news.html', 'US$2.3bn'],
    [700, 420, '/news.html', '25 million people'],
    [320, 640, '/news.html', 'United Nations'],
    [320, 640, '/long-words.html', 'Democratic People’s Republic of Korea'],
    [500, 600, '/rtl.html', 'Kim Jong-un'],
  ])('in a window of %d × %d on %s, beside “%s”', async (width, height, path, text) => {
    const page = await stage.open(path, { width, height });
    await page.evaluate(() => document.body.style.setProperty('padding-block', '120vh'));
    await hoverLater(page, text);
    for (const y of [4, height / 2, -40]) {
      await page.mouse.move(1, 1);
      const lines = await scrollPainted(page, text, y);
      await waitForTexts(page, text);
      const point = middleOf(lines[0] as Box);
      await page.mouse.move(point.x - 1, point.y);
      await page.mouse.move(point.x, point.y);
      await waitForCard(page);
      await waitForStillCard(page);
      expectBeside(await cardBox(page), lines, point, { width, height });
      expect(await widthLeft(page)).toBeGreaterThanOrEqual(0);
      await pressEscape(page);
    }
  });

  test('it follows its line, and closes when the line has gone', async () => {
    const page = await stage.open('/news.html');
    await hoverLater(page, 'US$2.3bn');
    await pointAt(page, 'US$2.3bn');
    const before = await cardBox(page);
    await page.evaluate(() => scrollBy({ top: 60, behavior: 'instant' }));
    await passFrames(page, 4);
    const after = await cardBox(page);
    expect(Math.abs(before.top - 60 - after.top)).toBeLessThan(2);
    await page.evaluate(() => scrollBy({ top: 3000, behavior: 'instant' }));
    await waitForNoCard(page);
  });

  test('only the card itself is in the page’s way', async () => {
    const page = await stage.open('/news.html');
    await hoverLater(page, 'US$2.3bn');
    await pointAt(page, 'US$2.3bn');
    const box = await cardBox(page);
    const hits = await page.evaluate(
      ({ left, top, right, bottom }) => {
        const isHost = (x: number, y: number): boolean =>
          document.elementFromPoint(x, y)?.matches(':root > :not(body)') === true;
        const around: [number, number][] = [
          [5, 5],
          [innerWidth / 3, 5],
          [left - 4, top + 20],
          [right + 4, top + 20],
          [left + 20, bottom + 4],
        ];
        return [isHost(left + 20, top + 20), ...around.map(([x, y]) => isHost(x, y))];
      },
      { ...box },
    );
    expect(hits).toEqual([true, false, false, false, false, false]);
  });
});

describe('frames', () => {
  const stage = setStage('chromium');

  test.each([
    ['same', '/frame.html'],
    ['other', '/frame.html?other'],
  ])('a large frame (%s site) shows its own card', async (id, part) => {
    const page = await stage.open('/frames.html', { height: 1100 });
    const frame = await page.waitForFrame((one) => one.url().endsWith(part));
    await pointInFrame(page, frame, id);
    await frame.waitForSelector(':root > div:popover-open');
    expect(await hostCount(page)).toBe(0);
    // Still in the frame: the protocol tells a frame of another process nothing of a pointer that left it.
    const edge = await page.$eval(`#${id}`, (element) => element.getBoundingClientRect().toJSON() as Box);
    await page.mouse.move(edge.right - 12, edge.bottom - 12);
    await frame.waitForSelector(':root > div', { hidden: true });
  });

  test('a tiny frame shows its card in the page around it', async () => {
    const page = await stage.open('/frames.html', { height: 1100 });
    const frame = await page.waitForFrame((one) => one.url().endsWith('?tiny'));
    await pointInFrame(page, frame, 'tiny');
    await waitForCard(page, (text) => text.includes('USD 2.3 billion'));
    expect(await frame.$(':root > div')).toBeNull();
    const { left, top, right, bottom } = await cardBox(page);
    expect(left >= 0 && top >= 0 && right <= 1000 && bottom <= 1100).toBe(true);
    await page.mouse.move(middleOf({ left, top, right, bottom }).x, top + 40, { steps: 5 });
    await passFrames(page);
    expect(await hostCount(page)).toBe(1);
    await page.mouse.move(990, 5);
    await waitForNoCard(page);
  });
});

/** Scrolls until the text is near enough to be painted. */
async function hoverLater(page: Page, text: string): Promise<void> {
  await page.evaluate((wanted) => {
    const paragraphs = [...document.querySelectorAll('p')];
    paragraphs.find(({ textContent }) => textContent?.includes(wanted))?.scrollIntoView({ block: 'center' });
  }, text);
  await waitForTexts(page, text);
}

async function pointInFrame(page: Page, frame: Frame, id: string): Promise<void> {
  await waitForTexts(frame, 'US$2.3bn');
  const [line] = await boxesOf(frame, 'US$2.3bn');
  const edge = await page.$eval(`#${id}`, (element) => {
    const { left, top } = element.getBoundingClientRect();
    return { left: left + element.clientLeft, top: top + element.clientTop };
  });
  const { x, y } = middleOf(line as Box);
  await page.mouse.move(edge.left + x - 1, edge.top + y);
  await page.mouse.move(edge.left + x, edge.top + y);
}

/** How much narrower the card's content is than the card: below zero it would have to be scrolled sideways. */
async function widthLeft(page: Page): Promise<number> {
  const left = await inCard(page, (root) => {
    const { clientWidth, scrollWidth } = root.querySelector('.card') as Element;
    return clientWidth - scrollWidth;
  });
  return left ?? Number.NaN;
}

function expectBeside(
  card: Box,
  lines: readonly Box[],
  { x, y }: { x: number; y: number },
  window: { width: number; height: number },
): void {
  const told = JSON.stringify({ card, lines, x, y });
  for (const line of lines) expect(overlap(card, line), told).toBe(false);
  expect(overlap(card, { left: x, right: x, top: y, bottom: y }), told).toBe(false);
  expect(card.left >= 0 && card.right <= window.width, told).toBe(true);
  expect(card.top >= 0 && card.bottom <= window.height, told).toBe(true);
}
