import { describe, expect, it } from 'vitest';
import { formatDate, formatDates } from '../../src/citing/date.ts';
import { reference, referenceLine, type Work } from '../../src/citing/reference.ts';

const BABB: Work = {
  author: [{ given: 'Casey', family: 'Babb' }],
  title: 'Bitcoin to bombs',
  subtitle: 'Illicit money and the preservation of Kim Jong-un',
  containerTitle: '9DASHLINE',
  issued: '2022-04-06',
};

describe('referenceLine', () => {
  it('has authors, title with subtitle, container and date', () => {
    expect(referenceLine(BABB, 'en-GB')).toBe(
      'Casey Babb, “Bitcoin to bombs: Illicit money and the preservation of Kim Jong-un”, 9DASHLINE, 6 April 2022',
    );
  });

  it.each<[string, Work, string]>([
    ['only a title', { title: 'A report' }, '“A report”'],
    ['no author', { author: [], title: 'A report', issued: '2021' }, '“A report”, 2021'],
    ['a body', { author: [{ literal: 'Panel of Experts' }], title: 'A' }, 'Panel of Experts, “A”'],
    [
      'three authors',
      { author: ['A', 'B', 'C'].map((literal) => ({ literal })), title: 'T' },
      'A, B and C, “T”',
    ],
    ['a title that ends in a mark', { title: 'Who pays?', subtitle: 'The bill' }, '“Who pays? The bill”'],
    ['nothing at all', {}, ''],
  ])('%s', (_, work, line) => {
    expect(referenceLine(work, 'en-GB')).toBe(line);
  });

  it('names its parts', () => {
    expect(reference(BABB, 'de').map((part) => part.kind)).toEqual(['authors', 'title', 'container', 'date']);
    expect(reference(BABB, 'de').at(-1)?.text).toBe('6. April 2022');
  });
});

describe('formatDate', () => {
  it.each([
    ['2022', 'en-GB', '2022'],
    ['2022-04', 'en-GB', 'April 2022'],
    ['2022-04-06', 'en-GB', '6 April 2022'],
    ['2022-04-06', 'en-US', 'April 6, 2022'],
    ['2022-01-01', 'fr', '1 janvier 2022'],
    // Not the Buddhist year 2565: the article bears this date.
    ['2022', 'th', '2022'],
    ['0050', 'en-GB', '50'],
    ['2022-02-31', 'en-GB', '2022-02-31'],
  ])('%s in %s', (iso, locale, written) => {
    expect(formatDate(iso, locale)).toBe(written);
  });
});

describe('formatDates', () => {
  it.each<[string, string, string | undefined]>([
    ['2019', '2021', '2019–2021'],
    ['2022-04', '2022-06', 'April–June 2022'],
    ['2022-04-05', '2022-04-09', '5–9 April 2022'],
    ['2021', '2021', '2021'],
    ['2021', '2022-04', undefined],
    ['2021', '2019', undefined],
    ['2022-02-30', '2022-03-31', undefined],
  ])('%s to %s', (start, end, written) => {
    // ICU sets thin spaces round some dashes, depending on its version.
    expect(formatDates(start, end, 'en-GB')?.replace(/\s*–\s*/u, '–')).toBe(written);
  });
});
