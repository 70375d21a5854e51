import type { Highlight } from './highlight.ts';
import type { HighlightFilter } from './highlightFilter.ts';
import type { HighlightChange } from './remarks.ts';

/** A place in a list of highlights, the latest first: that of the one after which to go on. */
export interface Place {
  /** The negated time of saving or, in the trash, of removing, in milliseconds. */
  at: number;
  id: string;
}

/** What is to be listed. */
export interface HighlightsAsked {
  inTrash: boolean;
  /** Not in the trash. */
  only?: HighlightFilter;
  /** Not in the trash; words that are all to be found. */
  query?: string;
  /** All of a page's together, where its latest stands; without a query. */
  byPage?: boolean;
  after?: Place;
  most?: number;
}

/** A part of the list of highlights. */
export interface HighlightPortion {
  highlights: Highlight[];
  /** How many of this part cannot be read; they stay where they are. */
  unreadable: number;
  /** Where the next part begins; absent after the last. A part with a next one may be small, or empty. */
  next?: Place;
}

/** A tag or a pack with the number of highlights that are filed under it. */
export interface HighlightFile {
  /** The tag, or the pack's id; empty for those without. */
  name: string;
  count: number;
}

/** The tags of a highlight as they were before a change. */
export type FormerTags = Required<Pick<HighlightChange, 'id' | 'tags'>>;
