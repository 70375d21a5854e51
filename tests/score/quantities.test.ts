import { describe, expect, test } from 'vitest';
import type { Modifier, QuantityKind } from '../../src/model/quantity.ts';
import type { QuantitySpan } from '../../src/spotting/quantitySpan.ts';
import { type ScoredQuantity, toScorer } from './mapping.ts';
import { loadQuantityCases, type QuantityCase, scoreQuantities } from './quantities.ts';

const loaded = await loadQuantityCases();
if (!loaded) console.warn('skipped: ../shared/cases/quantities is not there');

/** Our modifier for each of the scorer's. */
const OURS: Readonly<Record<string, Modifier>> = {
  '~': 'about',
  '>': 'more than',
  '>=': 'at least',
  '<': 'less than',
  '<=': 'at most',
};
const KINDS: Readonly<Record<string, QuantityKind>> = { number: 'count', range: 'count' };

/** The gold of a case said in our words, as the scanner would if it made no mistake. */
function goldInOurWords({ text, expected }: QuantityCase): { text: string; span: QuantitySpan }[] {
  return expected.flatMap((e) => {
    if (e.start === undefined || e.start === null || e.optional) return [];
    const kind = KINDS[e.kind] ?? (e.kind as QuantityKind);
    // A noun of the gold need not stand in the text in that form: it is put where a span can hold it.
    const noun =
      kind === 'count' && e.unit
        ? { start: text.length + 1, end: text.length + 1 + e.unit.length }
        : undefined;
    const unit = e.unit === '%' ? 'percent' : e.unit === 'pp' ? 'percentage point' : (e.unit ?? '');
    const modifier = e.mod ? OURS[e.mod] : undefined;
    const amount =
      e.min === undefined ? { value: e.value as number } : { lower: e.min, upper: e.max as number };
    const span: QuantitySpan = {
      start: e.start,
      end: e.end as number,
      kind,
      unit: noun ? '' : unit,
      digits: 1,
      ...(modifier && { modifier }),
      ...(noun && { noun }),
      ...amount,
    };
    return [{ text: noun ? `${text} ${e.unit}` : text, span }];
  });
}

describe.skipIf(!loaded)('the mapping to the scorer’s words', () => {
  // Some suites share a text: a mark at its end tells whose it is, and moves no offset.
  const cases = (loaded?.cases ?? []).map((one, i) => ({ ...one, text: `${one.text}\n${i}` }));
  const gold = (change: (one: ScoredQuantity) => ScoredQuantity = (one) => one) => {
    const byText = new Map(cases.map((one) => [one.text, one]));
    const read = (text: string) =>
      goldInOurWords(byText.get(text) as QuantityCase).map((one) => change(toScorer(one.text, one.span)));
    return scoreQuantities(read, cases);
  };

  test('loses nothing: the gold scores 100 on every suite', async () => {
    for (const [suite, score] of Object.entries((await gold()) ?? {})) {
      expect([suite, score.F1, score.uF1, score.umF1]).toEqual([suite, 1, 1, 1]);
      if (score.modR !== null) expect([suite, score.modR, score.modFA ?? 0]).toEqual([suite, 1, 0]);
    }
  });

  const faults: [
    what: string,
    change: (one: ScoredQuantity) => ScoredQuantity,
    falls: 'F1' | 'uF1' | 'umF1',
  ][] = [
    ['a kind called otherwise', (one) => (one.kind === 'number' ? { ...one, kind: 'count' } : one), 'uF1'],
    ['intervals by other names', ({ min: _, max: __, ...one }) => one, 'F1'],
    ['percent in words', (one) => (one.unit === '%' ? { ...one, unit: 'x' } : one), 'uF1'],
    ['modifiers in words', (one) => (one.mod === '~' ? { ...one, mod: 'about' } : one), 'umF1'],
    ['bounds turned round', (one) => (one.mod === '>' ? { ...one, mod: '<' } : one), 'umF1'],
    ['nouns left out', (one) => (one.kind === 'number' ? { ...one, unit: '' } : one), 'uF1'],
  ];
  test.each(faults)('a planted fault is seen: %s', async (_, change, falls) => {
    expect((await gold(change))?.ALL?.[falls]).toBeLessThan(1);
  });
});
