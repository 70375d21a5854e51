import { describe, expect, test } from 'vitest';
import bundledPack from '../../assets/packs/bitcoin-to-bombs.json' with { type: 'json' };
import { type Guess, scoreComparison } from './comparison.ts';
import { loadPassages, PASSAGE_FILES, type Passage } from './passages.ts';

/** The labels said as guesses, as spotting would if it made no mistake. */
function gold({ labels }: Passage): Guess[] {
  return labels.flatMap((label) =>
    label.relation === 'either' ? [] : [{ ...label, relation: label.relation }],
  );
}

describe('our labelled passages', () => {
  test('of our own there are 150 or more, and half of them hold traps only', () => {
    const passages = loadPassages();
    const traps = passages.filter(({ labels }) => labels.length === 0);
    expect(passages.length).toBeGreaterThanOrEqual(150);
    expect(traps.length).toBeGreaterThanOrEqual(passages.length / 2);
  });

  test('are told apart as well as the goals ask', () => {
    const { same, another } = scoreComparison(loadPassages());
    expect(same.precision).toBeGreaterThanOrEqual(0.95);
    expect(same.recall).toBeGreaterThanOrEqual(0.85);
    expect(another.precision).toBeGreaterThanOrEqual(0.9);
    expect(another.recall).toBeGreaterThanOrEqual(0.6);
  });
});

describe.each(['heldout-1', 'heldout-2'] as const)('the held-out passages: %s', (name) => {
  test('there are 120 or more, and half of the amounts are traps', () => {
    const passages = loadPassages(PASSAGE_FILES[name]);
    const labels = passages.flatMap((passage) => passage.labels);
    expect(passages.length).toBeGreaterThanOrEqual(120);
    expect(scoreComparison(passages, gold).traps.all).toBeGreaterThanOrEqual(labels.length);
  });
});

describe.each(Object.entries(PASSAGE_FILES))('the labels of %s', (_, path) => {
  const passages = loadPassages(path);

  test('name figures of the pack, and no mark is left in the text', () => {
    const ids = new Set(bundledPack.figures.map(({ id }) => id));
    expect(passages.flatMap(({ labels }) => labels).filter(({ id }) => !ids.has(id))).toEqual([]);
    expect(passages.flatMap(({ blocks }) => blocks).filter((text) => /\[\[|\]\]|\|/.test(text))).toEqual([]);
  });

  test('score 100 themselves, and light no trap', () => {
    const { same, another, traps, wrongAt, missedAt } = scoreComparison(passages, gold);
    expect([same.precision, same.recall, another.precision, another.recall]).toEqual([1, 1, 1, 1]);
    expect([traps.lit, wrongAt, missedAt]).toEqual([0, [], []]);
  });

  test.each<[string, (one: Guess) => Guess]>([
    ['another figure', (one) => ({ ...one, id: 'other' })],
    ['the other relation', (one) => ({ ...one, relation: one.relation === 'same' ? 'another' : 'same' })],
    ['another place', (one) => ({ ...one, start: one.end, end: one.end + 1 })],
  ])('a planted fault is seen: %s', (_, spoil) => {
    const { same, another } = scoreComparison(passages, (passage) => gold(passage).map(spoil));
    for (const { precision, recall } of [same, another]) {
      expect(precision).toBeLessThan(0.1);
      expect(recall).toBeLessThan(0.1);
    }
  });

  test('a planted fault is seen: all is painted', () => {
    const everything = ({ blocks }: Passage): Guess[] =>
      blocks.map((text, block) => ({ block, start: 0, end: text.length, relation: 'same', id: 'other' }));
    const { traps } = scoreComparison(passages, everything);
    expect(traps.lit).toBe(traps.all);
    expect(traps.all).toBeGreaterThan(50);
  });
});
