import type { Card } from './card.ts';
import type { Mention } from './mention.ts';

/** One meaning of a mention: what the page writes, why it was spotted, and the pack's card. */
export interface MentionCard {
  mention: Pick<Mention, 'surface' | 'start' | 'end' | 'relation' | 'why' | 'quantity' | 'period'>;
  card: Card;
}
