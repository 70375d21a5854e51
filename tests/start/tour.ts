import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Launched, setColorScheme } from '../browser/driver/launch.ts';
import {
  hoverPainted,
  waitForCard,
  waitForNoCard,
  waitForStillCard,
  waitUntilSettled,
} from '../browser/driver/world.ts';

const window = { width: 1280, height: 900 };

/**
 * Opens a page, tells every different painted mention with what its card says, and leaves pictures.
 * Answers how many there were; throws when nothing was painted.
 */
export async function tour(
  launched: Launched,
  page: Page,
  address: string,
  pictures: string,
  say: (line: string) => void,
): Promise<number> {
  await page.setViewport(window);
  await page.goto(address);
  await waitUntilSettled(page).catch(() => {
    throw new Error('The page was opened, but the extension painted nothing on it.');
  });
  await page.screenshot({ path: join(pictures, 'page.png') });
  const texts = await tellMentions(page, say);
  await page.setViewport(window);
  await waitUntilSettled(page);
  await photographCard(launched, page, texts, pictures);
  return texts.length;
}

/** Answers the texts whose cards opened first, so that a picture can be made of one. */
async function tellMentions(page: Page, say: (line: string) => void): Promise<string[]> {
  // Only what is near the window is painted: in a window as tall as the page, all of it is.
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewport({ ...window, height });
  const painted = await waitUntilSettled(page);
  const texts = [...new Set(painted.map(({ text }) => text))];
  const withCard: string[] = [];
  for (const text of texts) {
    const card = await cardOf(page, text);
    if (card !== null) withCard.push(text);
    say(`• ${text}`);
    say(
      `    ${
        card
          ?.split('\n')
          .filter((line) => line.trim() !== '')
          .join('\n    ') ?? '(no card opened)'
      }`,
    );
  }
  if (withCard.length === 0) throw new Error('Mentions were painted, but no card opened for any of them.');
  return [...withCard, ...texts.filter((text) => !withCard.includes(text))];
}

async function cardOf(page: Page, text: string): Promise<string | null> {
  if (!(await hoverPainted(page, text))) return null;
  const card = await waitForCard(page, undefined, 100).catch(() => null);
  await closeCard(page);
  return card;
}

async function closeCard(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.mouse.move(0, 0);
  await waitForNoCard(page);
}

async function photographCard(
  launched: Launched,
  page: Page,
  texts: readonly string[],
  pictures: string,
): Promise<void> {
  // A number, where there is one: its card has the most to show.
  const wanted = texts.find((text) => /\d/.test(text)) ?? texts[0] ?? '';
  for (const scheme of ['light', 'dark'] as const) {
    await setColorScheme(launched, page, scheme);
    await waitUntilSettled(page);
    if (!(await hoverPainted(page, wanted))) continue;
    await waitForCard(page);
    await waitForStillCard(page);
    await page.screenshot({ path: join(pictures, scheme === 'light' ? 'card.png' : 'card-dark.png') });
    await closeCard(page);
  }
}
