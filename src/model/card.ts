import type { Addition, Appearance, Article, Manner, Period, TermKind } from './pack.ts';
import type { Quantity } from './quantity.ts';

/** Who stands behind a claim, ready to be shown. */
export interface CardSource {
  /** As the article names them. */
  name: string;
  role?: string;
  manner: Manner;
  unnamed: boolean;
  /** What the pack's maker adds; shown as ours. */
  added?: Addition;
}

export interface CardClaim {
  /** Its id within the pack. */
  id: string;
  text: string;
  sources: CardSource[];
  period?: Period;
  appearance: Appearance;
}

interface CardBase {
  packId: string;
  /** Id of the term or figure within its pack. */
  id: string;
  article: Article;
  claims: CardClaim[];
  /** Whether the article's text is kept on this device. */
  hasCopy?: true;
}

export interface TermCard extends CardBase {
  kind: 'term';
  name: string;
  termKind: TermKind;
  gloss: string;
  added?: Addition;
}

export interface FigureCard extends CardBase {
  kind: 'figure';
  /** As the article writes it: "as much as USD 2.3 billion". */
  surface: string;
  quantity: Quantity;
  measure: string;
  subject: string;
  period?: Period;
}

/** All that a card shows of one pack entry. Plain values: it crosses the message door. */
export type Card = TermCard | FigureCard;
