import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { waitForPainted } from './driver/world.ts';
import { leaveBar, saveText } from './support/highlights.ts';
import { keepRecords, recordFor } from './support/kept.ts';
import { choose, focusedName, openLibrary, press, waitForQuotes } from './support/library.ts';
import { faultsIn, waitForWords } from './support/popup.ts';
import { setStage } from './support/stage.ts';

/** More than the library shows at once. */
const MANY = 130;
const lines = Array.from({ length: MANY }, (_, i) => `Entry ${i + 1} of the log was written by lamplight.`);
const FIRST = 'The book begins in a year without a number.';
const LOG = `<!doctype html><html lang="en"><meta charset="utf-8"><title>The log</title>
<h1>The log</h1><p id="first">${FIRST}</p>${lines.map((line) => `<p>${line}</p>`).join('\n')}</html>`;

describe.each(['chromium', 'firefox'] as const)('a page with many highlights in %s', (kind) => {
  const stage = setStage(kind);

  async function reopened(library: Page, view: 'highlights' | 'trash'): Promise<Page> {
    await library.close();
    return openLibrary(stage.launched, view);
  }

  test('is painted whole, listed in portions, and what cannot be read is told and left alone', async () => {
    const address = new URL(stage.server.put('/log', LOG), stage.server.origin).href;
    const page = await stage.open('/log');
    await saveText(page, '#first');
    await leaveBar(page);
    let library = await openLibrary(stage.launched, 'highlights');
    await waitForQuotes(library, FIRST);
    const damaged = recordFor(address, 'The log', 'Nobody can read this.', MANY);
    await keepRecords(library, [
      ...lines.map((line, i) => recordFor(address, 'The log', line, i)),
      { ...damaged, value: { id: damaged.id, target: 'broken' } },
    ]);

    await page.bringToFront();
    await page.reload();
    await waitForPainted(
      page,
      (painted) => painted.filter(({ name }) => /^sl-[6-9]$/.test(name)).length === MANY + 1,
    );

    library = await reopened(library, 'highlights');
    await waitForQuotes(library, FIRST, ...lines.slice(0, 99));
    expect(await faultsIn(library)).toEqual([]);
    // Among other pages it has its first hundred, alone it has all.
    await press(library, 'Show all of this page');
    await waitForWords(library, 'Show more');
    await waitForQuotes(library, FIRST, ...lines.slice(0, 99));
    await press(library, 'Show more');
    await waitForQuotes(library, FIRST, ...lines);
    await waitForWords(library, '1 highlight cannot be read. It is left as it is.');

    await choose(library, FIRST);
    await press(library, 'Choose all shown');
    await press(library, 'Move to trash');
    await waitForWords(library, `${MANY + 1} highlights moved to the trash.`);
    await library.click('nav [href="#trash"]');
    await waitForRows(library, 100);
    await press(library, 'Show more');
    await waitForRows(library, MANY + 1);

    // Emptying asks first, and the safe answer has the focus.
    await press(library, 'Empty the trash');
    await waitForWords(library, 'Everything in the trash is deleted for good. This cannot be undone.');
    expect(await focusedName(library)).toBe('Cancel');
    expect(await faultsIn(library)).toEqual([]);
    await library.keyboard.press('Enter');
    await waitForRows(library, MANY + 1);
    await press(library, 'Empty the trash');
    await waitForWords(library, 'This cannot be undone.');
    await press(library, 'Empty the trash');
    await waitForWords(library, 'The trash is empty.');
    library = await reopened(library, 'trash');
    await waitForWords(library, 'The trash is empty.');
    await library.click('nav [href="#highlights"]');
    await waitForWords(library, '1 highlight cannot be read. It is left as it is.');
    await library.close();
  });
});

async function waitForRows(library: Page, count: number): Promise<void> {
  await library.waitForFunction(
    (most) => document.querySelectorAll('.panel:not([hidden]) .row').length === most,
    {},
    count,
  );
}
