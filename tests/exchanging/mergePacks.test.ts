import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Decisions,
  type Merge,
  mergePacks,
  type Versions,
} from '../../src/exchanging/packFiles/mergePacks.ts';
import { type ContextPack, LIST_NAMES, type Term } from '../../src/model/pack.ts';
import { parsePack } from '../../src/model/parsePack.ts';
import { ferryPack, versions } from './packs.ts';

function merge(of: Versions, decisions?: Decisions): Merge {
  const merged = mergePacks(of, decisions);
  if ('problems' in merged) throw new Error(JSON.stringify(merged.problems));
  return merged;
}

function ferry(change: (pack: ContextPack) => void): ContextPack {
  const pack = ferryPack();
  change(pack);
  return pack;
}
const at = <T>(list: T[], i: number) => list[i] as T & object;
const crew = { id: 'crew', name: 'the crew', kind: 'unnamed' } as const;
const quay: Term = {
  id: 'quay',
  name: 'Long Quay',
  aliases: [],
  kind: 'place',
  gloss: 'Where the ferry lands.',
  salience: 'common',
};

describe('with a base', () => {
  const base = ferryPack();

  test('edits of both sides to different things are both there', () => {
    const mine = ferry((p) => {
      at(p.terms, 0).aliases = ['Ostrand Isle'];
      p.sources.push(crew);
      p.attribution = 'my words';
    });
    const theirs = ferry((p) => {
      p.revision = 3;
      at(p.terms, 1).gloss = 'Ran the ferry.';
      p.claims.shift();
      p.article.title = 'The very last ferry';
    });
    const expected = ferry((p) => {
      at(p.terms, 0).aliases = ['Ostrand Isle'];
      p.sources.push(crew);
      p.attribution = 'my words';
      p.revision = 3;
      at(p.terms, 1).gloss = 'Ran the ferry.';
      p.claims.shift();
      p.article.title = 'The very last ferry';
    });
    expect(merge({ base, mine, theirs })).toEqual({ pack: expected, conflicts: [], kept: [] });
  });

  test('the same edit on both sides is no conflict', () => {
    const both = ferry((p) => Object.assign(at(p.terms, 0), { gloss: 'An island.' }));
    expect(merge({ base, mine: both, theirs: structuredClone(both) })).toEqual({
      pack: both,
      conflicts: [],
      kept: [],
    });
  });

  const edited = { mine: 'An island of mine.', theirs: 'An island of theirs.' };
  const conflicting: [
    what: string,
    place: string,
    mine: (p: ContextPack) => void,
    theirs: (p: ContextPack) => void,
  ][] = [
    [
      'other words for the same thing',
      'terms/ostrand',
      (p) => Object.assign(at(p.terms, 0), { gloss: edited.mine }),
      (p) => Object.assign(at(p.terms, 0), { gloss: edited.theirs }),
    ],
    [
      'other fields of the same thing',
      'terms/ostrand',
      (p) => Object.assign(at(p.terms, 0), { gloss: edited.mine }),
      (p) => Object.assign(at(p.terms, 0), { aliases: [] }),
    ],
    [
      'changed here, removed there',
      'claims/loses',
      (p) => Object.assign(at(p.claims, 0), { text: 'It loses money.' }),
      (p) => p.claims.shift(),
    ],
    [
      'removed here, changed there',
      'claims/loses',
      (p) => p.claims.shift(),
      (p) => Object.assign(at(p.claims, 0), { text: 'It loses money.' }),
    ],
    [
      'two new things with one id',
      'sources/crew',
      (p) => p.sources.push(crew),
      (p) => p.sources.push({ ...crew, name: 'a deckhand' }),
    ],
    [
      'the article',
      'article',
      (p) => Object.assign(p.article, { title: 'Mine' }),
      (p) => Object.assign(p.article, { title: 'Theirs' }),
    ],
    [
      'a licence taken away',
      'licence',
      (p) => delete p.licence,
      (p) => Object.assign(p, { licence: 'CC-BY-4.0' }),
    ],
  ];
  test.each(conflicting)(
    '%s is a conflict at %s, decided either way',
    (_, place, changeMine, changeTheirs) => {
      const [mine, theirs] = [ferry(changeMine), ferry(changeTheirs)];
      const undecided = merge({ base, mine, theirs });
      expect(undecided.conflicts).toEqual([{ place, ...valuesAt(place, { base, mine, theirs }) }]);
      expect(undecided.pack).toEqual(mine);
      const decided = (side: 'mine' | 'theirs') => merge({ base, mine, theirs }, new Map([[place, side]]));
      expect(decided('mine')).toEqual({ pack: mine, conflicts: [], kept: [] });
      expect(decided('theirs').conflicts).toEqual([]);
      expect(valuesAt(place, { theirs: decided('theirs').pack }).theirs).toEqual(
        valuesAt(place, { theirs }).theirs,
      );
    },
  );

  test('what an edit of mine refers to is not removed with theirs', () => {
    const mine = ferry((p) => Object.assign(at(p.claims, 0), { text: 'It loses a lot.' }));
    const theirs = ferry((p) => {
      p.claims.splice(0, 1, { ...at(p.claims, 1), id: 'other', figures: [] });
      p.claims.pop();
      p.figures = [];
      p.terms.pop();
      p.sources.shift();
    });
    const { pack, kept, conflicts } = merge({ base, mine, theirs });
    expect(conflicts.map(({ place }) => place)).toEqual(['claims/loses']);
    // The claim needs its source, its figure and its term; the figure needs that term too.
    expect(kept.sort()).toEqual(['figures/cost', 'sources/annual-report', 'terms/ferry-board']);
    expect(pack.figures.map(({ id }) => id)).toEqual(['cost']);
    expect(pack.claims.map(({ id }) => id)).toEqual(['loses', 'other']);
  });

  test('a figure put back brings its term back', () => {
    const mine = ferry((p) => {
      at(p.claims, 1).figures = ['islanders', 'cost'];
      at(p.claims, 0).terms = [];
    });
    const theirs = ferry((p) => {
      p.claims.shift();
      p.figures.shift();
      p.terms.pop();
    });
    const { kept } = merge({ base, mine, theirs }, new Map([['claims/loses', 'theirs']]));
    expect(kept).toEqual(['figures/cost', 'terms/ferry-board']);
  });

  test('what theirs refers to is not removed with mine', () => {
    const mine = ferry((p) => {
      p.claims.pop();
      p.figures.pop();
    });
    const theirs = ferry((p) => at(p.claims, 0).figures.push('islanders'));
    expect(merge({ base, mine, theirs }).kept).toEqual(['figures/islanders']);
  });

  test('a new order is taken from the side that made it, and new things stay where they stood', () => {
    const mine = ferry((p) => p.terms.splice(1, 0, quay));
    const theirs = ferry((p) => p.terms.reverse());
    expect(merge({ base, mine, theirs }).pack.terms.map(({ id }) => id)).toEqual([
      'ferry-board',
      'ostrand',
      'quay',
    ]);
    expect(merge({ base, mine: theirs, theirs: base }).pack.terms.map(({ id }) => id)).toEqual([
      'ferry-board',
      'ostrand',
    ]);
    const first = ferry((p) => p.terms.unshift(quay));
    expect(merge({ base, mine: first, theirs }).pack.terms.map(({ id }) => id)).toEqual([
      'quay',
      'ferry-board',
      'ostrand',
    ]);
  });
});

