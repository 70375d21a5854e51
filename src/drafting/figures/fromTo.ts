import { scanQuantities } from '../../spotting/quantities.ts';
import type { QuantitySpan } from '../../spotting/quantitySpan.ts';

/** "rose from 3 percent to 5 percent" gives two figures, "from 3 to 5 percent of them" an interval. */
const CHANGE =
  /\b(?:rose|risen|rise|rises|rising|fell|fallen|falls?|falling|grew|grown|grows?|growing|increas\w+|decreas\w+|drop\w*|declin\w+|climb\w+|jump\w+|slid|slipp?\w+|went|gone|moved|cut|lower\w+|rais\w+|up|down|chang\w+|soar\w+|plung\w+|tumbl\w+|shrank|shrunk|improv\w+)\b[^.;]{0,40}\bfrom\s$/i;

/** Takes an interval apart that is a change from one amount to another; anything else comes back as it is. */
export function apart(span: QuantitySpan, text: string): QuantitySpan[] {
  if (!('lower' in span) || !CHANGE.test(text.slice(Math.max(0, span.start - 70), span.start))) return [span];
  const written = text.slice(span.start, span.end);
  const to = / to /.exec(written);
  if (!to) return [span];
  const second = scanQuantities(written.slice(to.index + to[0].length))[0];
  if (!second || !('value' in second) || (second.value !== span.lower && second.value !== span.upper))
    return [span];
  const { lower, upper, modifierSpan, ...shared } = span;
  const [first, middle] = [second.value === upper ? lower : upper, span.start + to.index];
  return [
    { ...shared, value: first, end: middle, ...(modifierSpan && { modifierSpan }) },
    { ...shared, value: second.value, start: middle + to[0].length },
  ];
}
