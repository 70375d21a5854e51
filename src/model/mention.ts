import type { Period } from './pack.ts';
import type { Quantity } from './quantity.ts';

/** A piece of the article's words that made us sure: shown to the reader, so data, not prose. */
export type Evidence =
  /** The page's words are a name of the term, in this form. */
  | { type: 'name'; name: string }
  | { type: 'alias'; alias: string }
  /** The page gives the same amount in the same unit. */
  | { type: 'amount' }
  /** The page's amount, rounded as coarsely as the article's, is the article's. */
  | { type: 'rounded' }
  /** The page's amount lies within the article's bound ("at least seven"), or the reverse. */
  | { type: 'bound' }
  /** The page gives another amount for what is otherwise the same thing. */
  | { type: 'differs' }
  /** The page's words restate, in another currency or unit, an amount that is the article's: "(£1.3bn)". */
  | { type: 'conversion'; surface: string }
  /** The page says when its amount holds, in these words. */
  | { type: 'period'; surface: string }
  /** The page is about the pack's topic, because it names this. */
  | { type: 'topic'; surface: string }
  /** A word of the figure's subject, measure or counted noun stands near it. */
  | { type: 'subject' | 'measure' | 'noun'; surface: string };

/** How a figure on the page stands to the pack's. */
export type Relation = 'same' | 'another' | 'possible';

/** A span of text that refers to a pack entry. Offsets: UTF-16 units of its block, end exclusive. */
export interface Mention {
  start: number;
  end: number;
  /** The text as written. */
  surface: string;
  kind: 'term' | 'figure';
  packId: string;
  /** Id of the term or figure in its pack. */
  id: string;
  relation: Relation;
  why: Evidence[];
  /** For figures: how much the page's words say. */
  quantity?: Quantity;
  /** For figures: when the page's amount holds, where it says so. */
  period?: Period;
  /** For terms: whether every mention is worth a line, or one a section is enough. */
  salience: 'distinctive' | 'common';
}

/** A paragraph, heading, cell or caption of a page. */
export interface TextBlock {
  text: string;
  /**
   * `teaser`: all of it is a link to somewhere else, and `hidden`: the reader cannot see it yet:
   * neither says what the page is about. `heading` opens a section.
   */
  role: 'text' | 'heading' | 'teaser' | 'hidden';
}

/** Which packs a page is about: pack id → the words that put it on topic. */
export type Topics = Record<string, string>;
