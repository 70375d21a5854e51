import { describe, expect, test } from 'vitest';
import { waitForPainted, waitUntilSettled } from './driver/world.ts';
import { isDrawn, lines, textsOf, waitForNoTexts, waitForTexts } from './support/lines.ts';
import { setStage } from './support/stage.ts';

const tall = { height: 5000 };

describe.each(['chromium', 'firefox'] as const)('reading in %s', (kind) => {
  const stage = setStage(kind);

  test('the sample news page', async () => {
    const page = await stage.open('/news.html', tall);
    const painted = await waitUntilSettled(page);
    expect(textsOf(painted, lines.same)).toEqual([
      'US$2.3bn',
      '2.3 billion dollars',
      'seven attacks',
      '$400 million',
      '$1.3 billion',
      'eight per cent',
      '25 million people',
      'a billion dollars',
    ]);
    const terms = textsOf(painted, lines.term);
    for (const term of ['Pyongyang', 'North Korean', 'DPRK', 'Kim Jong Un', 'Kim Jong Il', 'Lazarus Group'])
      expect(terms).toContain(term);
    // Split over <em>.
    expect(terms.filter((term) => term === 'North Korea')).toHaveLength(2);
  });

  test('ways of writing, names split over elements, common terms once a section', async () => {
    const page = await stage.open('/notation.html');
    const painted = await waitUntilSettled(page);
    expect(textsOf(painted, lines.term)).toEqual([
      'Kim Jong Un',
      'Kim Jong-un',
      'KIM JONG-UN',
      'Kim\u{a0}Jong\u{2011}un',
      'D.P.R.K.',
      'DPRK',
      'North Korea',
      'North Korean',
      'Sanctions',
      'Sanctions',
    ]);
    expect(textsOf(painted, lines.same)).toEqual([
      'US$2.3bn',
      'USD 2.3 billion',
      '$2,300 million',
      '2.3 billion dollars',
      '$2.3\u{a0}bn',
    ]);
  });

  test('nothing in fields, editors, scripts and drawings', async () => {
    const page = await stage.open('/editors.html', tall);
    expect(textsOf(await waitUntilSettled(page))).toEqual(['North Korea', 'Pyongyang', 'DPRK']);
  });

  test('links to other pages do not say what this one is about', async () => {
    const page = await stage.open('/teasers.html');
    expect(textsOf(await waitUntilSettled(page))).toEqual(['North Korea', 'Kim Jong-un']);
  });

  test('every kind of open shadow root, and no closed one', async () => {
    const page = await stage.open('/shadow.html');
    await waitForTexts(page, 'North Korea', 'Hermit Kingdom', 'Pyongyang');
    await page.evaluate('defineLate()');
    const painted = await waitForTexts(page, 'Kim Jong-un');
    expect(textsOf(painted)).not.toContain('DPRK');
    // In Firefox the document's rules end at a shadow root.
    expect(await isDrawn(page, 'Hermit Kingdom', lines.term)).toBe(true);
  });

  test('text in a shadow root that changes later', async () => {
    const page = await stage.open('/shadow.html');
    await waitForTexts(page, 'Pyongyang');
    await page.$eval('#scripted', ({ shadowRoot }) => {
      shadowRoot?.append('In the end: Kim Jong-il.');
    });
    await waitForTexts(page, 'Pyongyang', 'Kim Jong-il');
  });

  test('frames, of this site and of another', async () => {
    const page = await stage.open('/frames.html');
    for (const part of ['/frame.html', '/frame.html?tiny', '/frame.html?other']) {
      const frame = await page.waitForFrame((one) => one.url().endsWith(part));
      expect(textsOf(await waitForTexts(frame, 'US$2.3bn'))).toEqual(['North Korean', 'US$2.3bn']);
    }
    expect(await waitForPainted(page, () => true)).toEqual([]);
  });

  test('right-to-left text, Korean and Japanese', async () => {
    const rtl = await stage.open('/rtl.html');
    const found = textsOf(await waitUntilSettled(rtl));
    expect(found).toEqual(['North Korea', 'Kim Jong-un', 'North Korean', 'US$2.3bn']);
    const cjk = await stage.open('/cjk.html');
    expect(textsOf(await waitUntilSettled(cjk))).toEqual(['북한', '김정은', '北朝鮮', '金正恩']);
  });

  test('what is folded away, when it is unfolded', async () => {
    const page = await stage.open('/folded.html');
    expect(textsOf(await waitUntilSettled(page))).not.toContain('Pyongyang');
    await page.click('#toggle');
    await page.click('summary');
    const painted = await waitForTexts(page, 'Pyongyang', 'North Korea', 'Kim Jong-un');
    expect(textsOf(painted)).not.toContain('DPRK');
  });

  test('a page that renders itself again and again', async () => {
    const page = await stage.open('/react-like.html');
    await waitForTexts(page, 'North Korean', 'US$2.3bn', 'North Korea', 'Kim Jong-un', 'Pyongyang');
    await page.evaluate(`for (const word of ['one', 'two', 'Kim Jong-il']) app.setTicker('Now: ' + word)`);
    await waitForNoTexts(page, 'Pyongyang');
    await waitForTexts(page, 'Kim Jong-il');
    await page.evaluate(`app.reorder(['c', 'b', 'a'])`);
    await waitForPainted(page, (painted) => {
      const texts = textsOf(painted, lines.term);
      return texts.includes('North Korea') && texts.indexOf('Kim Jong-un') < texts.indexOf('North Korea');
    });
    await page.evaluate(`app.replaceLead('Hackers of the <i>DPRK</i> again.')`);
    await waitForTexts(page, 'DPRK');
    expect(textsOf(await waitForNoTexts(page, 'North Korean', 'US$2.3bn'))).toEqual([
      'DPRK',
      'Kim Jong-un',
      'North Korea',
      'Kim Jong-il',
    ]);
    expect(await page.evaluate('app.intact()')).toBe(true);
  });

  test('what comes late, and what goes', async () => {
    const page = await stage.open('/quiet.html');
    await page.$eval('#end', (end) => {
      end.insertAdjacentHTML('afterend', '<p id="late">Late: North Korean hackers took US$2.3bn.</p>');
    });
    await waitForTexts(page, 'North Korean', 'US$2.3bn');
    await page.$eval('#late', (late) => late.replaceWith('A word on Kim Jong-un.'));
    await waitForTexts(page, 'Kim Jong-un');
    await waitForNoTexts(page, 'North Korean', 'US$2.3bn');
    await page.$eval('#end', ({ firstChild }) => {
      if (firstChild !== null) firstChild.nodeValue = 'Pyongyang, set as data.';
    });
    await waitForTexts(page, 'Pyongyang', 'Kim Jong-un');
    await page.evaluate(() => document.body.replaceChildren());
    await waitForPainted(page, (painted) => painted.length === 0);
  });

  test('another route is another page', async () => {
    const page = await stage.open('/routes.html');
    await waitForTexts(page, 'North Korea', 'sanctions');
    await page.click('#to-garden');
    await waitForPainted(page, (painted) => painted.length === 0);
    await page.click('#to-coins');
    await waitForTexts(page, 'North Korea', 'sanctions');
    await page.click('#to-garden');
    await waitForPainted(page, (painted) => painted.length === 0);
    // What the page was about before does not count: nothing common comes back.
    await page.$eval('#view', (view) => view.append('More sanctions, more cybercrime, then Pyongyang.'));
    await waitForTexts(page, 'Pyongyang', 'cybercrime');
  });

  test('another route is another page, also when it is told of late', async () => {
    const page = await stage.open('/routes.html');
    await waitForTexts(page, 'North Korea', 'sanctions');
    await page.click('#to-late');
    await page.waitForFunction(() => location.search === '?late');
    await waitForPainted(page, (painted) => painted.length === 0);
  });
});
