import type { Modifier, QuantityKind } from '../model/quantity.ts';
import type { Span } from '../text/quote.ts';

interface Written extends Span {
  /** A `date` ("6 April 2022", "May 2021") has its year as value; without a year it is not reported. */
  kind: QuantityKind | 'date';
  /**
   * ISO 4217 code, the bare symbol (`$`, `£`) where the country is not said, `percent`, `percentage point`,
   * a measure in the singular ("year", "kilometre"), the head of the counted noun phrase in the singular
   * ("attack"), or '' for a number that counts nothing nameable.
   */
  unit: string;
  /** Significant digits as written: 2 for "2.3 billion", 1 for "$400 million" or "a billion". */
  digits: number;
  /** Per what, in the singular: `year` for "a year", `barrel` for "per barrel". */
  rate?: string;
  modifier?: Modifier;
  /** Where the modifier stands; it is no part of the quantity's own span. */
  modifierSpan?: Span;
  /** The counted noun phrase as written, adjectives included: "North Korean nationals". */
  noun?: Span;
  /** True for "a few hundred": the amounts are then our reading of the words. */
  vague?: true;
  /** For a conversion in apposition, "$1.7bn (£1.3bn)": where the quantity starts that it restates. */
  restates?: number;
}

/**
 * A quantity as text writes it: number and unit, without the modifier and without the counted
 * noun. Offsets: UTF-16 units, end exclusive.
 */
export type QuantitySpan = Written & ({ value: number } | { lower: number; upper: number });
