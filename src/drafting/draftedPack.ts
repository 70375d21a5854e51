import type { ContextPack } from '../model/pack.ts';
import type { Span } from '../text/quote.ts';

/** Where drafted things stand in the article's text (`articleText`), by their id; in reading order. */
export type Places = ReadonlyMap<string, readonly Span[]>;

/** An unsaved pack made from an article, and the sentences it was made from. */
export interface Draft {
  pack: ContextPack;
  /** Mentions of the terms. */
  terms: Places;
  /** Each place where the article gives the figure, its modifier included. */
  figures: Places;
  /** The sentence that makes the claim. */
  claims: Places;
  /** Where the article attributes something to the source: the words that name it. */
  sources: Places;
}
