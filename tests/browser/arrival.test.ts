import type { Page, Target } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { clickInCard, waitForPainted } from './driver/world.ts';
import { pointAt } from './support/card.ts';
import { boxesOf, lines, textsOf, waitForTexts } from './support/lines.ts';
import { setStage } from './support/stage.ts';

const site = 'https://www.9dashline.com/';
const sentence =
  'For instance, according to counts that nobody signs, many purses were emptied by online criminal activities';
/** The words at both ends are those of the claim; what lies between is ours. */
const article = `<!doctype html><html lang="en"><meta charset="utf-8"><title>An article</title>
<p>It tells of North Korea.</p>${'<p>Words that lead up to it.</p>'.repeat(80)}
<p>Before. ${sentence.replace('nobody', '<b>nobody</b>').replace('instance, ', 'instance,\n   ')}. Indeed, it went on.</p>
${'<p>Words that follow.</p>'.repeat(80)}</html>`;

describe.each(['chromium', 'firefox'] as const)('arriving at the article in %s', (kind) => {
  // The link leads nowhere, with a network or without: only the tab below has an answer for it.
  const stage = setStage(kind, undefined, {
    args: kind === 'chromium' ? [`--host-resolver-rules=MAP ${new URL(site).host} ~NOTFOUND`] : [],
    prefs: { 'network.dns.localDomains': new URL(site).host },
  });

  test('the card’s link opens the article, and the sentence is lit there', async () => {
    const page = await stage.open('/frame.html');
    await waitForTexts(page, 'US$2.3bn');
    await pointAt(page, 'US$2.3bn');
    const opening = opened(page);
    await clickInCard(page, { role: 'link', name: 'Read it in the article' });
    await (await opening).close();
    // The article is answered by a page of our own, in a tab that has not begun to load yet.
    const tab = await page.browser().newPage();
    await tab.setRequestInterception(true);
    tab.on('request', (request) => {
      if (!request.url().startsWith(site)) void request.abort();
      else void request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body: article });
    });
    const link = `${site}article/bitcoin-to-bombs-illicit-money-and-the-preservation-of-kim-jong-un`;
    await tab.goto(link);
    const painted = await waitForPainted(tab, (now) => textsOf(now, lines.passage).length > 0);
    const [lit = ''] = textsOf(painted, lines.passage);
    expect(lit.replaceAll(/\s+/g, ' ')).toBe(sentence);
    await tab.waitForFunction(() => scrollY > 0);
    const inView = async (): Promise<boolean> => {
      const [box] = await boxesOf(tab, lit, lines.passage);
      return box !== undefined && box.top >= 0 && box.bottom <= (await tab.evaluate(() => innerHeight));
    };
    await expect.poll(inView).toBe(true);

    // Once: whoever comes again has not followed the link.
    await tab.reload();
    await waitForTexts(tab, 'online criminal activities');
    expect(textsOf(await waitForPainted(tab, () => true), lines.passage)).toEqual([]);
    await tab.close();
  });
});

/** The tab that opens next. */
async function opened(page: Page): Promise<Page> {
  const known = new Set(page.browser().targets());
  const isNew = (target: Target): boolean => target.type() === 'page' && !known.has(target);
  const tab = await (await page.browser().waitForTarget(isNew)).page();
  if (tab === null) throw new Error('The tab is gone.');
  return tab;
}
