import { describe, expect, test } from 'vitest';
import { draftPack } from '../../src/drafting/draft.ts';
import type { ReadArticle } from '../../src/model/readArticle.ts';
import { articleOf } from './article.ts';

const draftOf = (text: string | string[], change: Partial<ReadArticle> = {}) =>
  draftPack(articleOf([text].flat(), change));
const surfaces = (text: string | string[]) => draftOf(text).pack.figures.map(({ surface }) => surface);

describe('figures are taken as the article writes them, modifier, rate and counted noun included', () => {
  test.each<[string, string[]]>([
    ['The dam cost nearly $400 million.', ['nearly $400 million']],
    ['Repairs take up to £2.5m a year.', ['up to £2.5m a year']],
    ['Support fell from 61% to 48.5 per cent.', ['61%', '48.5 per cent']],
    ['The levy raised between $3 billion and $4 billion.', ['between $3 billion and $4 billion']],
    ['The flood displaced more than 12,000 people.', ['more than 12,000 people']],
    ['Six opposition parties walked out.', ['Six opposition parties']],
    ['The motion fell eight votes short of a two-thirds majority.', ['eight votes', 'two-thirds majority']],
    ['One in 25 travellers was stopped.', ['One in 25 travellers']],
    ['The fire burned 40 square kilometres.', ['40 square kilometres']],
    ['The town is about 15 miles from the coast.', ['about 15 miles']],
    ['Staff must answer within 48 hours.', ['48 hours']],
    ['Files are kept for no more than two weeks.', ['no more than two weeks']],
    ['The blast killed two soldiers and injured three others.', ['two soldiers']],
    ['Tens of thousands of Peruvians marched.', ['Tens of thousands of Peruvians']],
    [
      'It hit an estimated 200,000 of the world’s computers.',
      ['an estimated 200,000 of the world’s computers'],
    ],
    ['Flights leave from nine U.S. airports.', ['nine U.S. airports']],
    ['The party holds 192 of the 300 seats.', ['192', '300 seats']],
  ])('%s', (text, expected) => expect(surfaces(text)).toEqual(expected));
});

describe('what is no figure', () => {
  test.each([
    'The dam broke in 2019.',
    'On 6 April 2022 the court met.',
    'Ann Lee, 63, left the board.',
    'Children at the age of 5 may swim.',
    'The 63-year-old judge left.',
    'Two people briefed on the talks left early.',
    'There are three ways to read this.',
    'He spoke for six hours without notes.',
    'Over two years the lake dried up.',
    'The 10-year note fell.',
    'It was a billion-dollar mistake.',
    'The firm lost billions each year.',
    'Windows 11 users must wait.',
    'See page 12 for the map.',
    'One of the oldest mills burned.',
    'The court sits in Room 39.',
    'It was one of those days.',
    'She met him three times last week.',
  ])('%s', (text) => expect(surfaces(text)).toEqual([]));
});

describe('a figure is listed once', () => {
  test('however often it is given of the same thing', () => {
    const { pack, figures } = draftOf([
      'The dam cost $53 million, it said.',
      'The cost of $53 million was too high.',
    ]);
    expect(pack.figures).toHaveLength(1);
    expect(figures.get(pack.figures[0]?.id ?? '')).toHaveLength(2);
  });

  test.each<[string, string[], number]>([
    [
      'the same amount of other things',
      ['The economy grew by 4.2 percent.', 'The yield of the note will reach 4.2 percent.'],
      2,
    ],
    [
      'the figure spoken of',
      ['The town wants $53 million for roads.', 'That is less than the $53 million figure it cited.'],
      1,
    ],
    [
      'a bound and the amount',
      ['The dam cost $1 billion.', 'The cost of the dam may be up to $1 billion.'],
      2,
    ],
    [
      'a year’s and a month’s',
      ['The mill pays $5 million a year in tax.', 'The mill pays $5 million a month in tax.'],
      2,
    ],
  ])('%s', (_, text, count) => expect(surfaces(text)).toHaveLength(count));
});

describe('what a figure means', () => {
  const figureOf = (text: string | string[], change: Partial<ReadArticle> = {}) =>
    draftOf(text, change).pack.figures[0];

  test.each<[string, string]>([
    ['In a decade interest will take 13 percent of government spending.', 'government spending'],
    ['It will owe $900 billion in interest payments.', 'interest payments'],
    ['The state began a $1 billion airport program in May.', 'airport program'],
    ['The flood displaced 12,000 people.', 'number of people'],
    ['A poll put the approval rating at 13%, it said.', 'approval rating'],
  ])('%s measures %s', (text, measure) => expect(figureOf(text)?.measure).toContain(measure));

  test('words near it tell what is measured', () => {
    const words = figureOf('Hackers stole $81 million from the central bank in a heist.')?.measureWords;
    expect(words).toContain('stole');
    expect(words).toContain('heist');
    expect(words).not.toContain('million');
    expect(words).not.toContain('from');
  });

  test('its subject is the name before it, with the terms of its sentence', () => {
    const { pack } = draftOf(
      'Northwind Energy and Alpine Power merged. Northwind Energy lost $81 million in May.',
    );
    const [figure] = pack.figures;
    const named = pack.terms.filter(({ id }) => figure?.subjectTerms.includes(id)).map(({ name }) => name);
    expect([figure?.subject, named]).toEqual(['Northwind Energy', ['Northwind Energy']]);
  });

  test('without a name, what the article is about', () => {
    expect(figureOf('The loss came to $81 million.')?.subject).toBe('A title about nothing');
  });

  test.each<[string, string | undefined, object | undefined]>([
    ['In 2021 exports rose to $81 million.', undefined, { start: '2021', end: '2021' }],
    ['Between 2017 and 2019 exports rose to $81 million.', undefined, { start: '2017', end: '2019' }],
    ['Exports rose to $81 million last year.', '2022-04-06', { start: '2021', end: '2021' }],
    ['Exports rose to $81 million last year.', undefined, undefined],
    ['Exports rose to $81 million.', '2022-04-06', undefined],
  ])('%s (issued %s)', (text, issued, period) =>
    expect(figureOf(text, issued ? { issued } : {})?.period).toEqual(period),
  );

  test('the quantity is that of the scanner', () => {
    expect(figureOf('It takes up to £2.5m a year.')?.quantity).toEqual({
      kind: 'currency',
      unit: 'GBP',
      value: 2_500_000,
      modifier: 'up to',
      rate: 'year',
    });
  });
});

test('places stand where the figure does', () => {
  const text = ['It rained.', 'The dam cost nearly $400 million.'];
  const { pack, figures } = draftOf(text);
  const [span] = figures.get(pack.figures[0]?.id ?? '') ?? [];
  expect(text.join('\n\n').slice(span?.start, span?.end)).toBe('nearly $400 million');
});
