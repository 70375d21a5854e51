import { describe, expect, test } from 'vitest';
import type { Selector } from '../../src/model/annotation.ts';
import { type Anchoring, anchor } from '../../src/page/anchor.ts';
import { anchorApproximately } from '../../src/page/approximate.ts';
import { describeRange } from '../../src/page/describe.ts';
import { rangeAt, readPageText, spanOf } from '../../src/page/pageText.ts';
import { parsePage } from './support/dom.ts';

const page = (body: string) =>
  readPageText(parsePage(`<html><head><title>T</title></head><body>${body}</body></html>`).body);

/** Describes the words in a page, the nth time they stand there. */
function save(body: string, words: string, nth = 1): Selector[] {
  const read = page(body);
  let start = -1;
  for (let i = 0; i < nth; i++) start = read.text.indexOf(words, start + 1);
  const range = start < 0 ? undefined : rangeAt(read, { start, end: start + words.length });
  return (range && describeRange(range)) ?? [];
}

function tell(anchoring: Anchoring): string {
  return anchoring.state === 'orphaned' ? 'orphaned' : `${anchoring.state}: ${anchoring.range}`;
}

const TEA = `
<h1>Tea</h1>
<p id="a">Tea grows on hills, and it is <em>picked by hand</em> in the early morning.</p>
<script>var words = "Tea grows on hills";</script>
<p id="b">The leaves are dried in the sun for a day. Then they are rolled, by hand again.</p>
<ul><li>Black tea is left to wilt</li><li>Green tea is steamed at once</li></ul>
<table><caption>Harvest in tonnes</caption><tr><td>Spring</td><td>40 tonnes</td></tr><tr><td>Autumn</td><td>40 tonnes</td></tr></table>`;

describe('what is read', () => {
  test('is blocks of text, without scripts, and a range of it is its span', () => {
    const read = page(TEA);
    expect(read.text).toBe(
      [
        'Tea',
        'Tea grows on hills, and it is picked by hand in the early morning.',
        'The leaves are dried in the sun for a day. Then they are rolled, by hand again.',
        'Black tea is left to wilt',
        'Green tea is steamed at once',
        'Harvest in tonnes',
        'Spring',
        '40 tonnes',
        'Autumn',
        '40 tonnes',
        '',
      ].join('\n'),
    );
    for (const [start, end] of [
      [0, 3],
      [10, 50],
      [30, 200],
      [60, read.text.length - 1],
    ] as const) {
      const range = rangeAt(read, { start, end });
      const trimmed = read.text.slice(start, end).trim();
      const span = range && spanOf(read, range);
      expect(span && read.text.slice(span.start, span.end)).toBe(trimmed);
    }
  });

  test('is nothing in a range over a script, or over white space', () => {
    const read = page('<p>One</p> <script>two()</script> <p>three</p>');
    const range = read.body.ownerDocument.createRange();
    const script = read.body.querySelector('script')?.firstChild as Text;
    range.setStart(script, 0);
    range.setEnd(script, 5);
    expect(spanOf(read, range)).toBeUndefined();
    expect(describeRange(range)).toBeUndefined();
  });
});

test('a range over a text too long for one block is its span', () => {
  const words = Array.from({ length: 20_000 }, (_, i) => `word${i}`).join(' ');
  const read = page(`<p>${words}</p><p>The end.</p>`);
  expect(read.blocks.length).toBeGreaterThan(3);
  const range = read.body.ownerDocument.createRange();
  const node = read.body.querySelector('p')?.firstChild as Text;
  range.setStart(node, words.indexOf('word19000'));
  range.setEnd(node, words.indexOf(' word19003'));
  const span = spanOf(read, range);
  expect(span && read.text.slice(span.start, span.end)).toBe('word19000 word19001 word19002');
  expect(span && rangeAt(read, span)?.toString()).toBe('word19000 word19001 word19002');
});