describe('without a base', () => {
  test('nothing is removed, and what differs is a conflict', () => {
    const mine = ferry((p) => {
      p.sources.push(crew);
      delete p.licence;
      at(p.terms, 0).gloss = 'An island of mine.';
    });
    const theirs = ferry((p) => {
      p.revision = 3;
      p.claims.shift();
      p.terms.push(quay);
    });
    const { pack, conflicts, kept } = merge({ mine, theirs });
    expect(pack).toEqual(
      ferry((p) => {
        p.revision = 3;
        p.sources.push(crew);
        p.terms.push(quay);
        at(p.terms, 0).gloss = 'An island of mine.';
      }),
    );
    expect(conflicts.map(({ place }) => place)).toEqual(['terms/ostrand']);
    expect(kept).toEqual([]);
  });
});

test('more than a pack may hold is a problem, not a loss', () => {
  const full = (prefix: string) =>
    ferry((p) => {
      p.sources.push(...Array.from({ length: 3000 }, (_, i) => ({ ...crew, id: `${prefix}${i}` })));
    });
  expect(mergePacks({ base: ferryPack(), mine: full('m'), theirs: full('t') })).toEqual({
    problems: [{ path: 'sources', message: 'more than 5000 of them' }],
  });
});

/** The things of a pack by their places. */
function things(pack: ContextPack): Map<string, unknown> {
  return new Map<string, unknown>([
    ['article', pack.article],
    ...(pack.licence === undefined ? [] : [['licence', pack.licence] as const]),
    ...(pack.attribution === undefined ? [] : [['attribution', pack.attribution] as const]),
    ...LIST_NAMES.flatMap((name) => pack[name].map((entry) => [`${name}/${entry.id}`, entry] as const)),
  ]);
}

