import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftPack } from '../../src/drafting/draft.ts';
import { readMarkdown } from '../../src/drafting/reading/markdown.ts';
import { readPlainText } from '../../src/drafting/reading/plainText.ts';
import { parsePack } from '../../src/model/parsePack.ts';
import { articleText, type ReadArticle } from '../../src/model/readArticle.ts';
import { findQuoteRange, normalize } from '../../src/text/quote.ts';
import { articleOf } from './article.ts';
import { countWork } from './work.ts';

/** Whatever the article, the draft is a pack, and what it points at is there. */
function expectSound(article: ReadArticle): void {
  const draft = draftPack(article);
  expect(parsePack(draft.pack)).toEqual({ pack: draft.pack });
  expect(draftPack(article)).toEqual(draft);
  const text = articleText(article);
  const page = normalize(text);
  for (const { appearance } of draft.pack.claims) expect(findQuoteRange(page, appearance)).toHaveLength(1);
  for (const places of [draft.terms, draft.figures, draft.claims, draft.sources])
    for (const { start, end } of [...places.values()].flat()) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
    }
}

/** What news is made of, in any order: most of it no sentence. */
const SCRAPS = [
  'according to',
  'said',
  'told reporters',
  'a 2022 report',
  'found that',
  'Ann Lee',
  'Lee',
  'Kim Min-seo',
  'Northwind Energy',
  'the company',
  'the senators',
  'he',
  'they',
  'it',
  '$2.3 billion',
  '5%',
  'from 3% to 5%',
  'nearly 400',
  'one in 25',
  '“',
  '”',
  '"',
  '‘',
  '’',
  '(',
  ')',
  '(MRB)',
  'Marine Research Board',
  ',',
  '.',
  '?',
  ':',
  '—',
  'who',
  'and',
  'of',
  'the',
  'a',
  'in 2019',
  'last year',
  'Norway',
  'tidal lagoon',
  'called',
  'published in',
  'Mr.',
  'U.S.',
  'data from',
  'by',
  'economists',
  'some',
  '’s',
  'CEO',
  'Writing for the Times in 2020,',
  '\n\n',
  '😀',
  'é',
  '\u0301',
];

describe('any text', () => {
  test('of scraps of news', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...SCRAPS), { maxLength: 60 }), (scraps) =>
        expectSound(readPlainText(scraps.join(' '))),
      ),
      { numRuns: 300 },
    );
  });

  test('of any characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => expectSound(readPlainText(text))),
      { numRuns: 200 },
    );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => expectSound(readMarkdown(text))),
      { numRuns: 200 },
    );
  });

  test('with values that no pack could hold', () => {
    const long = 'x'.repeat(3_000);
    const values = fc.record({
      title: fc.constantFrom('', ' ', long, 'A title'),
      subtitle: fc.constantFrom('', long, 'A subtitle'),
      author: fc.array(
        fc.constantFrom(
          { given: '', family: 'Lee' },
          { given: long, family: long },
          { literal: '' },
          { literal: ' ' },
        ),
        { maxLength: 40 },
      ),
      issued: fc.constantFrom('', 'yesterday', '2022-13-01', '2022-04-06'),
      containerTitle: fc.constantFrom('', long, 'The Daily'),
      url: fc.constantFrom(
        '',
        'javascript:alert(1)',
        `https://news.example/${long}`,
        'https://news.example/x',
      ),
      language: fc.constantFrom('', 'english', 'en', long),
      reviewed: fc.array(fc.record({ claim: fc.constantFrom('', long, 'The dam broke.') }), {
        maxLength: 40,
      }),
    });
    const text =
      'Ann Lee said the dam cost $400 million last year. Norway paid 5% of it, according to a 2022 report.';
    fc.assert(
      fc.property(values, (change) => expectSound(articleOf([text], change))),
      { numRuns: 200 },
    );
  });
});

test('a text without an address has one that leads nowhere', () => {
  const { url } = draftPack(readPlainText('A dam broke\n\nThe dam cost $400 million in 1971.')).pack.article;
  expect(url).toBe('https://article.invalid/a-dam-broke');
});

describe('hostile text costs no more than its length', () => {
  const REPEATED: Record<string, string> = {
    'one word': 'word ',
    'one letter': 'a',
    'one name': 'Word ',
    quotes: '"',
    'opening quotes': '“ ',
    'single quotes': '‘a ',
    brackets: '(',
    'links that never end': '[a](',
    'emphasis that never ends': '**',
    said: 'said ',
    'said in commas': ', said ',
    initials: 'A. ',
    possessives: 'Ann’s ',
    'names joined': 'Ann and ',
    'names linked': 'Department of ',
    acronyms: 'ABC (XYZ) ',
    percents: '5% ',
    paragraphs: 'a\n\n',
    'one sentence': 'The bank said it lost $5 million in 2019. ',
    'role after role': 'The senators said they agreed. ',
    reports: 'A report by Ann found that the report found it. ',
  };
  const work = (text: string) =>
    countWork(() => [readPlainText, readMarkdown].forEach((read) => void draftPack(read(text))));

  test.each(Object.entries(REPEATED))('%s', (_, one) => {
    const [half, whole] = [8_000, 16_000].map((length) => work(one.repeat(length / one.length))) as [
      number,
      number,
    ];
    expect(whole / half).toBeLessThan(2.6);
  });

  test('names that are all different', () => {
    const name = (i: number) =>
      `${'ABCDEFGHIJ'[i % 10]}${i.toString(26).replaceAll(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] as string)}ov`;
    const crowd = (count: number) =>
      Array.from(
        { length: count },
        (_, i) =>
          `Senator ${name(i)} ${name(i + 7)}, a judge, said that ${i} people voted. The senators agreed, they said.`,
      ).join(' ');
    expect(work(crowd(300)) / work(crowd(150))).toBeLessThan(2.6);
  });

  test.each(['word ', '"', '('])('a megabyte of “%s” is a pack all the same', { timeout: 60_000 }, (one) => {
    const { pack } = draftPack(readPlainText(one.repeat(1_000_000 / one.length)));
    expect(parsePack(pack)).toEqual({ pack });
  });
});
