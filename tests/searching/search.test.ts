import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ContextPack } from '../../src/model/pack.ts';
import type { EntryKind } from '../../src/searching/entries.ts';
import type { Marked } from '../../src/searching/marks.ts';
import { createSearch } from '../../src/searching/search.ts';
import { smallPack } from './pack.ts';

const file = new URL('../../assets/packs/bitcoin-to-bombs.json', import.meta.url);
const bundled = JSON.parse(readFileSync(file, 'utf8')) as ContextPack;

const all = () => 1000;
const inBundled = createSearch([bundled]);
const inSmall = createSearch([smallPack]);

/** What is found, best first, as kind and id. */
const found = (search: typeof inSmall, query: string) =>
  search(query, all).flatMap(({ kind, results }) => results.map(({ entry }) => `${kind} ${entry.id}`));
const brackets = ({ text, marks }: Marked) =>
  marks.reduceRight((shown, [a, b]) => `${shown.slice(0, a)}[${shown.slice(a, b)}]${shown.slice(b)}`, text);

describe('in the bundled pack, comes first', () => {
  it.each([
    ['klingr', 'term bruce-klingner'],
    ['klingner', 'term bruce-klingner'],
    ['ransomwear', 'term ransomware'],
    ['sanctons', 'term sanctions'],
    ['snactions', 'term sanctions'],
    ['kim jong un', 'term kim-jong-un'],
    ['KIM JONG-UN', 'term kim-jong-un'],
    ['kim jong il', 'term kim-jong-il'],
    ['dprk', 'term north-korea'],
    ['Pyongyang', 'term north-korea'],
    ['pyonyang', 'term north-korea'],
    ['north korea', 'term north-korea'],
    ['kendal taylor', 'term andrea-kendall-taylor'],
    ['jon demers', 'term john-demers'],
    ['sagner', 'term david-e-sanger'],
    ['coree du nord', 'term north-korea'],
    ['북한', 'term north-korea'],
    ['un', 'term united-nations'],
    ['political scientist', 'source steffen-kailitz'],
    ['money taken online', 'figure usd-2.3bn-stolen'],
    ['2.3bn', 'figure usd-2.3bn-stolen'],
    ['$400m', 'figure usd-400m-2021'],
    ['8%', 'figure 8pct-economy'],
    ['eight per cent', 'figure 8pct-economy'],
    ['25 million', 'figure 25m-citizens'],
    ['a billion dollars a year', 'figure usd-1bn-a-year'],
    ['three charged 2021', 'figure year-2021-charges'],
  ])('for %s: %s', (query, first) => {
    expect(found(inBundled, query)[0]).toBe(first);
  });
});

describe('in the bundled pack, nothing is found', () => {
  it.each(['zzzz', 'k', 'a', '', ' ', '…', 'qwertyuiop', '€2.3bn', '9.7bn'])('for “%s”', (query) => {
    expect(found(inBundled, query)).toEqual([]);
  });
});

describe('in a small pack', () => {
  it.each([
    // A right word brings in no likeness of it.
    ['banks', ['term banks']],
    ['tanks', ['term tanks']],
    ['bank', ['term banks']],
    // Letters wrong: one in four.
    ['bnaks', ['term banks']],
    ['panks', ['term banks', 'term tanks']],
    ['xanqs', []],
    // All words must be there, until the query is a phrase.
    ['river banks', []],
    ['the old river opened its banks', []],
    ['Núñez', ['source nunez', 'term nunez', 'claim flood']],
    ['nunez', ['source nunez', 'term nunez', 'claim flood']],
    ['engineer', ['source nunez']],
    ['flood took villages along the river', ['claim flood']],
    // Inside of a word, from four letters on.
    ['water', ['term floodwater']],
    ['ood', []],
    ['f', []],
    ['nunez e', ['term nunez', 'source nunez']],
    ['川', ['term river-gate']],
    ["Núñez's", ['source nunez', 'term nunez', 'claim flood']],
  ])('%s finds %j', (query, expected) => {
    expect(found(inSmall, query)).toEqual(expected);
  });

  it('shows the other name that something was found by', () => {
    const [first] = inSmall('suimon', all)[0]?.results ?? [];
    expect(first?.alias && brackets(first.alias)).toBe('[Suimon]');
    const [plain] = inSmall('gate', all)[0]?.results ?? [];
    expect(plain && brackets(plain.title)).toBe('River [gate]');
    expect(plain?.alias).toBeUndefined();
  });

  it('marks what it found, where it found it', () => {
    const claim = inSmall('nunez', all).find(({ kind }) => kind === 'claim')?.results[0];
    expect(claim?.below.map(brackets)).toEqual(['Ana [Núñez]']);
    const amount = inSmall('12', all).find(({ kind }) => kind === 'claim')?.results[0];
    expect(amount && brackets(amount.title)).toBe('The flood took [twelve] villages on the river.');
  });

  it('limits each group, and tells how many there are', () => {
    const groups = inSmall('anks', (kind: EntryKind) => (kind === 'term' ? 1 : 0));
    expect(groups.map(({ kind, results, total }) => [kind, results.length, total])).toEqual([['term', 1, 2]]);
  });
});

it('finds nothing in no packs', () => {
  expect(createSearch([])('kim 2.3bn', all)).toEqual([]);
});
