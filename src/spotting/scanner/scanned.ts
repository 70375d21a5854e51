import type { QuantitySpan } from '../quantitySpan.ts';

/** A quantity where reading goes on at `end`; `start` is where its modifier starts, if one stands before it. */
export interface Scanned {
  span: QuantitySpan;
  start: number;
  end: number;
}
