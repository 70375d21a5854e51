import { describe, expect, test } from 'vitest';
import { pageAddress } from '../../src/model/address.ts';
import { type Highlight, highlightOf } from '../../src/model/highlight.ts';
import { annotationOf, type Passage } from '../../src/model/passage.ts';
import { groupByPack, groupByPage, groupByTag, groupByTime, timeOf } from '../../src/ui/library/arranging.ts';
import { bulkChanges, withChange } from '../../src/ui/library/bulk.ts';
import { idsBetween, withNext, withRemoved } from '../../src/ui/library/listed.ts';
import { shortAddress, siteOf } from '../../src/ui/library/pages.ts';

let made = 0;
function highlight(source: string, day: number, more: Partial<Passage> = {}): Highlight {
  const id = `00000000-0000-4000-8000-${String(++made).padStart(12, '0')}`;
  const now = `2026-01-${String(day).padStart(2, '0')}T00:00:00.000Z`;
  const selector = [{ type: 'TextQuoteSelector' as const, exact: 'x' }];
  return highlightOf(annotationOf({ source, selector, ...more }, id, now), pageAddress(source));
}

describe('highlights by page', () => {
  const old = highlight('https://a.example/', 1, { title: 'Old title' });
  const other = highlight('https://b.example/x?utm_source=mail', 2);
  const late = highlight('https://a.example/?utm_source=mail#there', 3, { title: 'New title' });
  const untitled = highlight('https://a.example', 4);

  test('come in the order of the list, each page with the title and the address it was last saved with', () => {
    expect(groupByPage([untitled, late, other, old])).toEqual([
      {
        key: 'https://a.example',
        heading: { address: 'https://a.example', url: 'https://a.example', title: 'New title' },
        highlights: [untitled, late, old],
      },
      {
        key: 'https://b.example/x',
        heading: {
          address: 'https://b.example/x',
          url: 'https://b.example/x?utm_source=mail',
          title: 'b.example/x',
        },
        highlights: [other],
      },
    ]);
  });

  test('are one page, whether saved from http, for mobile devices or neither', () => {
    const [plain, mobile] = [highlight('http://www.c.example/x', 1), highlight('https://m.c.example/x', 2)];
    expect(groupByPage([mobile, plain])).toMatchObject([
      { heading: { url: 'https://m.c.example/x' }, highlights: [mobile, plain] },
    ]);
  });
});

describe('highlights by time', () => {
  const now = new Date(2026, 10, 26, 9, 30); // a Thursday
  const on = (...date: [number, number, number, number?]) => timeOf(new Date(...date).toISOString(), now);
  test.each<[string, [number, number, number, number?], object]>([
    ['this very day', [2026, 10, 26, 0], { span: 'today' }],
    ['a clock that was ahead', [2026, 10, 27], { span: 'today' }],
    ['the evening before', [2026, 10, 25, 23], { span: 'yesterday' }],
    ['Tuesday', [2026, 10, 24], { span: 'week' }],
    ['Monday', [2026, 10, 23], { span: 'week' }],
    ['Sunday', [2026, 10, 22, 23], { span: 'month', first: new Date(2026, 10), isThisYear: true }],
    ['the year before', [2025, 10, 26], { span: 'month', first: new Date(2025, 10), isThisYear: false }],
  ])('%s', (_, date, time) => expect(on(...date)).toEqual(time));

  test('on a Monday, the day before is yesterday and not of this week', () => {
    const monday = new Date(2026, 10, 23, 9);
    expect(timeOf(new Date(2026, 10, 22).toISOString(), monday)).toEqual({ span: 'yesterday' });
    expect(timeOf(new Date(2026, 10, 21).toISOString(), monday)).toMatchObject({ span: 'month' });
  });

  test('the same month of two years stands apart', () => {
    const days = [new Date(2025, 3, 5), new Date(2025, 3, 1), new Date(2024, 3, 9)];
    const all = days.map((day) => ({ ...highlight('https://a.example', 1), created: day.toISOString() }));
    expect(groupByTime(all, now).map(({ highlights }) => highlights.length)).toEqual([2, 1]);
  });
});

