import { describe, expect, test } from 'vitest';
import { type Annotation, annotationOf } from '../../src/model/annotation.ts';
import { firstOf, groupByPage, pagesWith, shortAddress, siteOf } from '../../src/ui/library/pages.ts';

let made = 0;
function highlight(source: string, day: number, title?: string): Annotation {
  const id = `00000000-0000-4000-8000-${String(++made).padStart(12, '0')}`;
  const now = `2026-01-${String(day).padStart(2, '0')}T00:00:00.000Z`;
  const selector = [{ type: 'TextQuoteSelector' as const, exact: 'x' }];
  return annotationOf({ source, selector, ...(title !== undefined && { title }) }, id, now);
}

describe('highlights by page', () => {
  const old = highlight('https://a.example/', 1, 'Old title');
  const other = highlight('https://b.example/x?utm_source=mail', 2);
  const late = highlight('https://a.example/?utm_source=mail#there', 3, 'New title');
  const untitled = highlight('https://a.example', 4);

  test('come with the page last saved from first, and each page’s latest first', () => {
    expect(groupByPage([other, old, untitled, late])).toEqual([
      { address: 'https://a.example', title: 'New title', highlights: [untitled, late, old] },
      { address: 'https://b.example/x', title: undefined, highlights: [other] },
    ]);
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
