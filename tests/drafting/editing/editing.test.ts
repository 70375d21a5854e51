import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftPack } from '../../../src/drafting/draft.ts';
import { addEntry } from '../../../src/drafting/editing/adding.ts';
import { editedArticle } from '../../../src/drafting/editing/article.ts';
import { acceptEntry, removeEntry } from '../../../src/drafting/editing/changes.ts';
import { fieldsOf, readFields } from '../../../src/drafting/editing/fields.ts';
import { begin, type History, redo, step, undo } from '../../../src/drafting/editing/history.ts';
import { mergeEntries } from '../../../src/drafting/editing/merging.ts';
import { placesIn } from '../../../src/drafting/editing/placing.ts';
import { aboutFields, submitAbout, submitEntry } from '../../../src/drafting/editing/submitting.ts';
import {
  changedEntry,
  emptyWork,
  entryOf,
  noPlaces,
  type Work,
  workOf,
} from '../../../src/drafting/editing/work.ts';
import { LIST_NAMES } from '../../../src/model/pack.ts';
import { parsePack } from '../../../src/model/parsePack.ts';
import { anyPack, ferryPack } from '../../exchanging/packs.ts';
import { articleOf } from '../article.ts';

const PARAGRAPHS = [
  'The ferry to Ostrand loses about €4.5 million a year, the Ferry Board said on Monday. Nobody disputes it.',
  'Ostrand is an island of 640 islanders. Mayor Lene Aas said that all islanders depend on the ferry.',
  'A <script>alert(1)</script> of the harbour office put the loss at €5 million in 2023.',
];
const read = articleOf(PARAGRAPHS, { issued: '2024-05-02', title: 'The last ferry' });
const article = editedArticle(read);
const ferry = (): Work => ({ pack: ferryPack(), places: placesIn(ferryPack(), read), accepted: [] });
const spanOf = (words: string) => {
  const start = article.text.indexOf(words);
  return { start, end: start + words.length };
};

/** What holds after every change. */
function expectSound(work: Work): void {
  expect(parsePack(work.pack)).toEqual({ pack: work.pack });
  for (const list of LIST_NAMES) {
    const ids = new Set(work.pack[list].map(({ id }) => id));
    expect(Object.keys(work.places[list]).filter((id) => !ids.has(id))).toEqual([]);
    expect(
      work.accepted.filter((key) => key.startsWith(`${list}/`) && !ids.has(key.split('/')[1] ?? '')),
    ).toEqual([]);
  }
}

/** One thing that a reader may do, told by numbers and words that mean something whatever is there. */
const change = fc.record({
  what: fc.constantFrom('accept', 'remove', 'merge', 'edit', 'add', 'about'),
  list: fc.constantFrom(...LIST_NAMES),
  at: fc.nat(9),
  other: fc.nat(9),
  from: fc.nat(article.text.length),
  length: fc.nat(120),
  typed: fc.dictionary(
    fc.constantFrom(
      'name',
      'aliases',
      'gloss',
      'kind',
      'amount',
      'surface',
      'measure',
      'text',
      'sources',
      'author',
      'url',
      'title',
      'period.start',
    ),
    fc.oneof(
      fc.string({ maxLength: 20 }),
      fc.constantFrom(
        '$3 billion',
        'a\nb',
        'x'.repeat(400),
        '2022-04',
        'https://a.example/',
        'article said',
        '\u202e',
      ),
    ),
  ),
});
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

function changed(work: Work, { what, list, at, other, from, length, typed }: Change): Work {
  const ids = work.pack[list].map(({ id }) => id);
  const [id, second] = [ids[at % (ids.length || 1)], ids[other % (ids.length || 1)]];
  if (what === 'add') {
    const added = addEntry(work, list, article, {
      start: from,
      end: Math.min(article.text.length, from + length),
    });
    return 'work' in added ? added.work : work;
  }
  if (what === 'about') {
    const submitted = submitAbout(work, typed);
    return 'work' in submitted ? submitted.work : work;
  }
  if (id === undefined || second === undefined) return work;
  if (what === 'accept') return acceptEntry(work, { list, id }, at % 2 === 0);
  if (what === 'remove') return removeEntry(work, { list, id }) ?? work;
  if (what === 'merge') return mergeEntries(work, list, id, second);
  const submitted = submitEntry(work, list, id, typed);
  return 'work' in submitted ? submitted.work : work;
}