test('one with two tags stands under each, one without under none; a pack by the claim', () => {
  const claim = { packId: 'small', claimId: 'one' };
  const two = highlight('https://a.example', 2, { tags: ['tea', 'hill'], claim });
  const none = highlight('https://a.example', 1);
  const shown = (groups: { key: string; highlights: readonly Highlight[] }[]) =>
    groups.map(({ key, highlights }) => [key, ...highlights.map(({ id }) => id)]);
  expect(shown(groupByTag([two, none]))).toEqual([
    ['tea', two.id],
    ['hill', two.id],
    ['', none.id],
  ]);
  expect(shown(groupByPack([two, none]))).toEqual([
    ['small', two.id],
    ['', none.id],
  ]);
});

describe('a change of many', () => {
  const plain = highlight('https://a.example', 1);
  const tea = highlight('https://a.example', 2, { tags: ['tea', 'hill'], colour: 'pink' });
  test('adds a tag where it is not, and takes back exactly that', () => {
    const { changes, undo } = bulkChanges([plain, tea], { does: 'addTag', tag: 'tea' });
    expect(changes).toEqual([{ id: plain.id, tags: ['tea'] }]);
    expect(undo).toEqual([{ id: plain.id, tags: [] }]);
  });
  test('adds none to one that has as many as there may be', () => {
    const full = { ...tea, tags: Array.from({ length: 40 }, (_, index) => `t${index}`) };
    expect(bulkChanges([full], { does: 'addTag', tag: 'tea' }).changes).toEqual([]);
  });
  test('takes a tag away, and leaves the others', () => {
    const { changes, undo } = bulkChanges([plain, tea], { does: 'removeTag', tag: 'tea' });
    expect(changes).toEqual([{ id: tea.id, tags: ['hill'] }]);
    expect(undo).toEqual([{ id: tea.id, tags: ['tea', 'hill'] }]);
  });
  test('sets a colour where it is another', () => {
    const { changes, undo } = bulkChanges([plain, tea], { does: 'setColour', colour: 'pink' });
    expect(changes).toEqual([{ id: plain.id, colour: 'pink' }]);
    expect(undo).toEqual([{ id: plain.id, colour: 'green' }]);
  });
  test('is shown as it will be read', () => {
    const after = withChange({ ...tea, note: 'old' }, { id: tea.id, note: '  ', tags: ['a', 'a'] }, 'now');
    expect(after).toMatchObject({ note: '', tags: ['a'], colour: 'pink', modified: 'now' });
  });
});

describe('a list', () => {
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((id) => ({ ...highlight('https://a.example', 1), id })) as [
    Highlight,
    Highlight,
    Highlight,
    Highlight,
  ];
  const ids = (list: readonly Highlight[]) => list.map(({ id }) => id).join('');
  test('read afresh keeps those that were removed here where they stood, and no others', () => {
    const before = [a, b, c, d];
    expect(ids(withRemoved([b, d], before, new Set(['a', 'c'])))).toBe('abcd');
    expect(ids(withRemoved([b, d], before, new Set(['c'])))).toBe('bcd');
    expect(ids(withRemoved([], before, new Set(['a', 'b'])))).toBe('ab');
    expect(ids(withRemoved([d, a], [a, b], new Set(['b'])))).toBe('dab');
    // One that was brought back elsewhere stands where it belongs.
    expect(ids(withRemoved([a, b], before, new Set(['a', 'b'])))).toBe('ab');
  });
  test('goes on without what it has already', () => {
    expect(ids(withNext([a, b], [b, c]))).toBe('abc');
  });
  test('is chosen from one to another, either way', () => {
    const order = ['a', 'b', 'c', 'd'];
    expect(idsBetween(order, 'b', 'd')).toEqual(['b', 'c', 'd']);
    expect(idsBetween(order, 'd', 'b')).toEqual(['b', 'c', 'd']);
    expect(idsBetween(order, undefined, 'c')).toEqual(['c']);
    expect(idsBetween(order, 'gone', 'c')).toEqual(['c']);
  });
});

test.each([
  ['https://example.org/%D1%87%D0%B0%D0%B9/', 'example.org/чай'],
  ['http://127.0.0.1:80/a?b=c', '127.0.0.1:80/a?b=c'],
  ['https://example.org/%E0%A4%A', 'example.org/%E0%A4%A'],
])('%s is shown as %s', (address, shown) => expect(shortAddress(address)).toBe(shown));

test.each([
  ['https://example.org/a', 'example.org'],
  ['http://127.0.0.1:8080/a', '127.0.0.1:8080'],
  ['no address', 'no address'],
])('the site of %s is %s', (address, site) => expect(siteOf(address)).toBe(site));
