import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { clickInCard, inCard, paintedRanges, waitForCard, waitForNoCard } from './driver/world.ts';
import { pointAt } from './support/card.ts';
import { chooseFromMenu, giveCommand } from './support/commands.ts';
import { leaveBar, offerText, saveText, waitForSaved } from './support/highlights.ts';
import { boxesOf, passTurns, waitForTexts } from './support/lines.ts';
import { setStage } from './support/stage.ts';

const FIRST = 'Tea grows on hills, and it is picked by hand in the morning.';
const THIRD = 'The leaves are dried in the sun. Then they are rolled.';

describe.each(['chromium', 'firefox'] as const)('a saved highlight in %s', (kind) => {
  const stage = setStage(kind);

  test('is painted at once, and again on every later visit, on a page that no pack knows', async () => {
    const page = await stage.open('/tea.html?visit');
    await saveText(page, '#first');
    await waitForSaved(page, FIRST);
    await leaveBar(page);
    await page.reload();
    await waitForSaved(page, FIRST);
    await page.goto(`${stage.server.origin}/tea.html?utm_source=mail&visit#second`);
    await waitForSaved(page, FIRST);
    const other = await stage.open('/tea.html?other');
    await passTurns(other);
    expect(await paintedRanges(other)).toEqual([]);
  });

  test('has a note that can be written, read and changed', async () => {
    const page = await stage.open('/tea.html?note');
    await offerText(page, '#first');
    await clickInCard(page, { role: 'button', name: 'Note and tags' });
    await waitForCard(page, (text) => text.includes('Note'));
    await page.keyboard.type('To be <b>checked</b>');
    await clickInCard(page, { role: 'button', name: 'Save' });
    await waitForCard(page, (text) => text.includes('Saved.'));
    await page.reload();
    await waitForSaved(page, FIRST);
    const [box] = await boxesOf(page, FIRST, 'sl-6');
    await page.mouse.click((box?.left ?? 0) + 30, (box?.top ?? 0) + 8);
    const note = await waitForCard(page, (text) => text.includes('Remove'));
    expect(note).toContain('Note');
    expect(await noteIn(page)).toBe('To be <b>checked</b>');
  });

  test('can be removed and brought back', async () => {
    const page = await stage.open('/tea.html?undo');
    await saveText(page, '#first');
    await clickInCard(page, { role: 'button', name: 'Undo' });
    await waitForCard(page, (text) => text.includes('Removed.'));
    await waitForSaved(page);
    await clickInCard(page, { role: 'button', name: 'Undo' });
    await waitForSaved(page, FIRST);
    await page.reload();
    await waitForSaved(page, FIRST);
  });

  test('is found again where it was, not where the same words stand too', async () => {
    const page = await stage.open('/tea.html?twice');
    await saveText(page, '#third');
    await leaveBar(page);
    await page.reload();
    await waitForSaved(page, THIRD);
    const [box] = await boxesOf(page, THIRD, 'sl-6');
    const top = await page.$eval('#third', (element) => element.getBoundingClientRect().top);
    expect(box?.top).toBeGreaterThan(top - 5);
  });
});

describe('a saved highlight', () => {
  const stage = setStage('chromium');

  test('moves with its words, and is not painted anywhere when they are gone', async () => {
    const page = await stage.open('/tea.html?moves');
    await saveText(page, '#first');
    await leaveBar(page);
    const words = FIRST;
    stage.server.put(
      '/tea.html',
      (await readTea(stage.server.origin)).replace('<p id="first">', '<p>New.</p><p id="first">'),
    );
    await page.reload();
    await waitForSaved(page, words);
    await page.evaluate(() => document.querySelector('#first')?.remove());
    await waitForSaved(page);
    await page.evaluate((text) => {
      document.body.append(Object.assign(document.createElement('p'), { textContent: text }));
    }, words);
    await waitForSaved(page, words);
  });

  test('is offered by the keyboard too, and for nothing in a field', async () => {
    const page = await stage.open('/tea.html?keys');
    // Without caret browsing the keyboard only extends what is selected.
    await page.click('#first em', { count: 2 });
    await waitForCard(page);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await page.keyboard.down('Shift');
    for (let i = 0; i < 10; i++) await page.keyboard.press('ArrowRight');
    await page.keyboard.up('Shift');
    await waitForCard(page, (text) => text.includes('Note and tags'));
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await page.click('#field', { count: 3 });
    await passTurns(page);
    await waitForNoCard(page);
  });

  test('is saved at once by the shortcut, and by the context menu', async () => {
    const page = await stage.open('/tea.html?shortcut');
    await page.click('#first em', { count: 2 });
    await waitForCard(page);
    await giveCommand(stage.launched, 'save-highlight');
    await waitForCard(page, (text) => text.includes('Saved.'));
    await waitForSaved(page, 'hand');
    // The keyboard is in the bar: first the colours, then the note, and Escape gives it back.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await waitForCard(page, (text) => text.includes('Tags'));
    await page.keyboard.type('By keyboard');
    await page.keyboard.press('Tab');
    await page.keyboard.type('first, second');
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    await waitForCard(page, (text) => text.includes('Saved.'));
    await leaveBar(page);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
    await page.click('#second', { count: 3 });
    await waitForCard(page, (text) => text.includes('Note and tags'));
    await chooseFromMenu(stage.launched, 'save-highlight');
    await waitForCard(page, (text) => text.includes('Saved.'));
    await leaveBar(page);
  });

  test('of a mention is its sentence, saved from the card', async () => {
    const page = await stage.open('/news.html');
    await waitForTexts(page, 'US$2.3bn');
    await pointAt(page, 'US$2.3bn');
    await clickInCard(page, { role: 'button', name: 'Save this sentence' });
    await waitForCard(page, (text) => text.includes('Saved.'));
    const saved = (await paintedRanges(page)).filter(({ name }) => name === 'sl-6').map(({ text }) => text);
    expect(saved).toEqual([expect.stringMatching(/^United Nations investigators .*US\$2\.3bn.*briefing\.$/)]);
  });
});

function noteIn(page: Page): Promise<string | null> {
  return inCard(page, (root) => root.querySelector('textarea')?.value ?? '');
}

async function readTea(origin: string): Promise<string> {
  return (await fetch(`${origin}/tea.html`)).text();
}
