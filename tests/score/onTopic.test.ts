import { describe, expect, test } from 'vitest';
import type { Mention, Relation } from '../../src/model/mention.ts';
import { type ScoredMention, toOnTopic } from './mapping.ts';
import { hasOnTopicCases, onTopicGold, scoreOnTopic } from './onTopic.ts';

if (!hasOnTopicCases) console.warn('skipped: ../shared/cases/on-topic is not there');

const OURS: Readonly<Record<string, Relation>> = { same: 'same', differs: 'another', ambiguous: 'possible' };

/** The gold said in our words, as spotting would if it made no mistake. */
function goldInOurWords(): { file: string; mention: Mention }[] {
  return onTopicGold().flatMap(({ file, start16, end16, surface, kind, key, relation }) => {
    const ours = OURS[relation];
    if (!ours) return [];
    const id = key.replace(/^figure:/, '');
    const place = { start: start16, end: end16, surface, kind, id, packId: 'bitcoin-to-bombs' };
    return [{ file, mention: { ...place, relation: ours, why: [], salience: 'distinctive' } }];
  });
}

function score(change: (one: ScoredMention) => ScoredMention = (one) => one) {
  const printed = scoreOnTopic(
    goldInOurWords().flatMap(({ file, mention }) => toOnTopic(file, mention).map(change)),
  );
  const read = (line: RegExp) => {
    const [, p, r] = new RegExp(`${line.source}[^P]*P +([\\d.]+)% +R +([\\d.]+)%`).exec(printed) ?? [];
    return [Number(p), Number(r)];
  };
  return { terms: read(/don't count\):\n/), same: read(/same +:/), differs: read(/differs +:/), printed };
}

describe.skipIf(!hasOnTopicCases)('the mapping of mentions', () => {
  test('loses nothing: the gold scores 100', () => {
    const { terms, same, differs, printed } = score();
    expect({ terms, same, differs }).toEqual({ terms: [100, 100], same: [100, 100], differs: [100, 100] });
    expect(printed).toContain('unrelated lit up as same 0, as differs 0');
  });

  test('a planted fault is seen in each part', () => {
    const is = (kind: string, relation: string) => (one: ScoredMention) =>
      one.kind === kind && one.relation === relation;
    const spoil = (which: (one: ScoredMention) => boolean, to: Partial<ScoredMention>) =>
      score((one) => (which(one) ? { ...one, ...to } : one));
    expect(spoil(is('figure', 'differs'), { relation: 'another' }).differs).not.toEqual([100, 100]);
    expect(spoil(is('figure', 'same'), { key: 'usd' }).same).not.toEqual([100, 100]);
    expect(spoil(is('term', 'same'), { start: 0, end: 1 }).terms).not.toEqual([100, 100]);
  });
});
