import { describe, expect, it } from 'vitest';
import { keptOf, planImport } from '../../src/exchanging/packFiles/planImport.ts';
import type { ListedPack } from '../../src/model/listedPack.ts';
import type { ContextPack, Term } from '../../src/model/pack.ts';
import { ferryPack } from './packs.ts';

function changed(change: (pack: ContextPack) => void): ContextPack {
  const pack = ferryPack();
  change(pack);
  return pack;
}

const gloss = (text: string, revision = 2) =>
  changed((pack) => {
    pack.revision = revision;
    (pack.terms[0] as Term).gloss = text;
  });
const next = changed((pack) => {
  pack.revision = 3;
  pack.terms[0] = { ...(pack.terms[0] as Term), gloss: 'Theirs.' };
  pack.sources.push({ id: 'council', name: 'the council', kind: 'organisation' });
});

const listed = (pack: ContextPack, more: Partial<ListedPack> = {}): ListedPack => ({
  pack,
  origin: 'imported',
  isOn: true,
  hasCopy: false,
  ...more,
});

function plan(file: ContextPack, installed: readonly ListedPack[], text?: string, side?: 'mine' | 'theirs') {
  const texts = new Map(text === undefined ? [] : [[file.id, text]]);
  const decisions = new Map(side ? [[file.id, new Map([['terms/ostrand', side]])]] : []);
  const [only] = planImport([file], texts, installed, decisions);
  if (!only) throw new Error('nothing planned');
  return only;
}

describe('what an import would do', () => {
  it('adds a new pack, with the article’s text', () => {
    const planned = plan(ferryPack(), [], 'The text.');
    expect(planned).toMatchObject({ state: 'new', conflicts: [], text: 'The text.' });
    expect(keptOf(planned)).toEqual({ pack: ferryPack(), origin: 'imported', text: 'The text.' });
  });

  it.each([
    ['the same pack', ferryPack(), 'same'],
    ['an older revision', changed((pack) => Object.assign(pack, { revision: 1 })), 'older'],
  ] as const)('changes nothing for %s', (_, file, state) => {
    const planned = plan(file, [listed(ferryPack())], 'The text.');
    expect(planned).toMatchObject({ state, result: undefined, text: undefined });
    expect(keptOf(planned)).toBeUndefined();
  });

  it.each(['imported', 'bundled'] as const)(
    'takes all of a newer revision of a pack that was not edited (%s)',
    (origin) => {
      const planned = plan(next, [listed(ferryPack(), { origin })]);
      expect(planned).toMatchObject({
        state: 'newer',
        conflicts: [],
        diff: { sources: { added: [{ id: 'council' }] } },
      });
      expect(keptOf(planned)).toEqual({ pack: next, origin: 'imported' });
    },
  );

  it('keeps what the reader edited, asks about what both changed, and remembers the new base', () => {
    const installed = [listed(gloss('Mine.'), { base: ferryPack(), origin: 'made' })];
    const open = plan(next, installed);
    expect(open.conflicts.map(({ place }) => place)).toEqual(['terms/ostrand']);
    expect(open.result?.terms[0]?.gloss).toBe('Mine.');
    expect(keptOf(open)).toMatchObject({ base: next, origin: 'made', pack: { revision: 3 } });
    const decided = plan(next, installed, undefined, 'theirs');
    // Still listed: a decision can be taken back.
    expect(decided.conflicts).toHaveLength(1);
    expect(keptOf(decided)).toEqual({ pack: next, origin: 'made' });
  });

  it('removes nothing from a pack that the reader made, since nobody knows what both began from', () => {
    const less = changed((pack) => {
      pack.revision = 3;
      pack.terms = pack.terms.slice(0, 1);
      pack.claims = [];
      pack.figures = [];
    });
    expect(plan(less, [listed(ferryPack(), { origin: 'made' })]).result?.terms).toHaveLength(2);
    expect(plan(less, [listed(ferryPack())]).result?.terms).toHaveLength(1);
  });

  it('changes nothing for the state that the reader edited', () => {
    const planned = plan(ferryPack(), [listed(gloss('Mine.'), { base: ferryPack() })]);
    expect(planned).toMatchObject({ state: 'changed', result: undefined, conflicts: [] });
  });

  it('leaves a copy that is kept as it is', () => {
    expect(plan(next, [listed(ferryPack(), { hasCopy: true })], 'Another text.').text).toBeUndefined();
    expect(plan(next, [listed(ferryPack())], 'The text.').text).toBe('The text.');
  });
});
