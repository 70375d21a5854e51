import type { Frame, Page } from 'puppeteer-core';

/** A range registered in `CSS.highlights`, as the page itself sees it. */
export interface Painted {
  readonly name: string;
  readonly text: string;
}

/** How long to wait for a condition, in looks about 20 ms apart. */
const patience = 1000;

/** Everything painted now, in document order within each highlight's own order. */
export async function paintedRanges(page: Page | Frame): Promise<Painted[]> {
  return JSON.parse(await page.evaluate(lookUntilChanged, null, 1)) as Painted[];
}

/** Waits until what is painted satisfies the predicate; returns it. Says what was painted when it never does. */
export async function waitForPainted(
  page: Page | Frame,
  predicate: (painted: readonly Painted[]) => boolean,
  looks: number = patience,
): Promise<Painted[]> {
  let seen: string | null = null;
  for (;;) {
    const now: string = await page.evaluate(lookUntilChanged, seen, looks);
    const painted = JSON.parse(now) as Painted[];
    if (predicate(painted)) return painted;
    if (now === seen) {
      const list = painted.map(({ name, text }) => `${name}: ${text}`).join('\n');
      throw new Error(`What was waited for was never painted. Painted:\n${list || '(nothing)'}`);
    }
    seen = now;
  }
}

/** Waits until something is painted and then stays the same for about half a second. */
export async function waitUntilSettled(page: Page | Frame): Promise<Painted[]> {
  await waitForPainted(page, (painted) => painted.length > 0);
  let seen: string | null = null;
  for (;;) {
    const now: string = await page.evaluate(lookUntilChanged, seen, 25);
    if (now === seen) return JSON.parse(now) as Painted[];
    seen = now;
  }
}

/**
 * Moves the mouse over the first painted range with this text (and highlight name, when given),
 * scrolled to the middle of the window first. Answers false when there is none.
 */
export async function hoverPainted(page: Page, text: string, name?: string): Promise<boolean> {
  const point = await page.evaluate(pointOfPainted, text, name ?? null);
  if (point === null) return false;
  // Two steps: pointing code that wants movement must see some.
  await page.mouse.move(point.x - 1, point.y);
  await page.mouse.move(point.x, point.y);
  return true;
}

/**
 * Runs in the page. Looks until the answer differs from `seen` or there are no looks left. JSON text,
 * since one string crosses the protocol far faster than thousands of objects. Nothing announces a
 * change of CSS.highlights, and a tab in the background gets no frames: hence the timer.
 */
async function lookUntilChanged(seen: string | null, looks: number): Promise<string> {
  const textOf = (range: AbstractRange): string => {
    const live = document.createRange();
    try {
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
    } catch {
      return '(a range outside its text)';
    }
    return live.toString();
  };
  let now = '';
  for (let look = 0; look < looks; look++) {
    if (look > 0) await new Promise((resolve) => setTimeout(resolve, 20));
    const painted: Painted[] = [];
    for (const [name, highlight] of CSS.highlights) {
      for (const range of highlight) painted.push({ name, text: textOf(range) });
    }
    now = JSON.stringify(painted);
    if (now !== seen) break;
  }
  return now;
}

/** Runs in the page. */
function pointOfPainted(text: string, name: string | null): { x: number; y: number } | null {
  for (const [highlightName, highlight] of CSS.highlights) {
    if (name !== null && highlightName !== name) continue;
    for (const range of highlight) {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      if (live.toString() !== text) continue;
      live.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = live.getClientRects()[0];
      if (box === undefined) continue;
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
  }
  return null;
}
