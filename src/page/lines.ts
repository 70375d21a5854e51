import type { Colour } from '../model/annotation.ts';

/** The kinds of line under the page's text. */
export type Line = 'term' | 'same' | 'another' | 'current' | 'passage';

/** Names of the highlights, each with its rule in the style sheet. Neutral, since the page can list them. */
export const LINE_NAMES: Record<Line, string> = {
  term: 'sl-1',
  same: 'sl-2',
  another: 'sl-3',
  current: 'sl-4',
  passage: 'sl-5',
};

/** Names of the reader's own highlights, by colour. */
export const SAVED_NAMES: Record<Colour, string> = {
  green: 'sl-6',
  blue: 'sl-7',
  violet: 'sl-8',
  pink: 'sl-9',
};
