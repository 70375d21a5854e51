import type { Page } from 'puppeteer-core';
import { clickInCard, waitForCard, waitForNoCard, waitForPainted } from '../driver/world.ts';

/** What a saved highlight is called in `CSS.highlights`. */
const SAVED = 'sl-6';

/** Selects all of an element's text with the mouse, from before its first letter to after its last. */
export async function selectText(page: Page, cssSelector: string): Promise<void> {
  const { from, to } = await page.evaluate((selector) => {
    const range = document.createRange();
    range.selectNodeContents(document.querySelector(selector) as Element);
    const boxes = [...range.getClientRects()];
    const [first, last] = [boxes[0] as DOMRect, boxes.at(-1) as DOMRect];
    return {
      from: { x: first.left + 1, y: first.top + first.height / 2 },
      to: { x: last.right + 4, y: last.top + last.height / 2 },
    };
  }, cssSelector);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
}

/**
 * Selects an element's text until the bar offers to save it. In a browser that has just begun, the
 * page may be there before the extension has set itself up, and hears only of a later selection.
 */
export async function offerText(page: Page, cssSelector: string, tries = 8): Promise<void> {
  await selectText(page, cssSelector);
  try {
    await waitForCard(page, (text) => text.includes('Note and tags'), 60);
  } catch (error) {
    if (tries === 0) throw error;
    await page.evaluate(() => document.getSelection()?.removeAllRanges());
    await offerText(page, cssSelector, tries - 1);
  }
}

/** Selects an element's text and saves it by the bar; resolves once the bar says so. */
export async function saveText(page: Page, cssSelector: string): Promise<void> {
  await offerText(page, cssSelector);
  await clickInCard(page, { role: 'button', name: 'Save' });
  await waitForCard(page, (text) => text.includes('Saved.'));
}

/** Closes the bar and gives up the selection. */
export async function leaveBar(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await waitForNoCard(page);
  await page.evaluate(() => document.getSelection()?.removeAllRanges());
}

/** Waits until exactly these texts are painted as saved; white space counts as in a paragraph. */
export async function waitForSaved(page: Page, ...texts: string[]): Promise<void> {
  await waitForPainted(page, (painted) => {
    const saved = savedTexts(painted);
    return saved.length === texts.length && texts.every((text) => saved.includes(text));
  });
}

/** What is painted as saved, with white space as in a paragraph. */
export const savedTexts = (painted: readonly { name: string; text: string }[]): string[] =>
  painted.filter(({ name }) => name === SAVED).map(({ text }) => text.replaceAll(/\s+/g, ' ').trim());