function valuesAt(place: string, packs: Record<string, ContextPack>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(packs).map(([name, pack]) => [name, things(pack).get(place)]));
}

/** A value as text, whatever the order of its fields. */
const say = (value: unknown) =>
  JSON.stringify(value, (_, inner) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

describe('laws, for any base and two versions of it', () => {
  const holds = (law: (base: ContextPack, mine: ContextPack, theirs: ContextPack) => void) => () =>
    fc.assert(
      fc.property(versions, (three) => law(...three)),
      { numRuns: 500 },
    );

  test(
    'where mine is the base, theirs comes out',
    holds((base, _, theirs) => {
      expect(merge({ base, mine: base, theirs })).toEqual({ pack: theirs, conflicts: [], kept: [] });
    }),
  );
  test(
    'where theirs is the base, mine comes out',
    holds((base, mine) => {
      expect(merge({ base, mine, theirs: base })).toEqual({ pack: mine, conflicts: [], kept: [] });
    }),
  );
  test(
    'the same on both sides comes out, with or without a base',
    holds((base, mine) => {
      expect(merge({ base, mine, theirs: mine })).toEqual({ pack: mine, conflicts: [], kept: [] });
      expect(merge({ mine, theirs: mine })).toEqual({ pack: mine, conflicts: [], kept: [] });
    }),
  );
  test(
    'merging the outcome again changes nothing',
    holds((base, mine, theirs) => {
      const once = merge({ base, mine, theirs });
      expect(merge({ base, mine: once.pack, theirs }).pack).toEqual(once.pack);
      expect(merge({ base: theirs, mine: once.pack, theirs }).pack).toEqual(once.pack);
      const without = merge({ mine, theirs });
      expect(merge({ mine: without.pack, theirs }).pack).toEqual(without.pack);
    }),
  );
  test(
    'every edit that only one side made is there, nothing comes from nowhere, and the outcome is a pack',
    holds((base, mine, theirs) => {
      const { pack, conflicts, kept } = merge({ base, mine, theirs });
      expect(parsePack(pack)).toEqual({ pack });
      const [was, here, there, now] = [base, mine, theirs, pack].map(things) as [
        Map<string, unknown>,
        Map<string, unknown>,
        Map<string, unknown>,
        Map<string, unknown>,
      ];
      const disputed = new Set(conflicts.map(({ place }) => place));
      for (const place of new Set([...was.keys(), ...here.keys(), ...there.keys()])) {
        const [b, m, t, n] = [was, here, there, now].map((map) => say(map.get(place)));
        const isDisputed = m !== b && t !== b && m !== t;
        expect([place, disputed.has(place)]).toEqual([place, isDisputed]);
        if (kept.includes(place)) expect([m, t]).toContain(n);
        else expect([place, n]).toEqual([place, m === b ? t : m]);
      }
      expect([...now.keys()].filter((place) => !here.has(place) && !there.has(place))).toEqual([]);
      // Only what was removed is put back, and only where something refers to it.
      const used = new Set([
        ...pack.claims.flatMap((c) => [
          ...c.sources.map(({ source }) => `sources/${source}`),
          ...c.terms.map((id) => `terms/${id}`),
          ...c.figures.map((id) => `figures/${id}`),
        ]),
        ...pack.figures.flatMap((f) => f.subjectTerms.map((id) => `terms/${id}`)),
      ]);
      expect(kept.filter((place) => !used.has(place) || (here.has(place) && there.has(place)))).toEqual([]);
    }),
  );
  test(
    'without a base nothing of either side is lost',
    holds((_, mine, theirs) => {
      const { pack, conflicts, kept } = merge({ mine, theirs });
      const now = things(pack);
      expect(kept).toEqual([]);
      for (const [place, thing] of things(mine)) expect(now.get(place)).toEqual(thing);
      for (const [place, thing] of things(theirs))
        if (say(now.get(place)) !== say(thing))
          expect(conflicts).toContainEqual(expect.objectContaining({ place, theirs: thing }));
      expect(now.size).toBe(new Set([...things(mine).keys(), ...things(theirs).keys()]).size);
    }),
  );
  test(
    'decisions for theirs leave no conflict, and theirs in every disputed place',
    holds((base, mine, theirs) => {
      const { conflicts } = merge({ base, mine, theirs });
      const decided = merge({ base, mine, theirs }, new Map(conflicts.map(({ place }) => [place, 'theirs'])));
      expect(decided.conflicts).toEqual([]);
      for (const { place, theirs: thing } of conflicts)
        if (!decided.kept.includes(place)) expect(things(decided.pack).get(place)).toEqual(thing);
    }),
  );
});
