import { describe, expect, test } from 'vitest';
import { pageAddress } from '../../src/model/address.ts';
import { type Highlight, highlightOf } from '../../src/model/highlight.ts';
import { annotationOf } from '../../src/model/passage.ts';
import { firstOf, groupByPage, pagesWith, shortAddress, siteOf } from '../../src/ui/library/pages.ts';

let made = 0;
function highlight(source: string, day: number, title?: string): Highlight {
  const id = `00000000-0000-4000-8000-${String(++made).padStart(12, '0')}`;
  const now = `2026-01-${String(day).padStart(2, '0')}T00:00:00.000Z`;
  const selector = [{ type: 'TextQuoteSelector' as const, exact: 'x' }];
  const annotation = annotationOf({ source, selector, ...(title !== undefined && { title }) }, id, now);
  return highlightOf(annotation, pageAddress(source));
}

describe('highlights by page', () => {
  const old = highlight('https://a.example/', 1, 'Old title');
  const other = highlight('https://b.example/x?utm_source=mail', 2);
  const late = highlight('https://a.example/?utm_source=mail#there', 3, 'New title');
  const untitled = highlight('https://a.example', 4);

  test('come with the page last saved from first, and each page’s latest first', () => {
    expect(groupByPage([other, old, untitled, late])).toEqual([
      {
        address: 'https://a.example',
        url: 'https://a.example',
        title: 'New title',
        highlights: [untitled, late, old],
      },
      {
        address: 'https://b.example/x',
        url: 'https://b.example/x?utm_source=mail',
        title: undefined,
        highlights: [other],
      },
    ]);
  });

  test('are one page, whether saved from http, for mobile devices or neither; its link leads where it was last saved', () => {
    const [plain, mobile] = [highlight('http://www.c.example/x', 1), highlight('https://m.c.example/x', 2)];
    expect(groupByPage([plain, mobile])).toMatchObject([
      { address: 'https://c.example/x', url: 'https://m.c.example/x', highlights: [mobile, plain] },
    ]);
    expect(groupByPage([plain])).toMatchObject([{ url: 'http://www.c.example/x' }]);
  });

  test('stay where they are when a note is changed', () => {
    const edited = { ...old, modified: '2027-01-01T00:00:00.000Z' };
    expect(groupByPage([edited, late]).flatMap(({ highlights }) => highlights)).toEqual([late, edited]);
  });

  test('saved in the same instant keep one order, however they are listed', () => {
    const [one, two] = [highlight('https://a.example/', 5), highlight('https://a.example/', 5)];
    expect(groupByPage([one, two])).toEqual(groupByPage([two, one]));
  });

  test('are those that a query finds, and no page without one', () => {
    const pages = groupByPage([other, old, untitled, late]);
    expect(pagesWith(pages, '')).toEqual(pages);
    expect(pagesWith(pages, 'NEW')).toEqual([{ ...pages[0], highlights: [late] }]);
    expect(pagesWith(pages, 'nothing')).toEqual([]);
  });

  test('are cut after so many', () => {
    const pages = groupByPage([other, old, untitled, late]);
    const counts = (most: number) => firstOf(pages, most).map(({ highlights }) => highlights.length);
    expect(counts(10)).toEqual([3, 1]);
    expect(counts(4)).toEqual([3, 1]);
    expect(counts(3)).toEqual([3]);
    expect(counts(2)).toEqual([2]);
    expect(counts(0)).toEqual([]);
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