describe('in an open shadow root', () => {
  const withRoot = (inside: string) => {
    const document = parsePage('<html><head></head><body><p>Outside.</p><x-card></x-card></body></html>');
    const root = document.querySelector('x-card')?.attachShadow({ mode: 'open' }) as ShadowRoot;
    root.innerHTML = inside;
    return { read: readPageText(document.body), root };
  };
  const inside = '<p>The kettle was on the stove, as it was every evening.</p>';
  const { read, root } = withRoot(inside);
  const start = read.text.indexOf('kettle was on the stove');
  const range = rangeAt(read, { start, end: start + 23 }) as Range;

  test('a passage is described by its words alone, and found by them', () => {
    expect(read.text).toBe('Outside.\nThe kettle was on the stove, as it was every evening.\n');
    expect(range.startContainer.getRootNode()).toBe(root);
    const saved = describeRange(range) ?? [];
    expect(saved.map(({ type }) => type)).toEqual(['TextQuoteSelector']);
    expect(tell(anchor(withRoot(inside).read, saved))).toBe('exact: kettle was on the stove');
    const changed = withRoot(inside.replace('stove', 'hob')).read;
    expect(tell(anchorApproximately(changed, saved, () => false))).toBe('approximate: kettle was on the hob');
  });
  test('no range reaches in from outside', () => {
    expect(rangeAt(read, { start: 0, end: start + 6 })).toBeUndefined();
  });
  test('a passage that was outside is found, and has moved', () => {
    const saved = save(`${inside}<p>Another paragraph.</p>`, 'kettle was on the stove');
    expect(tell(anchor(read, saved))).toBe('orphaned');
    expect(tell(anchorApproximately(read, saved, () => false))).toBe('moved: kettle was on the stove');
  });
});

describe('a passage is described', () => {
  test('by its place in the element tree and in the text content, and by its words', () => {
    const [path, position, quote] = save(TEA, 'it is picked by hand');
    expect(path).toMatchObject({
      startSelector: { value: '/p[1]', refinedBy: { start: 24 } },
      endSelector: { value: '/p[1]/em[1]', refinedBy: { end: 14 } },
    });
    const content = page(TEA).body.textContent;
    expect(content.slice((position as { start: number }).start, (position as { end: number }).end)).toBe(
      'it is picked by hand',
    );
    expect(quote).toMatchObject({ exact: 'it is picked by hand', prefix: 'Tea\nTea grows on hills, and ' });
  });

  test('over blocks, without the script between them', () => {
    expect(save(TEA, 'early morning.\nThe leaves').at(-1)).toMatchObject({
      exact: 'early morning.\nThe leaves',
    });
  });
});

describe('a passage is found', () => {
  const table: [name: string, words: string, now: string, told: string][] = [
    ['where it was', 'picked by hand', TEA, 'exact: picked by hand'],
    [
      'where it was, when the elements above are others',
      'picked by hand',
      `<main><div>${TEA}</div></main>`,
      'exact: picked by hand',
    ],
    [
      'where it was, when there is more text before it in the element tree',
      'steamed at once',
      TEA.replace('<h1>Tea</h1>', '<h1>All about tea</h1>'),
      'exact: steamed at once',
    ],
    [
      'in other markup',
      'it is picked by hand in the early',
      TEA.replace('<h1>', '<header>New</header><h1>').replace(
        'it is <em>picked by hand</em> in',
        'it&nbsp;is\n   <b>p</b>icked <span>by</span> ha\u00ADnd in',
      ),
      'exact: it\u00A0is\n   picked by ha\u00ADnd in the early',
    ],
    [
      'over what were two paragraphs',
      'early morning.\nThe leaves',
      TEA.replace(/<\/p>\s*<script>.*<\/script>\s*<p id="b">/, '<br><br>'),
      'exact: early morning.The leaves',
    ],
    [
      'with a script come into it',
      'The leaves are dried',
      TEA.replace('leaves are', 'leaves <script>ad()</script>are')
        .replace('<h1>Tea', '<h1>Teas')
        .replace('id="b"', ''),
      'exact: The leaves ad()are dried',
    ],
    [
      'in other words than marks',
      'rolled, by hand again.',
      TEA.replace('rolled, by hand again.', 'rolled by hand, again!'),
      'approximate: rolled by hand, again',
    ],
    ['in a list', 'Green tea is steamed', `<ul><li>Start</li></ul>${TEA}`, 'moved: Green tea is steamed'],
    ['in a caption', 'Harvest in tonnes', TEA, 'exact: Harvest in tonnes'],
  ];
  test.each(table)('%s', (_, words, now, told) => {
    expect(tell(anchor(page(now), save(TEA, words)))).toBe(told);
  });
});

