import type { Page } from 'puppeteer-core';
import { type ClosedRoot, closedRoots } from './closedRoot.ts';

/** A part of the card as assistive technology knows it. */
export interface Part {
  readonly role: string;
  readonly name?: string;
}

/** Where hosts of a closed shadow root are looked for: where an extension can put one. */
const usualHosts = ':root > *, body > *, dialog > *';

/**
 * Runs a function on the closed shadow root that holds the card, in the page's world; null when no
 * card is open. The function is sent as text: it sees only its arguments, and must answer JSON.
 */
export async function inCard<T, A extends readonly unknown[]>(
  page: Page,
  look: (root: ShadowRoot, ...args: A) => T | Promise<T>,
  ...args: A
): Promise<T | null> {
  const [root] = await closedRoots(page, usualHosts);
  return root === undefined ? null : ((await root.run(look.toString(), args)) as T);
}

/** The words in the card as they are seen, a line for each block; null when no card is open. */
export async function cardText(page: Page): Promise<string | null> {
  const text = await inCard(page, readText);
  return text === null || text === '' ? null : text;
}

/** Waits until the card's text satisfies the predicate; returns it. */
export async function waitForCard(
  page: Page,
  predicate: (text: string) => boolean = () => true,
  looks = 500,
): Promise<string> {
  let last: string | null = null;
  for (let look = 0; look < looks; look++) {
    last = await cardText(page);
    if (last !== null && predicate(last)) return last;
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 20)));
  }
  throw new Error(`No such card opened. ${last === null ? 'None is open.' : `The open one says:\n${last}`}`);
}

/** Waits until the card has stopped moving and fading, as a picture of it wants. */
export async function waitForStillCard(page: Page): Promise<void> {
  await inCard(page, finishAnimations);
}

/** Waits until no card is open. */
export async function waitForNoCard(page: Page, looks = 500): Promise<void> {
  for (let look = 0; look < looks; look++) {
    if ((await cardText(page)) === null) return;
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 20)));
  }
  throw new Error('The card never closed.');
}

/** The text of every part of the card with this role (and accessible name, when given). */
export async function cardParts(page: Page, part: Part): Promise<string[]> {
  const found = await partsIn(page, part);
  return Promise.all(
    found.map(async (element) => String(await element.run('(node) => node.textContent', []))),
  );
}

/** Clicks a part of the card with the real mouse, once it is there: what is offered again is drawn again. */
export async function clickInCard(page: Page, part: Part, looks = 500): Promise<void> {
  let [element] = await partsIn(page, part);
  for (let look = 0; element === undefined && look < looks; look++) {
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 20)));
    [element] = await partsIn(page, part);
  }
  if (element === undefined) throw new Error(`The card has no ${part.role} “${part.name ?? ''}”.`);
  const box = (await element.run(boxOf.toString(), [])) as { x: number; y: number };
  await page.mouse.click(box.x, box.y);
}

async function partsIn(page: Page, part: Part): Promise<ClosedRoot[]> {
  const [root] = await closedRoots(page, usualHosts);
  return root === undefined ? [] : root.find(part.role, part.name);
}

/** Runs in the page. */
function boxOf(element: Element): { x: number; y: number } {
  // A card may be taller than its room, and then scrolls inside.
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

/** Runs in the page. */
async function finishAnimations(root: ShadowRoot): Promise<void> {
  const running = [...root.getAnimations(), ...root.host.getAnimations()];
  const ending = running.filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
  await Promise.allSettled(ending.map(({ finished }) => finished));
}

/** Runs in the page. */
function readText(root: ShadowRoot): string {
  const shown = Array.from(root.children).filter((child) => !child.matches('style, script, link'));
  return (
    shown
      // Not textContent: what is seen counts, with its line breaks.
      .map((child) => (child instanceof HTMLElement ? child.innerText : (child.textContent ?? '')).trim())
      .filter((text) => text !== '')
      .join('\n')
  );
}
