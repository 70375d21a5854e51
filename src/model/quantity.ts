import * as v from 'valibot';
import { text } from './fields.ts';

/**
 * What kind of thing a quantity counts.
 * The names follow quantulum3 and Duckling, as far as the two agree.
 */
export const QuantityKind = v.picklist(['currency', 'percent', 'count', 'measure', 'year']);
export type QuantityKind = v.InferOutput<typeof QuantityKind>;

/** How the text hedges the number: "as much as" is `up to`, "over" is `more than`, "nearly" is `nearly`. */
export const Modifier = v.picklist([
  'about',
  'nearly',
  'at least',
  'more than',
  'at most',
  'less than',
  'up to',
]);
export type Modifier = v.InferOutput<typeof Modifier>;

const number = v.pipe(v.number('expected a number'), v.finite('expected a finite number'));

const shared = {
  kind: QuantityKind,
  /**
   * ISO 4217 code for currency (the bare symbol where the text does not name the country),
   * `percent` or `percentage point`, a measure ("year"), or the counted noun in the singular.
   */
  unit: text(60),
  modifier: v.optional(Modifier),
  /** Per what: `year` for "a year". */
  rate: v.optional(text(40)),
  /** True for "a few hundred": `lower` and `upper` are then our reading of the words, not the text's. */
  vague: v.optional(v.boolean('expected true or false')),
};

const Point = v.strictObject({ ...shared, value: number });
const Interval = v.strictObject({ ...shared, lower: number, upper: number });

/**
 * A number with its unit. Magnitudes are applied ("2.3 billion" is 2300000000);
 * eight per cent is 8, not 0.08.
 */
export const Quantity = v.pipe(
  v.union([Point, Interval], 'expected a quantity with kind, unit, and value or lower and upper'),
  v.check((q) => !('lower' in q) || q.lower <= q.upper, 'lower is greater than upper'),
);
export type Quantity = v.InferOutput<typeof Quantity>;
