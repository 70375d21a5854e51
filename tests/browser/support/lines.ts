import type { Frame, Page } from 'puppeteer-core';
import { type Painted, waitForPainted } from '../driver/world.ts';

/** What each kind of line is called in `CSS.highlights`. */
export const lines = { term: 'sl-1', same: 'sl-2', another: 'sl-3', current: 'sl-4', passage: 'sl-5' };

/** A rectangle in viewport coordinates, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The painted texts under one kind of line, or all of them, in painting order. */
export function textsOf(painted: readonly Painted[], line?: string): string[] {
  return painted.filter(({ name }) => line === undefined || name === line).map(({ text }) => text);
}

/** Waits until all these texts are painted, whatever else is. */
export function waitForTexts(page: Page | Frame, ...texts: string[]): Promise<Painted[]> {
  return waitForPainted(page, (painted) =>
    texts.every((text) => painted.some((range) => range.text === text)),
  );
}

/** Waits until none of these texts is painted any more. */
export function waitForNoTexts(page: Page | Frame, ...texts: string[]): Promise<Painted[]> {
  return waitForPainted(page, (painted) => painted.every(({ text }) => !texts.includes(text)));
}

/** Where the first painted range with this text stands now, one box a line. */
export function boxesOf(page: Page | Frame, text: string, line?: string): Promise<Box[]> {
  return page.evaluate(
    (wanted, highlightName) => {
      for (const [name, highlight] of CSS.highlights) {
        if (highlightName !== null && name !== highlightName) continue;
        for (const range of highlight) {
          const live = document.createRange();
          live.setStart(range.startContainer, range.startOffset);
          live.setEnd(range.endContainer, range.endOffset);
          if (live.toString() !== wanted) continue;
          return Array.from(live.getClientRects(), ({ left, top, right, bottom }) => ({
            left,
            top,
            right,
            bottom,
          }));
        }
      }
      return [];
    },
    text,
    line ?? null,
  );
}

/**
 * Whether a line is drawn under a painted text: the picture of its surroundings changes when the
 * page forgets the highlight. It stays forgotten.
 */
export async function isDrawn(page: Page, text: string, line: string): Promise<boolean> {
  const [box] = await boxesOf(page, text, line);
  if (box === undefined) return false;
  const clip = { x: box.left, y: box.top, width: box.right - box.left, height: box.bottom - box.top + 4 };
  // Beyond the viewport the window would be resized, and everything painted again.
  const picture = () => page.screenshot({ clip, captureBeyondViewport: false });
  const before = await picture();
  await page.evaluate((name) => CSS.highlights.delete(name), line);
  const after = await picture();
  return !Buffer.from(before).equals(Buffer.from(after));
}

/** Lets the page and everyone in it finish so many turns of work of the lowest priority. */
export async function passTurns(page: Page, turns = 100): Promise<void> {
  await page.evaluate(async (count) => {
    for (let turn = 0; turn < count; turn++)
      await scheduler.postTask(() => undefined, { priority: 'background' });
  }, turns);
}
