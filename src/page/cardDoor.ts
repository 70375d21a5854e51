import type { MentionCard } from '../model/cardRequest.ts';
import type { Target } from './choose.ts';

/** Where a card belongs. */
export interface CardPlace {
  /** The mention's rectangles now, in viewport coordinates, one a line; none when it is in another frame. */
  rectangles(): DOMRect[];
  /** What the card must come after in the top layer: the mention's node. */
  node: Node | undefined;
  /** The mention itself, when it is in this frame. */
  target?: Target;
}

/**
 * How the card was asked for: by pointing or touching; by stepping through the mentions, which
 * announces it but leaves the keyboard where it is; or to move the keyboard into it.
 */
export type CardManner = 'point' | 'step' | 'enter';

/**
 * What the card's script offers the page's script. Both run in the same isolated world of the
 * same frame, so a plain object does; the page itself cannot see it.
 */
export interface CardDoor {
  open(cards: MentionCard[], place: CardPlace, manner: CardManner): void;
  /** The pointer has left the mention: close soon, unless the card is pointed at. */
  leave(): void;
  close(): void;
  /** Whether the card stays though its mention is no longer marked: the reader has just said so in it. */
  stays(): boolean;
}

declare global {
  var sourcelightCard: CardDoor | undefined;
}
