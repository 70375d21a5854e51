import { describe, expect, test } from 'vitest';
import {
  type DistilCase,
  type Drafted,
  distilCases,
  type Gold,
  hasDistilCases,
  placesOf,
  scoreDraft,
} from './distil.ts';
import { namesMatch, termsMatch } from './tokenOverlap.ts';

if (!hasDistilCases) console.warn('skipped: ../shared/cases/distil is not there');

/** What a draft would hold if it made no mistake. */
function flawless({ gold, text }: DistilCase): Drafted {
  return {
    figures: gold.figures.map((figure) => ({ ...figure, spans: placesOf(figure, text) })),
    sources: gold.sources.map(({ name }) => name),
    terms: gold.terms.map((term) => [term]),
    appearances: [1],
  };
}

describe.skipIf(!hasDistilCases)('the outside golds', () => {
  test.each(distilCases().map((one) => [one.name, one] as const))(
    '%s scores 100 against itself',
    (_, one) => {
      const { figures, sources, terms, claims } = scoreDraft(flawless(one), one.gold, one.text);
      for (const { right, drafted, gold } of [figures, sources, terms]) {
        expect(right).toBe(gold);
        expect(drafted).toBe(gold);
      }
      expect(claims).toEqual({ all: 1, resolved: 1 });
    },
  );

  test.each(distilCases().map((one) => [one.name, one] as const))(
    '%s: every figure is found in the text',
    (_, one) => {
      expect(one.gold.figures.filter((figure) => placesOf(figure, one.text).length === 0)).toEqual([]);
    },
  );
});

const TEXT = 'The mill earned $4 million in 2020 and $4 million in 2021, said Ann Lee of the Mill Board.';
const GOLD: Gold = {
  figures: [
    { surface: '$4 million', value: 4e6, unit: 'USD', anchor: '$4 million in 2020' },
    { surface: '$4 million', value: 4e6, unit: 'USD', anchor: '$4 million in 2021' },
  ],
  sources: [{ name: 'Ann Lee', kind: 'person', evidenceSurface: 'said Ann Lee' }],
  terms: ['mill', 'Mill Board'],
};
const first = { surface: '$4 million', value: 4e6, unit: 'USD', spans: [{ start: 16, end: 26 }] };
const second = { ...first, spans: [{ start: 39, end: 49 }] };
const DRAFTED: Drafted = {
  figures: [first, second],
  sources: ['Ann Lee'],
  terms: [['mills'], ['Mill Board']],
  appearances: [1, 1],
};
const score = (change: Partial<Drafted>) => scoreDraft({ ...DRAFTED, ...change }, GOLD, TEXT);

describe('planted faults', () => {
  test('there is none', () => {
    const { figures, sources, terms } = score({});
    expect([figures, sources, terms].map(({ right, drafted }) => [right, drafted])).toEqual([
      [2, 2],
      [1, 1],
      [2, 2],
    ]);
  });

  test.each<[string, Partial<Drafted>, keyof Omit<ReturnType<typeof score>, 'claims'>, number, number]>([
    ['a figure too few', { figures: [first] }, 'figures', 1, 1],
    ['a figure twice', { figures: [first, first] }, 'figures', 1, 2],
    ['another value', { figures: [first, { ...second, value: 5e6 }] }, 'figures', 1, 2],
    ['an interval for a number', { figures: [first, { ...second, value: [3e6, 4e6] }] }, 'figures', 1, 2],
    ['another currency', { figures: [first, { ...second, unit: 'EUR' }] }, 'figures', 1, 2],
    ['a percent for money', { figures: [first, { ...second, unit: 'percent' }] }, 'figures', 1, 2],
    ['elsewhere', { figures: [first, { ...second, spans: [{ start: 0, end: 8 }] }] }, 'figures', 1, 2],
    ['another name', { sources: ['Ann Miller'] }, 'sources', 0, 1],
    ['a source twice', { sources: ['Ann Lee', 'Lee'] }, 'sources', 1, 2],
    ['a term of one word in common', { terms: [['mill'], ['Board of Appeal']] }, 'terms', 1, 2],
    ['no terms', { terms: [] }, 'terms', 0, 0],
  ])('%s', (_, change, part, right, drafted) => {
    expect([score(change)[part].right, score(change)[part].drafted]).toEqual([right, drafted]);
  });

  test('an appearance in two places, or in none', () => {
    expect(score({ appearances: [1, 2, 0] }).claims).toEqual({ all: 3, resolved: 1 });
  });

  test('what is wrong and missing is named', () => {
    const { sources } = score({ sources: ['Bo Ek'] });
    expect(sources).toMatchObject({ wrong: ['Bo Ek'], missing: ['Ann Lee'] });
  });
});

test.each([
  ['Customs and Border Protection', 'U.S. Customs and Border Protection', true],
  ['the Intelligencer', 'The Intelligencer, Wheeling News-Register', true],
  ['Mr. Frankel', 'Jeffrey Frankel', true],
  ['Ann Lee', 'Ann Miller', false],
  ['the company', 'Home Depot', false],
  ['', 'Home Depot', false],
])('the sources “%s” and “%s”', (a, b, same) => expect(namesMatch(a, b) > 0).toBe(same));

test.each([
  ['tariff', 'tariffs', true],
  ['US farm goods', 'farm goods', true],
  ['peanut allergy', 'peanut allergies', true],
  ['trade deal', 'trade war', false],
  ['budget', 'federal budget deficit', false],
])('the terms “%s” and “%s”', (a, b, same) => expect(termsMatch(a, b) > 0).toBe(same));
