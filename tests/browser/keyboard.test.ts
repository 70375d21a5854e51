import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { inCard, type Painted, waitForCard, waitForNoCard, waitForPainted } from './driver/world.ts';
import { type Command, giveCommand } from './support/commands.ts';
import { boxesOf, lines, textsOf, waitForTexts } from './support/lines.ts';
import { setStage } from './support/stage.ts';

describe('the keyboard', () => {
  const stage = setStage('chromium');
  const give = (command: Command): Promise<void> => giveCommand(stage.launched, command);
  const open = async (path: string, ...texts: string[]): Promise<Page> => {
    const page = await stage.open(path);
    await page.bringToFront();
    await waitForTexts(page, ...texts);
    return page;
  };
  const stepTo = async (page: Page, command: Command, text: string): Promise<void> => {
    await give(command);
    await waitForCurrent(page, text);
  };

  test('steps through the mentions in reading order, round at both ends', async () => {
    const page = await open('/strict.html', 'North Korea', 'US$2.3bn');
    const order = ['North Korea', 'Kim Jong-un', 'US$2.3bn', 'North Korean', 'DPRK'];
    for (const text of [...order, 'North Korea']) await stepTo(page, 'next-mention', text);
    for (const text of ['DPRK', 'North Korean']) await stepTo(page, 'previous-mention', text);
  });

  test('brings what it steps to into view, opens its card and has it read out', async () => {
    const page = await open('/strict.html', 'North Korea');
    await stepTo(page, 'previous-mention', 'DPRK');
    await waitForPainted(page, () => true);
    await page.waitForFunction(() => scrollY > innerHeight);
    const [box] = await boxesOf(page, 'DPRK', lines.current);
    expect(box !== undefined && box.top >= 0 && box.bottom <= 800).toBe(true);
    await waitForCard(page, (text) => text.includes('North Korea'));
    await waitForStatus(page, (said) => said.startsWith('North Korea. '));
    // The keyboard stays where it was.
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  });

  test('skips what is folded away', async () => {
    const page = await open('/folded.html', 'Kim Jong-un');
    for (let step = 0; step < 3; step++) {
      await stepTo(page, 'next-mention', 'Kim Jong-un');
      await waitForCard(page);
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
    }
    await page.click('summary');
    await waitForTexts(page, 'North Korea');
    await stepTo(page, 'next-mention', 'North Korea');
  });

  test('moves into the card, through it, and back out', async () => {
    const page = await open('/strict.html', 'North Korea');
    await page.evaluate(() => {
      const button = document.createElement('button');
      button.id = 'before';
      document.body.prepend(button);
      button.focus();
    });
    await stepTo(page, 'next-mention', 'North Korea');
    await waitForCard(page);
    await give('open-card');
    await page.waitForFunction(() => document.activeElement?.matches(':root > div') === true);
    const reached: (string | null)[] = [];
    for (let tab = 0; tab < 7; tab++) {
      reached.push(await focusedInCard(page));
      await page.keyboard.press('Tab');
    }
    expect(reached).toEqual([
      'dialog',
      'button Close',
      'a Read it in the article',
      'summary Page gone?',
      'a Read it in the article',
      'summary Page gone?',
      expect.stringMatching(/^button \d+ more claims$/),
    ]);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('before');
  });

  test('goes on from the same mention when the page renders itself again', async () => {
    const page = await open('/react-like.html', 'North Korean', 'Pyongyang');
    await stepTo(page, 'next-mention', 'North Korean');
    await stepTo(page, 'next-mention', 'US$2.3bn');
    await page.evaluate(`app.setTicker('Kim Jong-il has the floor.')`);
    await waitForTexts(page, 'Kim Jong-il');
    await stepTo(page, 'next-mention', 'North Korea');
  });

  test('Esc closes the card and not the page’s dialog; the next one is the page’s', async () => {
    const page = await open('/dialog.html', 'DPRK');
    await page.click('#open');
    await waitForTexts(page, 'US$2.3bn');
    await stepTo(page, 'previous-mention', 'US$2.3bn');
    await waitForCard(page);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await page.$eval('dialog', ({ open }) => open)).toBe(true);
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.querySelector('dialog')?.open === false);
  });
});

const waitForCurrent = (page: Page, text: string): Promise<Painted[]> =>
  waitForPainted(page, (painted) => textsOf(painted, lines.current).join() === text);

/** A status is read out when it changes. */
async function waitForStatus(page: Page, predicate: (said: string) => boolean): Promise<void> {
  const status = (): Promise<string | null> =>
    inCard(page, (root) =>
      Array.from(root.querySelectorAll('[role=status]'), ({ textContent }) => textContent ?? '').join(''),
    );
  await expect.poll(async () => predicate((await status()) ?? ''), { timeout: 10_000 }).toBe(true);
}

const focusedInCard = (page: Page): Promise<string | null> =>
  inCard(page, ({ activeElement }) => {
    if (activeElement === null) return null;
    if (activeElement.getAttribute('role') === 'dialog') return 'dialog';
    const name = activeElement.getAttribute('aria-label') ?? activeElement.textContent ?? '';
    return `${activeElement.localName} ${name.trim()}`;
  });
