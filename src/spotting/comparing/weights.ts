import type { ContextPack, Figure } from '../../model/pack.ts';
import { once } from './once.ts';

/** How many figures of a kind are measured by a word; keys are a kind, a space and the word. */
const sharersOf = once(({ figures }: ContextPack): ReadonlyMap<string, number> => {
  const sharers = new Map<string, number>();
  for (const { quantity, measureWords } of figures)
    for (const word of new Set(measureWords.map((one) => `${quantity.kind} ${one.toLowerCase()}`)))
      sharers.set(word, (sharers.get(word) ?? 0) + 1);
  return sharers;
});

/**
 * How much some words tell of a figure: 1 for a word of its own, less for one by which several figures of the kind
 * are measured.
 */
export function weightOf({ quantity }: Figure, pack: ContextPack, words: ReadonlySet<string>): number {
  const sharers = sharersOf(pack);
  const shares = [...words].map((word) => 1 / (sharers.get(`${quantity.kind} ${word}`) ?? 1));
  return shares.reduce((sum, share) => sum + share, 0);
}
