import { describe, expect, test } from 'vitest';
import {
  cardParts,
  cardText,
  clickInCard,
  inCard,
  isBackgroundRunning,
  killWorker,
  waitForCard,
  waitForNoCard,
} from './driver/world.ts';
import { cardBox, hostCount, middleOf, passFrames, pointAt, pressEscape } from './support/card.ts';
import { boxesOf, waitForNoTexts, waitForTexts } from './support/lines.ts';
import { setStage } from './support/stage.ts';

describe.each(['chromium', 'firefox'] as const)('the card in %s', (kind) => {
  const stage = setStage(kind);

  test('says what the article claims, who said so, and where', async () => {
    const page = await stage.open('/news.html');
    await waitForTexts(page, 'US$2.3bn');
    const text = await pointAt(page, 'US$2.3bn');
    expect(text).toContain('as much as USD 2.3 billion');
    expect(text).toContain('North Korean hackers have taken up to USD 2.3 billion');
    expect(text).toContain('investigators from the United Nations estimated');
    expect(text).toMatch(/From: Casey Babb, “Bitcoin to bombs.*9DASHLINE, .*2022/);
    const link = await inCard(page, (root) => {
      const { href, target, rel } = root.querySelector('.read') as HTMLAnchorElement;
      return { href, target, rel };
    });
    expect(link).toEqual({
      href: expect.stringMatching(
        /^https:\/\/www\.9dashline\.com\/article\/.*#:~:text=For%20instance%2C%20according%20to,/,
      ),
      target: '_blank',
      rel: 'noopener noreferrer',
    });
  });

  test('says why it is there', async () => {
    const page = await stage.open('/news.html');
    await waitForTexts(page, 'US$2.3bn');
    expect(await pointAt(page, 'US$2.3bn')).not.toContain('The page gives the same amount.');
    await inCard(page, (root) => (root.querySelector('.why summary') as HTMLElement).click());
    await waitForCard(page, (text) => text.includes('The page gives the same amount.'));
  });

  test('of a term shows its name and gloss, and more claims when asked', async () => {
    const page = await stage.open('/news.html');
    await waitForTexts(page, 'DPRK');
    const text = await pointAt(page, 'DPRK');
    expect(text).toContain('North Korea\n');
    const links = await cardParts(page, { role: 'link', name: 'Read it in the article' });
    await inCard(page, (root) => root.querySelector('.more')?.scrollIntoView({ block: 'nearest' }));
    await clickInCard(page, { role: 'button', name: /\d+ more claims/.exec(text)?.[0] ?? 'none' });
    await waitForCard(page, (words) => !words.includes('more claims'));
    const all = await cardParts(page, { role: 'link', name: 'Read it in the article' });
    expect(all.length).toBeGreaterThan(links.length);
  });

  test('closes with Esc and with its button, and leaves nothing', async () => {
    const page = await stage.open('/news.html');
    await waitForTexts(page, 'DPRK', 'US$2.3bn');
    await pointAt(page, 'DPRK');
    await pressEscape(page);
    await pointAt(page, 'US$2.3bn');
    expect(await hostCount(page)).toBe(1);
    await clickInCard(page, { role: 'button', name: 'Close' });
    await waitForNoCard(page);
    expect(await hostCount(page)).toBe(0);
  });

  test('stays while it is pointed at, and closes once it is left', async () => {
    const page = await stage.open('/news.html');
    await waitForTexts(page, 'US$2.3bn');
    await pointAt(page, 'US$2.3bn');
    const { x, y } = middleOf(await cardBox(page));
    await page.mouse.move(x, y, { steps: 8 });
    await passFrames(page);
    expect(await cardText(page)).not.toBeNull();
    await page.mouse.move(2, 2, { steps: 4 });
    await waitForNoCard(page);
  });

  test('is one, whatever is pointed at, in a root that the page cannot read', async () => {
    const page = await stage.open('/news.html');
    await waitForTexts(page, 'United Nations', 'US$2.3bn');
    await pointAt(page, 'US$2.3bn');
    await pointAt(page, 'United Nations', 'Organisation');
    expect(await hostCount(page)).toBe(1);
    expect(
      await page.evaluate(() => document.querySelector(':root > :not(head, body)')?.shadowRoot),
    ).toBeNull();
  });

  test('opens in a modal dialog of the page, and the dialog outlives it', async () => {
    const page = await stage.open('/dialog.html');
    await page.click('#open');
    await waitForTexts(page, 'US$2.3bn');
    await pointAt(page, 'US$2.3bn');
    await clickInCard(page, { role: 'button', name: 'Close' });
    await waitForNoCard(page);
    // A closed card stays closed until the pointer has been elsewhere for a frame.
    await page.mouse.move(2, 2);
    await passFrames(page, 3);
    await pointAt(page, 'US$2.3bn');
    await pressEscape(page);
    expect(await page.$eval('dialog', ({ open, children }) => [open, children.length])).toEqual([true, 2]);
    await page.click('#agree');
    expect(await page.$eval('#agree', (agree) => agree.getAttribute('data-done'))).toBe('yes');
  });

  test('closes when its text goes', async () => {
    const page = await stage.open('/quiet.html');
    for (const go of ['remove', 'shorten'] as const) {
      await page.$eval('#end', (end) => {
        end.innerHTML = 'Late: North Korean hackers took US$2.3bn.';
      });
      await waitForTexts(page, 'US$2.3bn');
      await page.mouse.move(2, 2);
      await passFrames(page, 3);
      await pointAt(page, 'US$2.3bn');
      await page.$eval(
        '#end',
        (end, how) => {
          if (how === 'shorten') (end.firstChild as Text).data = 'Nothing.';
          else end.replaceChildren();
        },
        go,
      );
      await waitForNoCard(page);
      await waitForNoTexts(page, 'US$2.3bn');
    }
  });

  test('opens when the background has to be woken, and again without it', async () => {
    const page = await stage.open('/news.html');
    await waitForTexts(page, 'United Nations', 'US$2.3bn');
    await killWorker(stage.launched);
    await pointAt(page, 'US$2.3bn', 'Casey Babb');
    await killWorker(stage.launched);
    await pointAt(page, 'United Nations', 'Organisation');
    expect(await isBackgroundRunning(stage.launched)).toBe(false);
  });

  test('lets a link be a link', async () => {
    const page = await stage.open(
      stage.server.put(
        '/linked',
        '<!doctype html><p>Of <a href="#there">North Korea</a> it is said: <b>Kim Jong-un</b> rules.</p>',
      ),
    );
    await waitForTexts(page, 'North Korea');
    await page.click('a');
    expect(new URL(page.url()).hash).toBe('#there');
    const [box] = await boxesOf(page, 'Kim Jong-un');
    expect(box).toBeDefined();
    if (box) await page.mouse.click(middleOf(box).x, middleOf(box).y);
    await waitForCard(page, (text) => text.includes('Kim Jong-un'));
  });
});

describe('the card under a finger', () => {
  const stage = setStage('chromium');

  test('opens by a tap on the line and closes by a tap beside it', async () => {
    const page = await stage.open('/long-words.html', { width: 360, height: 640, touch: true });
    await waitForTexts(page, 'US$2.3bn');
    const [box] = await boxesOf(page, 'US$2.3bn');
    if (box) await page.touchscreen.tap(middleOf(box).x, middleOf(box).y);
    await waitForCard(page, (text) => text.includes('USD 2.3 billion'));
    await page.touchscreen.tap(4, 4);
    await waitForNoCard(page);
  });
});
