import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { newDraft } from '../../src/model/workingDraft.ts';
import { fillDisk } from './driver/disk.ts';
import { openExtensionPage, setColorScheme } from './driver/launch.ts';
import { waitForPainted } from './driver/world.ts';
import {
  emptyField,
  entriesOf,
  goTo,
  HARBOUR,
  keepDraft,
  openEditor,
  press,
  pressControl,
  waitForSaid,
  waitUntilKept,
  waitUntilSaved,
} from './support/editor.ts';
import { selectText } from './support/highlights.ts';
import { focusedName, tabBackTo, tabTo } from './support/library.ts';
import { faultsIn, waitForWords } from './support/popup.ts';
import { setStage } from './support/stage.ts';

const AUTHORITY = 'Zentrava Harbour Authority';
const ADDED = 'lighthouse keepers of Ostrand';

describe.each(['chromium', 'firefox'] as const)('the editor in %s', (kind) => {
  const stage = setStage(kind);

  test('a draft is reviewed by keyboard alone, outlives its tab, is kept, and pages follow', async () => {
    await keepDraft(stage.launched, 'whole');
    const first = await openEditor(stage.launched, 'whole');
    const drafted = Object.keys(await entriesOf(first));
    expect(drafted).toContain(AUTHORITY);

    await goTo(first, AUTHORITY);
    await press(first, 'a');
    await waitForSaid(first, `Looked at: ${AUTHORITY}`);

    await press(first, 'n');
    await first.keyboard.type(ADDED);
    await tabTo(first, 'Term');
    await press(first, 'Enter');
    await waitForSaid(first, `Added: ${ADDED}`);
    expect(await focusedName(first)).toBe('Name');
    await tabTo(first, 'Explanation');
    await emptyField(first);
    // Letters that are keys elsewhere are only letters here.
    await first.keyboard.type('They kept <i>axmu</i>.');
    await pressControl(first, 'Enter');
    await waitForSaid(first, `Changed: ${ADDED}`);
    expect(await focusedName(first)).toContain('They kept <i>axmu</i>.');

    // The one above it becomes another name of it.
    const above = await titleAbove(first);
    await press(first, 'm');
    await waitForSaid(first, `Choose what is the same as ${ADDED}`);
    await press(first, 'Enter');
    await waitForSaid(first, `Merged into: ${ADDED}`);
    expect(Object.keys(await entriesOf(first))).not.toContain(above);

    await press(first, 'ArrowRight', 'ArrowRight', 'ArrowRight');
    await waitForTab(first, 'Sources');
    const sources = await entriesOf(first);
    await press(first, 'x');
    await waitForSaid(first, 'Claims rest on the article alone');
    await press(first, 'j', 'x');
    await waitForSaid(first, 'Deleted:');
    expect(Object.keys(await entriesOf(first))).toHaveLength(Object.keys(sources).length - 1);
    await press(first, 'u');
    await waitForSaid(first, 'Undone.');
    expect(await entriesOf(first)).toEqual(sources);
    await pressControl(first, 'y');
    await waitForSaid(first, 'Done again.');
    await pressControl(first, 'z');
    await waitForSaid(first, 'Undone.');

    // A form that nobody ends, with what cannot be kept.
    await press(first, 'ArrowLeft', 'ArrowLeft', 'ArrowLeft');
    await waitForTab(first, 'Terms');
    await goTo(first, ADDED);
    await press(first, 'e');
    expect(await focusedName(first)).toBe('Name');
    await emptyField(first);
    await waitUntilKept(first, 'whole', ({ typed }) =>
      Object.values(typed ?? {}).some(({ name }) => name === ''),
    );
    const url = first.url();
    await first.close();

    const second = await openEditor(stage.launched, 'whole');
    expect(second.url()).toBe(url);
    const again = await entriesOf(second);
    expect(Object.keys(again)).not.toContain(above);
    expect(again[AUTHORITY]).toBe(true);
    expect(again[ADDED]).toBe(true);
    await waitForWords(second, 'Has changes that are not done');
    await tabBackTo(second, 'Keep pack');
    await press(second, 'Enter');
    await waitForWords(second, 'must not be empty');
    await tabTo(second, `Terms · “${ADDED}” · Name`);
    await press(second, 'Enter');
    await second.waitForSelector('[name=name]:focus');
    await second.keyboard.type(ADDED);
    await pressControl(second, 'Enter');
    await second.waitForSelector('.entry:focus');
    await tabBackTo(second, 'Keep pack');
    await press(second, 'Enter');
    await waitForWords(second, 'Kept. Pages are now read with this pack.');
    expect(await second.title()).not.toBe('hit');
    await second.close();

    const page = await stage.open(
      stage.server.put('/harbour', `<!doctype html><title>News</title><p>${AUTHORITY} closes.</p>`),
    );
    await waitForPainted(page, (painted) => painted.some(({ text }) => text === AUTHORITY));
    const gone = await openExtensionPage(stage.launched, '/editor.html#whole');
    await waitForWords(gone, 'This draft is no longer there');
    await gone.close();
  });

  test('what is selected with the pointer is added, and quotes at most eight words at either end', async () => {
    await keepDraft(stage.launched, 'pointer');
    const editor = await openEditor(stage.launched, 'pointer');
    await editor.setViewport({ width: 1200, height: 900 });
    await waitUntilStill(editor, '.text p:last-child');
    await selectText(editor, '.text p:last-child');
    await editor.waitForFunction(() => getSelection()?.toString().trim().endsWith('since 1911.'));
    await editor.waitForSelector('.add-bar');
    await (await editor.$('.add-bar ::-p-text(Claim)'))?.click();
    await waitForSaid(editor, 'Added: Nobody asked');
    const { start, end } = await editor.$eval('.passage q', ({ textContent }) => {
      const [from = '', to = ''] = textContent?.split(' … ') ?? [];
      return { start: from, end: to };
    });
    expect(start).toMatch(/^Nobody asked the/);
    expect(end).toMatch(/since 1911$/);
    for (const quote of [start, end]) expect(quote.split(' ').length).toBeLessThanOrEqual(8);
    expect(await editor.$eval('.text .lit', ({ textContent }) => textContent)).toContain('Nobody');
    await press(editor, 'Escape');
    await editor.waitForSelector('.entry:focus');

    // A mark in the text leads to its entry, and to one of the list that is shown if it has several.
    await press(editor, 'ArrowLeft');
    await waitForTab(editor, 'Figures');
    await (await editor.$('.mark.terms[data-entries*="zentrava-harbour-authority"]'))?.click();
    await waitForTab(editor, 'Terms');
    await editor.waitForFunction(
      (title) => document.querySelector('.chosen .title')?.textContent === title,
      {},
      AUTHORITY,
    );
    expect(await editor.$$eval('.text script, .text i, h1 b', ({ length }) => length)).toBe(0);
    await editor.close();
  });

  test('drafting a very long article can be stopped, and the pack be written by hand', async () => {
    const { paragraphs } = HARBOUR;
    const long = Array.from({ length: 4000 }, () => paragraphs).flat();
    await keepDraft(stage.launched, 'long', newDraft({ ...HARBOUR, paragraphs: long }));
    const editor = await openExtensionPage(stage.launched, '/editor.html#long');
    await (await editor.waitForSelector('progress ~ .actions button'))?.click();
    await waitForWords(editor, 'Stopped. Nothing was drafted.');
    await (await editor.$('::-p-text(Write it by hand)'))?.click();
    await editor.waitForSelector('.editor');
    expect(await editor.$$eval('.tabs .count', (all) => all.map(({ textContent }) => textContent))).toEqual([
      '0',
      '0',
      '0',
      '1',
    ]);
    await editor.close();
  });

  test('a draft is worked on in one tab at a time, and a failure to save is said', async () => {
    await keepDraft(stage.launched, 'twice');
    const first = await openEditor(stage.launched, 'twice');
    await press(first, 'a');
    await waitUntilSaved(first);
    const second = await openExtensionPage(stage.launched, '/editor.html#twice');
    await waitForWords(second, 'This draft is open in another tab');
    await (await second.$('::-p-text(Go on here)'))?.click();
    await second.waitForSelector('.tick');
    await waitForWords(first, 'This draft is open in another tab');
    await first.close();

    const makeRoom = await fillDisk(stage.launched);
    await second.bringToFront();
    await second.focus('.entry[tabindex="0"]');
    await press(second, 'a');
    await waitForWords(second, 'There is no room left on this device.');
    expect(await second.evaluate(() => document.body.innerText)).not.toContain('Saved on');
    await makeRoom();
    await second.bringToFront();
    await tabBackTo(second, 'Try again');
    await press(second, 'Enter');
    await waitUntilSaved(second);
    await second.close();
  });
});

