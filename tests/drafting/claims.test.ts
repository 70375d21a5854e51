import { describe, expect, test } from 'vitest';
import { draftPack } from '../../src/drafting/draft.ts';
import { articleText, type ReadArticle } from '../../src/model/readArticle.ts';
import { findQuoteRange, normalize } from '../../src/text/quote.ts';
import { articleOf } from './article.ts';

const draftOf = (text: string | string[], change: Partial<ReadArticle> = {}) =>
  draftPack(articleOf([text].flat(), change));
const claimsOf = (text: string | string[], change: Partial<ReadArticle> = {}) =>
  draftOf(text, change).pack.claims;

describe('what is a claim', () => {
  test.each([
    'The dam cost $400 million when it was built in 1971.',
    'Northwind Energy said the turbine had caught fire on Friday night.',
    'Norway closed the bay to foreign boats in March, the ministry said.',
    'Unemployment in Poland fell to 3.1 percent, the lowest since 1990.',
  ])('%s', (text) => expect(claimsOf(text).map((claim) => claim.text)).toEqual([text]));
});

describe('what is none', () => {
  test.each([
    'Who paid the $400 million that the dam in Norway cost?',
    'I think we should all go to Norway in March, said nobody.',
    'We asked the ministry in Warsaw for its 2019 figures.',
    'It was a nice day and the birds were singing in the trees.',
    'Stop the $400 million dam in Norway now!',
    'A short one.',
  ])('%s', (text) => expect(claimsOf(text)).toEqual([]));

  test('a heading or a caption', () => {
    const text = 'The dam in Norway cost $400 million in 1971';
    for (const role of ['heading', 'caption'] as const)
      expect(draftPack(articleOf([{ text, role, links: [] }])).pack.claims).toEqual([]);
  });
});

describe('whom a claim rests on', () => {
  const AUTHOR: Partial<ReadArticle> = { author: [{ given: 'Ann', family: 'Lee' }] };
  test.each<[string, string | string[], [string, string][]]>([
    ['nobody named', 'The dam in Norway cost $400 million in 1971.', [['article', 'reported']]],
    ['who said it', 'The dam in Norway cost $400 million, said Peter Holm.', [['peter-holm', 'said']]],
    ['who wrote it', '“The dam in Norway cost $400 million,” Peter Holm wrote.', [['peter-holm', 'wrote']]],
    [
      'a report',
      'A report by the Marine Institute found that cod off Norway had fallen by 40 percent.',
      [['a-report-by-the-marine-institute', 'found']],
    ],
    [
      'who estimated it, first by whom',
      'The Marine Institute estimated that cod had fallen by 40 percent, Reuters reported.',
      [
        ['marine-institute', 'estimated'],
        ['reuters', 'reported'],
      ],
    ],
  ])('%s', (_, text, sources) =>
    expect(claimsOf(text, AUTHOR)[0]?.sources.map(({ source, manner }) => [source, manner])).toEqual(sources),
  );

  test('a quotation is its speaker’s, over sentences and paragraphs', () => {
    const claims = claimsOf([
      '“The dam cost $400 million in 1971,” said Peter Holm. “Norway paid $300 million of it.”',
      '“Sweden paid the other $100 million in 1975.”',
    ]);
    expect(claims).toHaveLength(3);
    for (const claim of claims) expect(claim.sources).toEqual([{ source: 'peter-holm', manner: 'said' }]);
  });
});

describe('what a claim carries', () => {
  const [claim] = claimsOf('In 2021 Northwind Energy paid Norway $400 million. Northwind Energy is big.');
  test('the figures and terms of its sentence, and its period', () => {
    expect(claim).toMatchObject({
      figures: ['400-million'],
      terms: expect.arrayContaining(['northwind-energy']),
      period: { start: '2021', end: '2021' },
    });
  });

  test('a long sentence is cut to fit', () => {
    const long = `The dam in Norway cost $400 million in 1971, ${'and the wall was raised by two metres, '.repeat(9)}it said.`;
    const wide = long.replaceAll('metres', 'metresmetresmetresmetresmetresmetresmetres');
    const [cut] = claimsOf(wide);
    expect(wide.length).toBeGreaterThan(600);
    expect(cut?.text.length).toBeLessThanOrEqual(600);
    expect(cut?.text.endsWith('…')).toBe(true);
  });
});

describe('the most telling come first when there are too many', () => {
  test('a sentence that the page’s ClaimReview reviews', () => {
    const dull = Array.from(
      { length: 60 },
      (_, i) => `Person ${i} of Norway met person ${i + 1} of Sweden at station ${i} in 1971.`,
    );
    const told = 'Wind turbines kill whales off the coast of Sweden each summer.';
    const text = [...dull, told];
    const has = (claims: readonly { text: string }[]) => claims.some((one) => one.text === told);
    expect(has(claimsOf(text))).toBe(false);
    expect(has(claimsOf(text, { reviewed: [{ claim: 'Wind turbines kill whales.' }] }))).toBe(true);
  });
});

/** Every claim's quotes are short, and lead to one place: that of its sentence. */
function checkAppearances(text: string | string[]): number {
  const article = articleOf([text].flat());
  const { pack, claims } = draftPack(article);
  const page = normalize(articleText(article));
  for (const { id, appearance } of pack.claims) {
    const found = findQuoteRange(page, appearance);
    expect(found).toHaveLength(1);
    const [place] = claims.get(id) ?? [];
    expect(found[0]?.start).toBeGreaterThanOrEqual(place?.start ?? Number.POSITIVE_INFINITY);
    expect(found[0]?.end).toBeLessThanOrEqual(place?.end ?? 0);
    for (const quote of Object.values(appearance) as string[]) {
      expect(quote.length).toBeLessThanOrEqual(80);
      expect(quote.match(/[\p{L}\p{N}\p{M}]+/gu)?.length).toBeLessThanOrEqual(8);
    }
  }
  return pack.claims.length;
}

describe('where a claim is made', () => {
  const ONE = 'The dam in Norway cost $400 million in 1971.';
  test.each<[string, string | string[], number]>([
    ['one sentence', ONE, 1],
    ['the same beginning', `${ONE} The dam in Norway cost $500 million in 1975.`, 2],
    ['the same end', `${ONE} A bridge in Sweden cost $400 million in 1971.`, 2],
    ['the same sentence in two contexts', `${ONE} Nobody knew. ${ONE} It was late.`, 2],
    ['the same sentence in two paragraphs', [`Some said so. ${ONE}`, `Others did not. ${ONE}`], 2],
    [
      'a sentence within another',
      `${ONE} Peter Holm wrote that the dam in Norway cost $400 million in 1971.`,
      2,
    ],
    ['curly quotes and dashes', '“The dam — in Norway — cost $400 million,” Peter Holm said.', 1],
    ['nothing but repetition', Array.from({ length: 40 }, () => ONE), 0],
    ['a word too long to quote', `${'a'.repeat(100)} in Norway cost $400 million in the year 1971.`, 0],
    ['marks over letters', 'In São Tomé the Ångström dam cost Zoe\u0301 $400 million in all.', 1],
  ])('%s', (_, text, count) => expect(checkAppearances(text)).toBe(count));
});
