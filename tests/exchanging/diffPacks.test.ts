import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareWithInstalled, type PackState } from '../../src/exchanging/packFiles/comparePacks.ts';
import { countChanges, diffPacks, isEmpty, type PackDiff } from '../../src/exchanging/packFiles/diffPacks.ts';
import type { ContextPack } from '../../src/model/pack.ts';
import { anyPack, ferryPack, reversed, versions } from './packs.ts';

const nothing = { added: [], removed: [], changed: [], isReordered: false };
const empty: PackDiff = {
  pack: [],
  article: [],
  terms: nothing,
  figures: nothing,
  claims: nothing,
  sources: nothing,
};

function changed(change: (pack: ContextPack) => void): ContextPack {
  const pack = ferryPack();
  change(pack);
  return pack;
}
const at = <T>(list: T[], i: number) => list[i] as T & object;

describe('what would change', () => {
  const [ostrand, board] = ferryPack().terms;
  const [loses] = ferryPack().claims;
  const crew = { id: 'crew', name: 'the crew', kind: 'unnamed' } as const;
  const table: [what: string, change: (pack: ContextPack) => void, diff: Partial<PackDiff>][] = [
    ['nothing', () => {}, {}],
    ['$schema, which says nothing', (p) => Object.assign(p, { $schema: 'x.json' }), {}],
    [
      'revision and licence',
      (p) => {
        p.revision = 3;
        delete p.licence;
      },
      {
        pack: [
          { field: 'revision', before: 2, after: 3 },
          { field: 'licence', before: 'CC0-1.0', after: undefined },
        ],
      },
    ],
    [
      'a field of the article that was not there',
      (p) => Object.assign(p.article, { subtitle: 'A report' }),
      { article: [{ field: 'subtitle', before: undefined, after: 'A report' }] },
    ],
    ['an added source', (p) => p.sources.push(crew), { sources: { ...nothing, added: [crew] } }],
    ['a removed claim', (p) => p.claims.shift(), { claims: { ...nothing, removed: [loses as never] } }],
    [
      'two fields of a term',
      (p) => Object.assign(at(p.terms, 0), { gloss: 'An island.', aliases: [] }),
      {
        terms: {
          ...nothing,
          changed: [
            {
              id: 'ostrand',
              before: ostrand as never,
              after: { ...ostrand, gloss: 'An island.', aliases: [] } as never,
              fields: [
                { field: 'aliases', before: ['Isle of Ostrand'], after: [] },
                { field: 'gloss', before: ostrand?.gloss, after: 'An island.' },
              ],
            },
          ],
        },
      },
    ],
    [
      'an id, which makes it another term',
      (p) => Object.assign(at(p.terms, 1), { id: 'board' }),
      { terms: { ...nothing, added: [{ ...board, id: 'board' } as never], removed: [board as never] } },
    ],
    ['the order', (p) => p.claims.reverse(), { claims: { ...nothing, isReordered: true } }],
    [
      'the order of what is within an entry, which may mean something',
      (p) => at(p.figures, 0).measureWords.reverse(),
      {
        figures: {
          ...nothing,
          changed: [
            expect.objectContaining({
              id: 'cost',
              fields: [{ field: 'measureWords', before: ['loss', 'lost'], after: ['lost', 'loss'] }],
            }),
          ],
        },
      },
    ],
    ['not the order of fields', (p) => Object.assign(p, reversed(p)), {}],
  ];
  test.each(table)('%s', (_, change, diff) => {
    expect(diffPacks(ferryPack(), changed(change))).toEqual({ ...empty, ...diff });
    expect(isEmpty(diffPacks(ferryPack(), changed(change)))).toBe(Object.keys(diff).length === 0);
  });
});

test('a diff is empty for the same pack only, and turns round with its sides', () => {
  fc.assert(
    fc.property(fc.oneof(versions, fc.tuple(anyPack, anyPack, anyPack)), ([a, b]) => {
      expect(isEmpty(diffPacks(a, a))).toBe(true);
      const [there, back] = [diffPacks(a, b), diffPacks(b, a)];
      expect(isEmpty(there)).toBe(JSON.stringify(a) === JSON.stringify(b));
      expect(there.terms.added).toEqual(back.terms.removed);
      expect(there.claims.changed.map(({ id }) => id).sort()).toEqual(
        back.claims.changed.map(({ id }) => id).sort(),
      );
    }),
  );
});

describe('beside what is installed', () => {
  const none = { added: 0, removed: 0, changed: 0 };
  const same = { pack: 0, article: 0, terms: none, figures: none, claims: none, sources: none };
  const table: [state: PackState, change: (pack: ContextPack) => void, counts: object][] = [
    ['same', () => {}, same],
    ['same', (p) => Object.assign(p, { $schema: 'x.json' }), same],
    ['same', (p) => Object.assign(p, reversed(p)), same],
    [
      'changed',
      (p) => at(p.terms, 0).aliases.push('Ostrand Isle'),
      { ...same, terms: { ...none, changed: 1 } },
    ],
    ['changed', (p) => p.claims.reverse(), same],
    [
      'newer',
      (p) => {
        p.revision = 3;
        p.claims.shift();
      },
      { ...same, pack: 1, claims: { ...none, removed: 1 } },
    ],
    ['newer', (p) => Object.assign(p, { revision: 3 }), { ...same, pack: 1 }],
    ['older', (p) => Object.assign(p, { revision: 1 }), { ...same, pack: 1 }],
    [
      'new',
      (p) => Object.assign(p, { id: 'other' }),
      {
        pack: 0,
        article: 0,
        terms: { ...none, added: 2 },
        figures: { ...none, added: 2 },
        claims: { ...none, added: 2 },
        sources: { ...none, added: 2 },
      },
    ],
  ];
  test.each(table)('%s (%#)', (state, change, counts) => {
    const pack = changed(change);
    const installed = state === 'new' ? undefined : ferryPack();
    expect(compareWithInstalled([pack], [ferryPack()])).toEqual([{ pack, installed, state, counts }]);
  });
  test('every pack of the file, in its order', () => {
    const other = { ...ferryPack(), id: 'other' };
    const found = compareWithInstalled([other, ferryPack()], [ferryPack()]);
    expect(found.map(({ pack, state }) => [pack.id, state])).toEqual([
      ['other', 'new'],
      ['ferry', 'same'],
    ]);
  });
});

test('counts are those of the lists', () => {
  const diff = diffPacks(
    ferryPack(),
    changed((p) => {
      p.sources.push({ id: 'crew', name: 'the crew', kind: 'unnamed' });
      p.claims = [];
    }),
  );
  expect(countChanges(diff)).toMatchObject({ sources: { added: 1 }, claims: { removed: 2 } });
});