describe('the editor', () => {
  const stage = setStage('chromium');

  test('is there for everyone, wide and narrow, light and dark', async () => {
    await keepDraft(stage.launched, 'axe');
    const editor = await openEditor(stage.launched, 'axe');
    for (const [width, scheme] of [
      [1200, 'light'],
      [320, 'dark'],
    ] as const) {
      await editor.setViewport({ width, height: 800 });
      await setColorScheme(stage.launched, editor, scheme);
      for (const name of ['Terms', 'Figures', 'Claims', 'Sources']) {
        await (await editor.$(`.tabs ::-p-text(${name})`))?.click();
        await waitForTab(editor, name);
        expect(await faultsIn(editor)).toEqual([]);
        await editor.focus('.entry[tabindex="0"]');
        await press(editor, 'e');
        await editor.waitForSelector('form.fields');
        expect(await faultsIn(editor)).toEqual([]);
        await press(editor, 'Escape');
        await editor.waitForSelector('.entry:focus');
      }
      await press(editor, '?');
      await editor.waitForSelector('dialog[open]');
      expect(await faultsIn(editor)).toEqual([]);
      await press(editor, 'Escape');
      await editor.waitForSelector('dialog', { hidden: true });
      expect(await editor.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
    await editor.click('.sides button:last-child');
    await editor.waitForSelector('.side-text', { visible: true });
    expect(await faultsIn(editor)).toEqual([]);
    await editor.close();
  });
});

/** Waits until an element stands where it stood a frame before: a view that was just resized may still be moving. */
async function waitUntilStill(editor: Page, cssSelector: string): Promise<void> {
  await editor.waitForFunction(
    (selector) => {
      const place = JSON.stringify(document.querySelector(selector)?.getBoundingClientRect());
      const isStill = document.body.dataset.place === place;
      document.body.dataset.place = place;
      return isStill;
    },
    { polling: 'raf' },
    cssSelector,
  );
}

async function waitForTab(editor: Page, name: string): Promise<void> {
  await editor.waitForFunction(
    (wanted) => document.querySelector('[role=tab][aria-selected=true]')?.textContent?.startsWith(wanted),
    {},
    name,
  );
}

/** The title of the entry before the chosen one. */
function titleAbove(editor: Page): Promise<string | null | undefined> {
  return editor.$eval('.chosen', (row) => row.previousElementSibling?.querySelector('.title')?.textContent);
}
