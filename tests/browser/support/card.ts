import type { Page } from 'puppeteer-core';
import { hoverPainted, inCard, waitForCard, waitForNoCard, waitForStillCard } from '../driver/world.ts';
import { type Box, boxesOf } from './lines.ts';

/** Rests the pointer on a painted text until its card stands still; returns what it says. */
export async function pointAt(page: Page, text: string, saying: string = ''): Promise<string> {
  if (!(await hoverPainted(page, text))) throw new Error(`“${text}” is not painted.`);
  const said = await waitForCard(page, (words) => words.includes(saying));
  await waitForStillCard(page);
  return said;
}

/** Closes the open card by the keyboard. */
export async function pressEscape(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await waitForNoCard(page);
}

/** Where the open card stands. */
export async function cardBox(page: Page): Promise<Box> {
  const box = await inCard(page, (root) => {
    const { left, top, right, bottom } = (root.querySelector('.card') as Element).getBoundingClientRect();
    return { left, top, right, bottom };
  });
  if (box === null) throw new Error('No card is open.');
  return box;
}

/** How many elements stand beside head and body: our host is one while a card is open. */
export function hostCount(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelectorAll(':root > :not(head, body)').length);
}

/** Scrolls until the painted text begins so far below the top of the window (above the bottom, when negative), as far as the page allows. */
export async function scrollPainted(page: Page, text: string, y: number): Promise<Box[]> {
  const [box] = await boxesOf(page, text);
  if (box === undefined) throw new Error(`“${text}” is not painted.`);
  await page.evaluate(
    (top, wanted) => {
      scrollBy({ top: top - (wanted < 0 ? innerHeight + wanted : wanted), behavior: 'instant' });
      return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    },
    box.top,
    y,
  );
  return boxesOf(page, text);
}

export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export const middleOf = ({ left, top, right, bottom }: Box): { x: number; y: number } => ({
  x: (left + right) / 2,
  y: (top + bottom) / 2,
});

/** Lets so many frames be drawn: longer than any of the card's timers waits. */
export async function passFrames(page: Page, frames = 60): Promise<void> {
  await page.evaluate(async (count) => {
    for (let frame = 0; frame < count; frame++)
      await new Promise((resolve) => requestAnimationFrame(resolve));
  }, frames);
}
