import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { fillDisk } from './driver/disk.ts';
import { clickInCard, inCard, killWorker, waitForCard } from './driver/world.ts';
import { leaveBar, offerText, saveText, waitForSaved } from './support/highlights.ts';
import { waitForTexts } from './support/lines.ts';
import { setStage } from './support/stage.ts';

describe.each(['chromium', 'firefox'] as const)('when something goes wrong in %s', (kind) => {
  const stage = setStage(kind);

  test('a background that ends while the reader writes a note is woken to save', async () => {
    const page = await stage.open('/tea.html?ended');
    await offerText(page, '#first');
    await killWorker(stage.launched);
    await clickInCard(page, { role: 'button', name: 'Save' });
    await waitForCard(page, (text) => text.includes('Saved.'));
    await killWorker(stage.launched);
    await page.reload();
    await waitForSaved(page, await textOf(page, '#first'));
  });

  test('a page of ten megabytes is read from its beginning, and stays usable', async () => {
    const filler = '<p>The harbour was quiet, and nobody had come for the letters that week.</p>\n'.repeat(
      135_000,
    );
    const html = `<!doctype html><html lang="en"><title>Long</title><p>North Korea stole US$2.3bn, a panel said.</p>${filler}</html>`;
    expect(html.length).toBeGreaterThan(10_000_000);
    const page = await stage.open(stage.server.put('/ten-megabytes', html));
    await waitForTexts(page, 'North Korea', 'US$2.3bn');
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  });

  test('a full disk is told, what was saved stays, and the passage can be saved once there is room', async () => {
    const page = await stage.open('/tea.html?full');
    const first = await textOf(page, '#first');
    await saveText(page, '#first');
    await leaveBar(page);
    await waitForSaved(page, first);
    const makeRoom = await fillDisk(stage.launched);
    await page.bringToFront();
    await offerText(page, '#second');
    await clickInCard(page, { role: 'button', name: 'Note and tags' });
    await waitForCard(page, (text) => text.includes('Tags'));
    await page.keyboard.type('No room for this?');
    await clickInCard(page, { role: 'button', name: 'Save' });
    const told = await waitForCard(page, (text) => text.includes('There is no room left on this device.'));
    expect(told).not.toContain('Saved.');
    await waitForSaved(page, first);
    await makeRoom();
    await page.bringToFront();
    expect(await noteIn(page)).toBe('No room for this?');
    await clickInCard(page, { role: 'button', name: 'Save' });
    await waitForCard(page, (text) => text.includes('Saved.'));
    await page.reload();
    await waitForSaved(page, first, await textOf(page, '#second'));
  });
});

function textOf(page: Page, selector: string): Promise<string> {
  return page.$eval(selector, ({ textContent }) => (textContent ?? '').replaceAll(/\s+/g, ' ').trim());
}

/** What stands in the note of the bar's form. */
function noteIn(page: Page): Promise<string | null> {
  return inCard(page, (root) => root.querySelector('textarea')?.value ?? '');
}
