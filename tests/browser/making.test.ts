import type { Frame, Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import {
  clickInCard,
  inCard,
  paintedRanges,
  waitForCard,
  waitForNoCard,
  waitForPainted,
} from './driver/world.ts';
import { passFrames } from './support/card.ts';
import { leaveBar, offerText, saveText, selectText } from './support/highlights.ts';
import { pressShortcut } from './support/keys.ts';
import { passTurns } from './support/lines.ts';
import { type Stage, setStage } from './support/stage.ts';

/** What the colours are called in `CSS.highlights`. */
const COLOURS = ['sl-6', 'sl-7', 'sl-8', 'sl-9'];

/** Selects from the beginning of one element to the end of another with the mouse. */
async function selectBetween(page: Page, from: string, to: string): Promise<void> {
  const { start, end } = await page.evaluate(
    (first, last) => {
      const boxes = [first, last].map((selector) => {
        const range = document.createRange();
        range.selectNodeContents(document.querySelector(selector) as Element);
        return [...range.getClientRects()].filter(({ width }) => width > 1);
      });
      const [a, b] = [boxes[0]?.[0] as DOMRect, boxes[1]?.at(-1) as DOMRect];
      return {
        start: { x: a.left + 1, y: a.top + a.height / 2 },
        end: { x: b.right + 3, y: b.top + b.height / 2 },
      };
    },
    from,
    to,
  );
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(end.x, end.y, { steps: 6 });
  await page.mouse.up();
}

/** What is painted in each colour. */
async function savedBy(page: Page | Frame): Promise<[string, string][]> {
  const painted = await paintedRanges(page);
  return painted
    .filter(({ name }) => COLOURS.includes(name))
    .map(({ name, text }) => [name, text.replaceAll(/\s+/g, ' ').trim()]);
}

async function openMaking(stage: Stage, query: string): Promise<Page> {
  const page = await stage.open(`/making.html?${query}`);
  // Until the extension has set itself up it hears of no selection.
  await offerText(page, '#last');
  await leaveBar(page);
  return page;
}

const radio = (page: Page, name: string) => clickInCard(page, { role: 'radio', name });
const button = (page: Page, name: string) => clickInCard(page, { role: 'button', name });

describe.each(['chromium', 'firefox'] as const)('a highlight is made in %s', (kind) => {
  const stage = setStage(kind);

  test.each([
    [
      'a heading and what follows',
      '#heading',
      '#lead',
      'Ships and crates The harbour counts what comes in and what goes out.',
    ],
    ['items of a list', '#one', '#two', 'Ships are counted at dawn. Crates are counted at noon.'],
    ['a row of a table', '#row td:first-child', '#row td:last-child', 'Sailing ships Eleven'],
    ['a caption', '#caption', '#caption', 'Arrivals of one day'],
    ['the words of a picture', '#figcaption', '#figcaption', 'The old quay, seen from the tower.'],
    ['a table with what stands around it', '#two', '#figcaption', /^Crates.*Arrivals.*Eleven.*tower\.$/],
  ])('of %s', async (_, from, to, text) => {
    const page = await openMaking(stage, `parts=${from}${to}`.replaceAll(/\W/g, ''));
    await selectBetween(page, from, to);
    await waitForCard(page, (words) => words.includes('Note and tags'));
    await button(page, 'Save');
    await waitForCard(page, (words) => words.includes('Saved.'));
    const [made] = await savedBy(page);
    expect(made?.[1]).toMatch(text);
    await leaveBar(page);
    await page.reload();
    await waitForAny(page);
    expect(await savedBy(page)).toEqual([made]);
  });

  test('with a colour, a note and tags, which are there again on the next visit', async () => {
    const page = await openMaking(stage, 'remarks');
    await selectText(page, '#lead');
    await waitForCard(page, (words) => words.includes('Note and tags'));
    await radio(page, 'Violet');
    await button(page, 'Note and tags');
    await waitForCard(page, (words) => words.includes('Tags'));
    await page.keyboard.type('Who counts?');
    await page.keyboard.press('Tab');
    await page.keyboard.type('harbour, ships,');
    await button(page, 'Save');
    await waitForCard(page, (words) => words.includes('Saved.'));
    await leaveBar(page);
    await page.reload();
    await openBar(page, '#lead');
    expect(await remarksIn(page)).toEqual({
      note: 'Who counts?',
      tags: ['harbour', 'ships'],
      colour: 'violet',
    });
    expect((await savedBy(page)).map(([name]) => name)).toEqual(['sl-8']);

    await button(page, 'Remove the tag harbour');
    await radio(page, 'Pink');
    await button(page, 'Save');
    await waitForCard(page, (words) => words.includes('Saved.'));
    expect((await savedBy(page)).map(([name]) => name)).toEqual(['sl-9']);
    await button(page, 'Undo');
    await waitForCard(page, (words) => words.includes('Undone.'));
    expect((await savedBy(page)).map(([name]) => name)).toEqual(['sl-8']);
    await leaveBar(page);
    // The next one begins with the colour chosen last.
    await saveText(page, '#one');
    expect((await savedBy(page)).map(([name]) => name)).toEqual(['sl-8', 'sl-8']);
    await radio(page, 'Green');
    await page.waitForFunction(() => (CSS.highlights.get('sl-6')?.size ?? 0) === 1);
    await leaveBar(page);
  });

  test('once, however often the same words are selected, and beside others that overlap it', async () => {
    const page = await openMaking(stage, 'overlap');
    await saveText(page, '#lead');
    await leaveBar(page);
    await selectText(page, '#lead');
    await waitForCard(page, (words) => words.includes('Remove'));
    await leaveBar(page);
    await selectText(page, '#lead i');
    await waitForCard(page, (words) => words.includes('Note and tags'));
    await button(page, 'Save');
    await waitForCard(page, (words) => words.includes('Saved.'));
    await leaveBar(page);
    expect(await savedBy(page)).toHaveLength(2);
    // The shorter one lies on top.
    await openBar(page, '#lead i');
    await button(page, 'Remove');
    await waitForCard(page, (words) => words.includes('Removed.'));
    expect((await savedBy(page)).map(([, text]) => text)).toEqual([
      'The harbour counts what comes in and what goes out.',
    ]);
    await leaveBar(page);
  });

  test('in a frame', async () => {
    const page = await stage.open('/making.html?outer');
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.src = '/tea.html?inner';
      frame.style.cssText = 'position:fixed;inset:0;width:100%;height:100%;background:white';
      document.body.append(frame);
    });
    const frame = await page.waitForFrame((one) => one.url().includes('tea.html'));
    await frame.waitForSelector('#first');
    await page.bringToFront();
    await saveInFrame(frame);
    const words = 'Tea grows on hills, and it is picked by hand in the morning.';
    expect((await savedBy(frame)).map(([, text]) => text)).toEqual([words]);
    // It belongs to the frame's own address.
    const alone = await stage.open('/tea.html?inner');
    await waitForAny(alone);
    expect((await savedBy(alone)).map(([, text]) => text)).toEqual([words]);
  });

  /** Selects the first paragraph of the frame and saves it by the shortcut, until the extension has set itself up there. */
  async function saveInFrame(frame: Frame): Promise<void> {
    for (let tries = 0; tries < 20; tries++) {
      await frame.click('#first', { count: 3 });
      await pressShortcut(stage.launched, 'save-highlight');
      const isSaved = await waitForPainted(frame, (painted) => painted.length > 0, 50).catch(() => null);
      if (isSaved) return;
    }
    throw new Error('Nothing was saved in the frame.');
  }
});