describe('whatever a reader does', () => {
  const start = fc.oneof(
    anyPack.map((pack): Work => ({ pack, places: noPlaces(), accepted: [] })),
    fc.constant(workOf(draftPack(read))),
    fc.constant(emptyWork(read)),
  );

  test('the pack can be kept and nothing dangles; undone, all is as it was; done again, as it became', () => {
    fc.assert(
      fc.property(start, fc.array(change, { maxLength: 12 }), (first, changes) => {
        let history: History<Work> = begin(first);
        for (const one of changes) {
          history = step(history, changed(history.now, one));
          expectSound(history.now);
        }
        const last = history.now;
        for (const _ of changes) history = undo(history);
        expect(history.now).toBe(first);
        for (const _ of changes) history = redo(history);
        expect(history.now).toBe(last);
      }),
    );
  });

  test('fields that are left as they were change nothing', () => {
    fc.assert(
      fc.property(anyPack, (pack) => {
        const work: Work = { pack, places: noPlaces(), accepted: [] };
        for (const list of LIST_NAMES)
          for (const entry of pack[list]) {
            expect(readFields(list, entry, fieldsOf(list, entry))).toBe(entry);
          }
        expect(submitAbout(work, aboutFields(work))).toEqual({ work });
      }),
    );
  });
});

describe('removing', () => {
  test('a source goes from its claims, and a claim with no other rests on the article', () => {
    const work = removeEntry(ferry(), { list: 'sources', id: 'mayor' }) as Work;
    expectSound(work);
    expect(entryOf(work, 'claims', 'depend')?.sources).toEqual([{ source: 'article', manner: 'reported' }]);
    expect(entryOf(work, 'sources', 'article')?.name).toBe('Ines Roth');
    expect(removeEntry(work, { list: 'sources', id: 'article' })).toBeUndefined();
  });

  test('a term goes from figures and claims', () => {
    const work = removeEntry(ferry(), { list: 'terms', id: 'ferry-board' }) as Work;
    expect(entryOf(work, 'figures', 'cost')?.subjectTerms).toEqual([]);
    expect(entryOf(work, 'claims', 'loses')?.terms).toEqual([]);
    expect(work.places.terms).not.toHaveProperty('ferry-board');
  });
});

describe('merging', () => {
  test('names join, common ones stay common, and what referred to the other refers to the first', () => {
    const before = acceptEntry(ferry(), { list: 'terms', id: 'ferry-board' }, true);
    const work = mergeEntries(before, 'terms', 'ostrand', 'ferry-board');
    expectSound(work);
    expect(entryOf(work, 'terms', 'ostrand')).toMatchObject({
      aliases: ['Isle of Ostrand'],
      commonAliases: ['Ferry Board'],
    });
    expect(entryOf(work, 'figures', 'cost')?.subjectTerms).toEqual(['ostrand']);
    expect(work.places.terms.ostrand).toEqual(
      [...(before.places.terms.ostrand ?? []), ...(before.places.terms['ferry-board'] ?? [])].sort(
        (a, b) => a.start - b.start,
      ),
    );
    expect(work.accepted).toEqual([]);
  });

  test('a claim that both sources stand behind has the one once', () => {
    const both = submitEntry(ferry(), 'claims', 'loses', { sources: 'annual-report reported\nmayor said' });
    const work = mergeEntries((both as { work: Work }).work, 'sources', 'mayor', 'annual-report');
    expect(entryOf(work, 'claims', 'loses')?.sources).toEqual([{ source: 'mayor', manner: 'reported' }]);
  });
});

describe('adding what was selected', () => {
  const added = (list: (typeof LIST_NAMES)[number], words: string, work = ferry()) => {
    const result = addEntry(work, list, article, spanOf(words));
    if ('problem' in result) return result.problem;
    expectSound(result.work);
    return {
      entry: entryOf(result.work, list, result.name.id),
      places: result.work.places[list][result.name.id],
    };
  };

  test('a term, with its sentence and every place of it', () => {
    expect(added('terms', 'islanders')).toMatchObject({
      entry: { name: 'islanders', gloss: 'Ostrand is an island of 640 islanders.', salience: 'common' },
      places: [{}, {}],
    });
  });

  test('a figure, as the scanner reads it', () => {
    expect(added('figures', '€5 million')).toMatchObject({
      entry: {
        surface: '€5 million',
        quantity: { kind: 'currency', unit: 'EUR', value: 5e6 },
        period: { start: '2023' },
      },
    });
    expect(added('figures', 'Nobody disputes')).toBe('amount');
  });

  test('a claim, which quotes no more than eight words at either end', () => {
    const claim = added('claims', 'Mayor Lene Aas said that all islanders depend on the ferry.');
    expect(claim).toMatchObject({ entry: { terms: ['ostrand'].slice(1), sources: [{ source: 'article' }] } });
    for (const quote of Object.values((claim as { entry: { appearance: object } }).entry.appearance))
      expect((quote as string).split(/\s+/).length).toBeLessThanOrEqual(8);
  });

  test('a source, with markup as text', () => {
    expect(added('sources', '<script>alert(1)</script>')).toMatchObject({
      entry: { name: '<script>alert(1)</script>', kind: 'unnamed' },
    });
    expect(added('sources', 'Lene Aas')).toMatchObject({ entry: { kind: 'person' } });
    expect(added('sources', ' ')).toBe('words');
  });
});

