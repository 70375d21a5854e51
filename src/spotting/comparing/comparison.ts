import type { Evidence, Relation } from '../../model/mention.ts';
import type { ContextPack, Figure } from '../../model/pack.ts';
import type { Context } from '../context.ts';
import type { QuantitySpan } from '../quantitySpan.ts';
import type { Companion } from './company.ts';
import type { Measured } from './evidence.ts';
import type { CountedNoun } from './nouns.ts';
import type { StatedPeriod } from './when.ts';

/** A quantity with its surroundings. */
export interface Found {
  span: QuantitySpan;
  /** The block's text from the quantity on. */
  after: string;
  context: Context;
  /** Figures of the pack that keep it company. */
  beside: readonly Companion[];
}

/** A figure and a quantity of one kind and unit, with what the sentence shows of what is measured and when. */
export interface Comparison extends Found {
  figure: Figure;
  pack: ContextPack;
  noun: CountedNoun | undefined;
  /** End of number, unit and noun in the sentence. */
  ownEnd: number;
  measured: Measured;
  period: StatedPeriod | undefined;
}

/** How a quantity on a page stands to a figure, and what shows it. */
export interface FigureMatch {
  figure: Figure;
  relation: Relation;
  why: Evidence[];
  /** The quantity as it was compared: a fraction may have become a percentage. */
  span: QuantitySpan;
  /** End of number, unit and, for counts, the counted noun: UTF-16, exclusive, in the block. */
  end: number;
  /** How well it fits, to choose among the figures of a pack. */
  fit: number;
  period?: StatedPeriod;
}

/** What is large enough that its noun alone says too little: anybody may be "25 million people". */
const LARGE = 1000;

/** Whether a figure counts so many that a noun like "people" does not show what is counted. */
export function isLargeCount({ quantity }: Figure): boolean {
  return quantity.kind === 'count' && ('value' in quantity ? quantity.value : quantity.lower) >= LARGE;
}

/** Noun, measure and subject as evidence, as far as they were found. */
export function evidenceOf(noun?: CountedNoun, measure?: string, subject?: string): Evidence[] {
  return [
    ...(noun ? [{ type: 'noun', surface: noun.surface } as const] : []),
    ...(measure === undefined ? [] : [{ type: 'measure', surface: measure } as const]),
    ...(subject === undefined ? [] : [{ type: 'subject', surface: subject } as const]),
  ];
}
