import { describe, expect, test } from 'vitest';
import { cardText, clickInCard, inCard, waitForCard, waitUntilSettled } from './driver/world.ts';
import { pointAt, pressEscape } from './support/card.ts';
import { openLibrary } from './support/library.ts';
import { lines, textsOf, waitForNoTexts, waitForTexts } from './support/lines.ts';
import { openPopup, waitForWords } from './support/popup.ts';
import { setStage } from './support/stage.ts';

describe.each(['chromium', 'firefox'] as const)('figures in %s', (kind) => {
  const stage = setStage(kind);

  test('the same, another, and the traps of one page', async () => {
    const page = await stage.open('/figures.html', { height: 3000 });
    const painted = await waitUntilSettled(page);
    expect(textsOf(painted, lines.same)).toEqual(['US$2.3bn', '$400 million', 'seven attacks']);
    expect(textsOf(painted, lines.another)).toEqual(['$3 billion', '$1.7 billion', '4%', '47 incidents']);
  });

  test('another figure stands beside the article’s, with dates, difference and drawing', async () => {
    const page = await stage.open('/figures.html', { height: 3000 });
    await waitForTexts(page, '$1.7 billion');
    const said = await pointAt(page, '$1.7 billion', 'Another figure');
    expect(said).toContain('nearly $400 million');
    expect(said).toContain('about 4.3 times as high');
    // Who gives each of the two.
    expect(said).toContain('127.0.0.1');
    expect(said).toContain('a 2022 report found');
    expect(said).toContain('This page’s is for 2022; the article’s is for 2021.');
    expect(said).not.toMatch(/wrong|false|incorrect/i);
    const drawn = await inCard(page, (root) => {
      const plot = root.querySelector('.plot');
      const [own, article] = [...(plot?.querySelectorAll('circle') ?? [])].map(
        (circle) => circle.getBoundingClientRect().x,
      );
      return { label: plot?.getAttribute('aria-label'), isRight: (own ?? 0) > (article ?? 0) };
    });
    expect(drawn).toEqual({
      label: 'On one scale: $1.7 billion on this page, nearly $400 million in the article.',
      isRight: true,
    });
  });

  test('the same figure is not compared', async () => {
    const page = await stage.open('/figures.html', { height: 3000 });
    await waitForTexts(page, 'US$2.3bn');
    expect(await pointAt(page, 'US$2.3bn')).not.toContain('Another figure');
  });

  test('says why, and is dismissed here, with a way back', async () => {
    const page = await stage.open('/figures.html', { height: 3000 });
    await waitForTexts(page, '$3 billion', '$1.7 billion');
    await pointAt(page, '$3 billion', 'Another figure');
    await inCard(page, (root) => (root.querySelector('.why summary') as HTMLElement).click());
    await waitForCard(page, (text) => text.includes('The page gives another amount for the same thing.'));
    await clickInCard(page, { role: 'button', name: 'Here' });
    await waitForCard(page, (text) => text.includes('No longer marked here.'));
    await waitForNoTexts(page, '$3 billion');
    await clickInCard(page, { role: 'button', name: 'Undo' });
    await waitForTexts(page, '$3 billion');
    await pressEscape(page);
  });

  test('is dismissed on the site, also in a page that is open, and restored in the library', async () => {
    const other = await stage.open('/figures.html', { height: 3000 });
    await waitForTexts(other, 'US$2.3bn');
    const page = await stage.open('/news.html');
    await waitForTexts(page, 'US$2.3bn');
    await pointAt(page, 'US$2.3bn');
    await inCard(page, (root) => (root.querySelector('.why summary') as HTMLElement).click());
    await waitForCard(page, (text) => text.includes('Stop marking this'));
    await clickInCard(page, { role: 'button', name: 'On 127.0.0.1' });
    await waitForCard(page, (text) => text.includes('No longer marked on 127.0.0.1.'));
    await waitForNoTexts(page, 'US$2.3bn', '2.3 billion dollars');
    await waitForNoTexts(other, 'US$2.3bn');
    await pressEscape(page);
    await page.reload();
    await waitForTexts(page, 'seven attacks');
    expect(textsOf(await waitUntilSettled(page))).not.toContain('US$2.3bn');
    const library = await openLibrary(stage.launched, 'settings');
    await library.locator('::-p-aria(Restore)').click();
    await waitForTexts(other, 'US$2.3bn');
    await library.close();
  });
});

describe('what is only possible, in Chromium', () => {
  const stage = setStage('chromium');

  test('is listed in the popup and shown from there, but not marked', async () => {
    const page = await stage.open('/figures.html', { height: 3000 });
    const painted = await waitUntilSettled(page);
    expect(textsOf(painted).filter((text) => text === '$400 million')).toHaveLength(1);
    const popup = await openPopup(stage.launched, page);
    await popup.click('[role=tab]:nth-child(2)');
    await waitForWords(popup, 'They are not marked.');
    const closed = new Promise((resolve) => popup.once('close', resolve));
    await popup.$$eval('.part', (parts) => {
      const perhaps = parts.find((part) => part.querySelector('h2')?.textContent === 'Perhaps');
      const options = Array.from(perhaps?.querySelectorAll<HTMLElement>('.option') ?? []);
      options.find(({ textContent }) => textContent?.includes('$400 million'))?.click();
    });
    await closed;
    await waitForCard(page, (text) => text.includes('nearly $400 million'));
    // The page goes on, and the card stays.
    await page.evaluate(() => {
      const paragraph = document.createElement('p');
      paragraph.textContent = 'Kim Jong-il was named, too.';
      document.body.append(paragraph);
    });
    await waitForTexts(page, 'Kim Jong-il');
    expect(await cardText(page)).toContain('nearly $400 million');
  });
});
