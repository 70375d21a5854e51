import { scanQuantities } from '../spotting/quantities.ts';
import type { QuantitySpan } from '../spotting/quantitySpan.ts';
import type { Command } from './command.ts';
import { readArguments, readInputs, readLines } from './input.ts';

/** A quantity as the command line prints it. */
interface PrintedQuantity {
  start: number;
  end: number;
  surface: string;
  kind: QuantitySpan['kind'];
  value?: number;
  lower?: number;
  upper?: number;
  unit: string;
  modifier?: string;
  rate?: string;
  /** The counted noun phrase as written. */
  noun?: string;
}

/** `quantities [--jsonl] [FILE…|-]`: the quantities in plain text, by the scanner that reads pages. */
export const quantities: Command = async (args, print) => {
  const { values, positionals } = readArguments(args, { jsonl: { type: 'boolean' } });
  for (const input of readInputs(positionals)) {
    if (values.jsonl)
      for (const { id, text } of readLines(input))
        print(JSON.stringify({ id, quantities: quantitiesIn(text) }));
    else
      for (const quantity of quantitiesIn(input.text))
        print(JSON.stringify({ file: input.file, ...quantity }));
  }
  return 0;
};

function quantitiesIn(text: string): PrintedQuantity[] {
  return scanQuantities(text).map(({ start, end, kind, unit, modifier, rate, noun, ...amount }) => ({
    start,
    end,
    surface: text.slice(start, end),
    kind,
    ...('value' in amount ? { value: amount.value } : { lower: amount.lower, upper: amount.upper }),
    unit,
    ...(modifier && { modifier }),
    ...(rate && { rate }),
    ...(noun && { noun: text.slice(noun.start, noun.end) }),
  }));
}