describe('of cells that say the same', () => {
  const row = (name: string) => `<tr><td>${name}</td><td>yes</td><td>paid in full</td></tr>`;
  const names = ['Anna', 'Boris', 'Clara', 'Dina', 'Elias', 'Frida', 'Gustav'];
  const before = `<table>${names.map(row).join('')}</table>`;
  const saved = save(before, 'yes', 4);
  test('the one in its row is found, though another row has its place', () => {
    const now = `<table>${['Zoe', ...names].map(row).join('')}</table>`;
    const found = anchor(page(now), saved);
    expect(found.state).toBe('moved');
    expect(
      found.state !== 'orphaned' && found.range.startContainer.parentElement?.previousSibling?.textContent,
    ).toBe('Dina');
  });
  test('none is, when its row is gone', () => {
    const now = page(before.replace(row('Dina'), ''));
    expect(anchor(now, saved).state).toBe('orphaned');
    expect(anchorApproximately(now, saved, () => false).state).toBe('orphaned');
  });
});

describe('of places with the same words around them', () => {
  const card = '<div><p>Ferries</p><p>Leaves at nine from the quay.</p></div>';
  const twice = `<section>${card.repeat(2)}</section>`;
  const saved = save(twice, 'Leaves at nine', 2);
  const parentOf = (anchoring: Anchoring) =>
    anchoring.state === 'orphaned' ? undefined : anchoring.range.startContainer.parentElement?.parentElement;

  test('the one where it was is found', () => {
    const now = page(twice);
    const found = anchor(now, saved);
    expect(found.state).toBe('exact');
    expect(parentOf(found)).toBe(now.body.querySelectorAll('div')[1]);
  });
  test('none is, when path and position lead to different ones', () => {
    const [, position, quote] = saved as [Selector, Selector, Selector];
    const third = save(`<section>${card.repeat(3)}</section>`, 'Leaves at nine', 3)[0] as Selector;
    expect(anchor(page(`<section>${card.repeat(3)}</section>`), [third, position, quote]).state).toBe(
      'orphaned',
    );
  });
  test('the one that shows is found, when the other is hidden', () => {
    const now = page(`<aside hidden>${card}</aside><main>${card}</main>`);
    const found = anchor(now, save(`<section>${card}</section>`, 'Leaves at nine'));
    expect(parentOf(found)).toBe(now.body.querySelector('main div'));
  });
  test('none is looked for among very many', () => {
    const now = page(`<section>${card.repeat(200)}</section>`);
    expect(anchor(now, saved).state).toBe('orphaned');
  });
});

test('without a quote nothing is found', () => {
  expect(anchor(page(TEA), save(TEA, 'picked by hand').slice(0, 2))).toEqual({ state: 'orphaned' });
  expect(anchorApproximately(page(TEA), [], () => false)).toEqual({ state: 'orphaned' });
});

describe('when its words have changed', () => {
  const saved = save(TEA, 'dried in the sun for a day');
  const now = page(TEA.replace('for a day', 'for two days'));
  test('it is found approximately, and by that alone', () => {
    expect(anchor(now, saved)).toEqual({ state: 'orphaned' });
    expect(tell(anchorApproximately(now, saved, () => false))).toBe(
      'approximate: dried in the sun for two days',
    );
  });
  test('it is not when there is no time', () => {
    expect(anchorApproximately(now, saved, () => true)).toEqual({ state: 'orphaned' });
  });
  test('only around it, it counts as moved', () => {
    const around = page(`<p>New</p>${TEA.replace('Then they', 'After that they')}`);
    expect(anchor(around, saved).state).toBe('orphaned');
    expect(tell(anchorApproximately(around, saved, () => false))).toBe('moved: dried in the sun for a day');
  });
});
