import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { clickInCard, waitForCard, waitForPainted } from './driver/world.ts';
import { leaveBar, saveText, selectText, waitForSaved } from './support/highlights.ts';
import {
  choose,
  clickInRow,
  focusedName,
  openLibrary,
  press,
  waitForGroups,
  waitForQuotes,
  waitForRow,
} from './support/library.ts';
import { faultsIn, openPopup, waitForWords } from './support/popup.ts';
import { setStage } from './support/stage.ts';

const KEEPER = 'The keeper lit the lamp at dusk and wrote the hour into a green book.';
const SHIPS = 'Ships came in from the north with timber, and left with barrels of herring.';
const STEPS = 'Nobody had counted the steps until a schoolboy did, one winter.';
const ELECTRIC = 'The lamp is electric now, and nobody writes anything down.';

const pageOf = (title: string, ...paragraphs: string[]) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><style>body { font: 18px/1.6 serif; max-width: 40rem }</style>
<h1>${title}</h1>${paragraphs.map((text, i) => `<p id="p${i}">${text}</p>`).join('\n')}</html>`;

describe.each(['chromium', 'firefox'] as const)('the library of highlights in %s', (kind) => {
  const stage = setStage(kind);

  /** Saves one paragraph of the tower's page after the other, then one of the stairs'. */
  async function saveThree(): Promise<Page> {
    const tower = await stage.open(stage.server.put('/tower', pageOf('The tower', KEEPER, SHIPS)));
    await saveText(tower, '#p0');
    await leaveBar(tower);
    await saveText(tower, '#p1');
    await leaveBar(tower);
    const stairs = await stage.open(stage.server.put('/stairs', pageOf('The stairs', STEPS)));
    await saveText(stairs, '#p0');
    await leaveBar(stairs);
    return tower;
  }

  test('arranges, finds, and changes many at once', async () => {
    await saveThree();
    const library = await openLibrary(stage.launched, 'highlights');
    const faults = async () => expect(await faultsIn(library)).toEqual([]);
    await library.bringToFront();
    await waitForGroups(library, ['The stairs', STEPS], ['The tower', SHIPS, KEEPER]);
    await faults();
    await press(library, 'By time', 'radio');
    await waitForGroups(library, ['Today', STEPS, SHIPS, KEEPER]);
    await press(library, 'By pack', 'radio');
    await waitForGroups(library, ['No pack 3']);

    // One gets a tag and another colour, in its own row.
    await press(library, 'By time', 'radio');
    await waitForQuotes(library, STEPS, SHIPS, KEEPER);
    await clickInRow(library, KEEPER, 'Note and tags');
    await library.type('.tags input', 'lamp');
    await library.keyboard.press('Enter');
    await press(library, 'Pink', 'radio');
    await faults();
    await clickInRow(library, KEEPER, 'Save');
    await waitForRow(library, KEEPER, 'Saved.');
    await library.waitForSelector('.row.pink .tag-chip');

    // A search runs over all that is saved; a filter keeps to some.
    await library.type('[type=search]', 'KEEPER green');
    await waitForQuotes(library, KEEPER);
    await clearField(library, '[type=search]');
    await library.select('.filters select', 'pink');
    await waitForQuotes(library, KEEPER);
    await library.select('.filters select', '');
    await waitForQuotes(library, STEPS, SHIPS, KEEPER);

    // All between two clicks are chosen; what is done to them is taken back at once.
    await choose(library, STEPS);
    await library.keyboard.down('Shift');
    await choose(library, KEEPER);
    await library.keyboard.up('Shift');
    await waitForWords(library, '3 chosen');
    await faults();
    await library.type('.bulk-tag input', 'sea');
    await press(library, 'Add tag');
    await waitForWords(library, '3 highlights changed.');
    expect(await focusedName(library)).toBe('Undo');
    expect(await tagsOf(library)).toEqual([['sea'], ['sea'], ['lamp', 'sea']]);
    await library.keyboard.press('Enter');
    await waitForWords(library, 'Undone.');
    expect(await tagsOf(library)).toEqual([[], [], ['lamp']]);
    await press(library, 'Add tag');
    await waitForWords(library, '3 highlights changed.');
    await press(library, 'Choose none');
    // Two filters keep to what passes both.
    await library.waitForSelector('.filters option[value="#sea"]');
    const [colours, tags] = await library.$$('.filters select');
    await tags?.select('#sea');
    await waitForQuotes(library, STEPS, SHIPS, KEEPER);
    await colours?.select('pink');
    await waitForQuotes(library, KEEPER);
    await library.close();
  });

  // Goes on with what the test before has saved and tagged.
  test('merges tags, empties its trash, and never loses anything', async () => {
    const tower = await stage.open('/tower');
    const library = await openLibrary(stage.launched, 'highlights');
    const faults = async () => expect(await faultsIn(library)).toEqual([]);
    await library.bringToFront();
    // By tag they are listed with their number; a tag that gets the name of another is merged with it.
    await press(library, 'By tag', 'radio');
    await waitForGroups(library, ['lamp 1'], ['sea 3']);
    await press(library, 'lamp 1');
    await waitForGroups(library, ['lamp 1', KEEPER], ['sea 3']);
    await press(library, 'Rename the tag lamp');
    await library.keyboard.type('sea');
    await waitForWords(library, 'There is a tag sea already. The two become one.');
    await faults();
    await press(library, 'Merge');
    await waitForGroups(library, ['sea 3']);
    expect(await focusedName(library)).toBe('Undo');
    await library.keyboard.press('Enter');
    await waitForGroups(library, ['lamp 1'], ['sea 3']);
    await press(library, 'lamp 1');
    await waitForGroups(library, ['lamp 1', KEEPER], ['sea 3']);
    await press(library, 'Delete the tag sea');
    await waitForGroups(library, ['lamp 1', KEEPER], ['No tag 2']);
    await press(library, 'Undo');
    await waitForGroups(library, ['lamp 1', KEEPER], ['sea 3']);

    // Two go to the trash and come back; then again, and only one of them.
    await press(library, 'By page', 'radio');
    await waitForGroups(library, ['The stairs', STEPS], ['The tower', SHIPS, KEEPER]);
    await choose(library, SHIPS);
    await choose(library, KEEPER);
    await press(library, 'Move to trash');
    await waitForWords(library, '2 highlights moved to the trash.');
    await tower.bringToFront();
    await waitForKept(tower, 0);
    await library.bringToFront();
    await press(library, 'Undo');
    await waitForWords(library, 'Undone.');
    await tower.bringToFront();
    await waitForKept(tower, 2);
    await library.bringToFront();
    await choose(library, SHIPS);
    await choose(library, STEPS);
    await press(library, 'Move to trash');
    await waitForWords(library, '2 highlights moved to the trash.');
    await library.click('nav [href="#trash"]');
    for (const quote of [SHIPS, STEPS]) await waitForRow(library, quote, 'Delete for good');
    await faults();
    await clickInRow(library, SHIPS, 'Restore');
    await waitForWords(library, 'Restored.');
    await clickInRow(library, STEPS, 'Delete for good');
    await waitForWords(library, 'This cannot be undone.');
    expect(await focusedName(library)).toBe('Cancel');
    await faults();
    await clickInRow(library, STEPS, 'Delete for good');
    await waitForWords(library, 'The trash is empty.');
    await library.click('nav [href="#highlights"]');
    await waitForGroups(library, ['The tower', SHIPS, KEEPER]);
    await library.close();
  });

  test('leads to what is lost in the tab that is open, where it is attached anew', async () => {
    const page = await stage.open(stage.server.put('/lost', pageOf('A lamp', KEEPER, SHIPS)));
    await saveText(page, '#p0');
    await leaveBar(page);
    stage.server.put('/lost', pageOf('A lamp', ELECTRIC, SHIPS));
    await page.reload();
    const library = await openLibrary(stage.launched, 'highlights');
    await library.bringToFront();
    await press(library, 'Not found any more', 'checkbox');
    // The page tells when it has looked for it everywhere.
    await comeBackUntil(library, KEEPER);
    await waitForRow(library, KEEPER, 'It is not on the page any more. Last found on ');
    expect(await faultsIn(library)).toEqual([]);
    const before = (await stage.launched.browser.pages()).length;
    await clickInRow(library, KEEPER, 'Find it on the page');
    await waitForCard(page, (text) => text.includes('is no longer found on this page'));
    expect((await stage.launched.browser.pages()).length).toBe(before);
    await page.bringToFront();
    await selectText(page, '#p0');
    await waitForCard(page, (text) => text.includes('belongs here?'));
    await clickInCard(page, { role: 'button', name: 'Attach it here' });
    await waitForSaved(page, ELECTRIC);
    await library.bringToFront();
    await comeBackUntil(library);
    await waitForWords(library, 'No highlight is like that.');
    await library.close();
  });

  test('is there for the popup, which finds highlights and goes to them', async () => {
    const page = await stage.open(stage.server.put('/popped', pageOf('Popped', 'A quinquereme of Nineveh.')));
    await saveText(page, '#p0');
    await leaveBar(page);
    const popup = await openPopup(stage.launched, page);
    await popup.type('[role=combobox]', 'quinquereme');
    await popup.waitForFunction(
      (quote) =>
        document.querySelector('[role=group]:last-child [role=option]')?.textContent?.includes(quote),
      {},
      'A quinquereme of Nineveh.',
    );
    await waitForWords(popup, 'Your highlights');
    expect(await faultsIn(popup)).toEqual([]);
    const before = (await stage.launched.browser.pages()).length;
    await popup.keyboard.press('Enter').catch(() => undefined);
    await page.waitForFunction(() => document.visibilityState === 'visible');
    expect((await stage.launched.browser.pages()).length).toBeLessThanOrEqual(before);
  });
});

/** Waits until a page has so many highlights, of whatever colour. */
function waitForKept(page: Page, count: number): Promise<unknown> {
  return waitForPainted(
    page,
    (painted) => painted.filter(({ name }) => /^sl-[6-9]$/.test(name)).length === count,
  );
}

/** The tags of each row. */
function tagsOf(library: Page): Promise<string[][]> {
  return library.$$eval('.panel:not([hidden]) .row', (rows) =>
    rows.map((row) => Array.from(row.querySelectorAll('.tag-chip'), ({ textContent }) => textContent ?? '')),
  );
}

async function clearField(library: Page, selector: string): Promise<void> {
  await library.$eval(selector, (field) => {
    (field as HTMLInputElement).value = '';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** Comes back to the library again and again, until it lists these. */
async function comeBackUntil(library: Page, ...quotes: string[]): Promise<void> {
  await library.waitForFunction(
    (awaited) => {
      dispatchEvent(new Event('focus'));
      const shown = [...document.querySelectorAll('.panel:not([hidden]) .row blockquote')];
      return shown.map(({ textContent }) => textContent).join('\n') === awaited;
    },
    { polling: 100 },
    quotes.join('\n'),
  );
}
