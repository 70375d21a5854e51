import type { CardSource } from '../model/card.ts';
import type { Manner } from '../model/pack.ts';
import { fill, GAP1, GAP2, type Phrase } from './phrase.ts';
import type { Speech, WordsWith } from './words.ts';

const MANNERS: Record<Manner, WordsWith<1>> = {
  said: 'mannerSaid',
  wrote: 'mannerWrote',
  reported: 'mannerReported',
  estimated: 'mannerEstimated',
  argued: 'mannerArgued',
  charged: 'mannerCharged',
  found: 'mannerFound',
};

/** Who said it and in what manner: "Steffen Kailitz, political scientist, said". */
export function attribution(source: CardSource, speech: Speech): Phrase {
  return fill(speech.words(MANNERS[source.manner], [GAP1]), [who(source, speech)]);
}

function who({ name, role, unnamed }: CardSource, { words }: Speech): Phrase {
  const named: Phrase = [{ text: name, from: 'pack' }];
  const shown = unnamed ? fill(words('sourceUnnamed', [GAP1]), [named]) : named;
  return role === undefined
    ? shown
    : fill(words('sourceRole', [GAP1, GAP2]), [shown, [{ text: role, from: 'pack' }]]);
}