describe('forms', () => {
  test('an amount is read again when it is written anew', () => {
    const submitted = submitEntry(ferry(), 'figures', 'cost', { amount: 'nearly $3 billion a year' }) as {
      work: Work;
    };
    expect(entryOf(submitted.work, 'figures', 'cost')).toMatchObject({
      surface: 'about €4.5 million',
      quantity: { kind: 'currency', unit: '$', value: 3e9, modifier: 'nearly', rate: 'year' },
    });
    const problem = submitEntry(ferry(), 'figures', 'cost', { amount: 'much' });
    expect(problem).toMatchObject({ problems: [{ path: 'amount' }] });
  });

  test('a problem names its field', () => {
    expect(submitEntry(ferry(), 'terms', 'ostrand', { name: ' ' })).toMatchObject({
      problems: [{ path: 'name' }],
    });
    expect(submitEntry(ferry(), 'claims', 'loses', { sources: '' })).toMatchObject({
      problems: [{ path: 'sources' }],
    });
    expect(submitEntry(ferry(), 'claims', 'loses', { sources: 'nobody said' })).toMatchObject({
      problems: [{ path: 'sources[0]' }],
    });
    expect(submitAbout(ferry(), { url: 'javascript:alert(1)' })).toMatchObject({
      problems: [{ path: 'url' }],
    });
  });

  test('a text without an address keeps one that leads nowhere, and the form shows none', () => {
    const { url: _, ...pasted } = read;
    const work = emptyWork(pasted);
    expect(aboutFields(work).url).toBe('');
    expect(submitAbout(work, { title: 'Another' })).toMatchObject({
      work: { pack: { article: { url: 'https://article.invalid/the-last-ferry' } } },
    });
  });
});

test('an undone step shows where it was', () => {
  const before = ferry();
  const after = removeEntry(before, { list: 'figures', id: 'cost' }) as Work;
  expect(changedEntry(after, before)).toEqual({ list: 'figures', id: 'cost' });
  // Its claim changed with it, but the source is what came back.
  const without = removeEntry(before, { list: 'sources', id: 'mayor' }) as Work;
  expect(changedEntry(without, before)).toEqual({ list: 'sources', id: 'mayor' });
  const accepted = acceptEntry(before, { list: 'claims', id: 'loses' }, true);
  expect(changedEntry(accepted, before)).toEqual({ list: 'claims', id: 'loses' });
});

test('an installed pack is placed in its article', () => {
  const { places } = ferry();
  expect(places.terms.ostrand?.map(({ start, end }) => article.text.slice(start, end))).toEqual([
    'Ostrand',
    'Ostrand',
  ]);
  expect(Object.keys(places.figures)).toEqual(['cost', 'islanders']);
});

test('of two that are merged, the one has the sources, terms and figures of both', () => {
  const work = ferry();
  const { terms, figures, claims } = work.pack;
  const [one, two] = claims as [(typeof claims)[0], (typeof claims)[0]];
  const both = mergeEntries(work, 'claims', one.id, two.id);
  const [claim] = both.pack.claims;
  expect(claim?.text).toBe(one.text);
  const all = <T>(of: (claim: typeof one) => readonly T[]) => new Set([...of(one), ...of(two)]);
  expect(new Set(claim?.sources.map(({ source }) => source))).toEqual(
    all(({ sources }) => sources.map(({ source }) => source)),
  );
  expect(new Set(claim?.terms)).toEqual(all((each) => each.terms));
  expect(new Set(claim?.figures)).toEqual(all((each) => each.figures));
  // The two differ in each, or nothing would be shown.
  expect(all(({ sources }) => sources.map(({ source }) => source)).size).toBeGreaterThan(one.sources.length);
  const term = mergeEntries(work, 'terms', terms[0]?.id ?? '', terms[1]?.id ?? '').pack.terms[0];
  expect([...(term?.aliases ?? []), ...(term?.commonAliases ?? [])]).toContain(terms[1]?.name);
  const figure = mergeEntries(work, 'figures', figures[0]?.id ?? '', figures[1]?.id ?? '').pack.figures[0];
  expect(figure?.measureWords).toEqual(expect.arrayContaining([...(figures[1]?.measureWords ?? [])]));
});
