import type { Card } from './card.ts';
import type { Mention, Topics } from './mention.ts';

/** What the background knows of some blocks of a page. */
export interface SpotAnswer {
  /** Per block, in the order asked. */
  mentions: Mention[][];
  topics: Topics;
  /** By `cardKey`: what the mentions' cards show, so that a card needs no further round trip. */
  cards: Record<string, Card>;
}

/** Where a mention's card is in `SpotAnswer.cards`. */
export function cardKey({ packId, kind, id }: Pick<Mention, 'packId' | 'kind' | 'id'>): string {
  return `${packId} ${kind} ${id}`;
}
