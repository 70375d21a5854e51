import type { Mention, Relation } from '../../src/model/mention.ts';
import type { Modifier } from '../../src/model/quantity.ts';
import type { QuantitySpan } from '../../src/spotting/quantitySpan.ts';

/** A quantity in the words of the scorer of ../shared/cases/quantities. */
export interface ScoredQuantity {
  start: number;
  end: number;
  kind: string;
  value?: number;
  min?: number;
  max?: number;
  unit: string | null;
  mod: string;
}

const MODIFIERS: Record<Modifier, string> = {
  about: '~',
  nearly: '~',
  'more than': '>',
  'at least': '>=',
  'less than': '<',
  'at most': '<=',
  'up to': '<=',
};
const UNITS: Readonly<Record<string, string>> = { percent: '%', 'percentage point': 'pp' };

/** Says one of our quantities in the scorer's words. */
export function toScorer(text: string, span: QuantitySpan): ScoredQuantity {
  const { start, end, kind, unit, modifier, noun } = span;
  const amount = 'value' in span ? { value: span.value } : { min: span.lower, max: span.upper };
  return {
    start,
    end,
    kind: kind === 'count' ? 'number' : kind,
    ...amount,
    unit: kind === 'count' && noun ? text.slice(noun.start, noun.end) : (UNITS[unit] ?? unit),
    mod: modifier ? MODIFIERS[modifier] : '=',
  };
}

/** A mention in the words of the scorer of ../shared/cases/on-topic. */
export interface ScoredMention {
  file: string;
  start: number;
  end: number;
  kind: 'term' | 'figure';
  key: string;
  surface: string;
  relation: string;
}

/** What is only possible is not painted, so it is not scored. */
const RELATIONS: Record<Relation, string | undefined> = {
  same: 'same',
  another: 'differs',
  possible: undefined,
};

/** Says one of our mentions in the scorer's words; nothing for what it does not score. */
export function toOnTopic(file: string, mention: Mention): ScoredMention[] {
  const { start, end, kind, id, surface } = mention;
  const relation = RELATIONS[mention.relation];
  if (relation === undefined) return [];
  return [{ file, start, end, kind, key: kind === 'figure' ? `figure:${id}` : id, surface, relation }];
}
