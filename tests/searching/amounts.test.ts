import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../src/model/quantity.ts';
import { isAmount, readAmounts } from '../../src/searching/amounts.ts';
import { createSearch } from '../../src/searching/search.ts';
import { smallPack } from './pack.ts';

const usd: Quantity = { kind: 'currency', value: 2.3e9, unit: 'USD', modifier: 'up to' };
const percent: Quantity = { kind: 'percent', value: 8, unit: 'percent' };
const point: Quantity = { kind: 'percent', value: 8, unit: 'percentage point' };
const people: Quantity = { kind: 'count', value: 25e6, unit: 'citizen' };
const yearly: Quantity = { kind: 'currency', value: 1e9, unit: 'USD', rate: 'year' };
const range: Quantity = { kind: 'currency', lower: 1.3e9, upper: 2.3e9, unit: 'USD' };
const year: Quantity = { kind: 'year', value: 2021, unit: 'year' };

describe('whether an amount is asked for', () => {
  it.each<[string, Quantity, boolean]>([
    ['2.3bn', usd, true],
    ['US$2,300 million', usd, true],
    ['$2.3bn', usd, true],
    ['€2.3bn', usd, false],
    ['A$2.3bn', usd, false],
    ['2.3', usd, false],
    ['2.4bn', usd, false],
    ['2.3bn', range, true],
    ['1.3bn', range, true],
    ['1.8bn', range, false],
    ['2.3bn', { ...range, vague: true }, false],
    ['8%', percent, true],
    ['eight per cent', percent, true],
    ['8', percent, true],
    ['8 percentage points', percent, false],
    ['8 percentage points', point, true],
    ['8%', point, false],
    ['$8', percent, false],
    ['25 million', people, true],
    ['25m people', people, true],
    ['$25m', people, false],
    ['$1bn', yearly, true],
    ['$1bn a year', yearly, true],
    ['$1bn a month', yearly, false],
    ['2021', year, true],
  ])('%s of %j: %s', (query, quantity, expected) => {
    expect(readAmounts(query).amounts.some((asked) => isAmount(asked, quantity))).toBe(expected);
  });
});

it('tells amounts from the words beside them', () => {
  expect(readAmounts('stolen $2.3bn in all').rest.split(/\s+/)).toEqual(['stolen', 'in', 'all']);
  expect(readAmounts('no number').amounts).toEqual([]);
});

describe('a search for an amount', () => {
  const search = createSearch([smallPack]);
  const found = (query: string) =>
    search(query, () => 9).flatMap(({ results }) => results.map(({ entry }) => entry.id));
  it.each([
    ['12', ['villages', 'flood']],
    ['a dozen', ['villages', 'flood']],
    ['twelve villages', ['villages', 'flood']],
    // Words that stand nowhere near it do not take it away, words that do narrow it.
    ['12 bananas', ['villages', 'flood']],
    ['12 places', ['villages']],
    ['$2m', ['cost']],
    ['2m', ['cost']],
    ['$1.5m', ['cost']],
    ['$3m', []],
    ['13', []],
    ['13 villages', []],
  ])('%s finds %j', (query, expected) => {
    expect(found(query)).toEqual(expected);
  });
});