describe('a highlight made by touch', () => {
  const stage = setStage('chromium');

  test('is offered once the selection rests, though no pointer goes up', async () => {
    const page = await stage.open('/making.html?touch', { touch: true });
    await offerText(page, '#last');
    await leaveBar(page);
    const box = await page.$eval('#lead', (lead) => {
      const { x, y } = lead.getBoundingClientRect();
      return { x: x + 40, y: y + 10 };
    });
    const finger = await page.createCDPSession();
    await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [box] });
    // What a long touch does to the page; without a window Chromium leaves it out.
    await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#lead') as Element));
    await waitForCard(page, (words) => words.includes('Note and tags'));
    await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await finger.detach();
    await waitForCard(page, (words) => words.includes('Note and tags'));
    await button(page, 'Save');
    await waitForCard(page, (words) => words.includes('Saved.'));
    expect((await savedBy(page)).map(([, text]) => text)).toEqual([
      'The harbour counts what comes in and what goes out.',
    ]);
  });

  test('is not offered when a script selects on a page that nobody touches', async () => {
    const page = await stage.open('/making.html?script');
    await offerText(page, '#last');
    await leaveBar(page);
    await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#lead') as Element));
    await passTurns(page);
    await passFrames(page);
    await waitForNoCard(page);
  });
});

/** Waits until something saved is painted. */
async function waitForAny(page: Page): Promise<void> {
  await page.waitForFunction(
    (names) => names.some((name) => (CSS.highlights.get(name)?.size ?? 0) > 0),
    {},
    COLOURS,
  );
}

/** Clicks on the highlight in an element, whose bar then opens. */
async function openBar(page: Page, selector: string): Promise<void> {
  await waitForAny(page);
  await page.click(selector);
  await waitForCard(page, (words) => words.includes('Remove'));
}

function remarksIn(page: Page): Promise<{ note: string; tags: string[]; colour: string } | null> {
  return inCard(page, (root) => ({
    note: root.querySelector('textarea')?.value ?? '',
    tags: Array.from(root.querySelectorAll('.tag bdi'), ({ textContent }) => textContent ?? ''),
    colour: root.querySelector<HTMLInputElement>('.swatch input:checked')?.value ?? '',
  }));
}
