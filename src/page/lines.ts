/** The kinds of line under the page's text. */
export type Line = 'term' | 'same' | 'another' | 'current' | 'passage' | 'saved';

/** Names of the highlights, each with its rule in the style sheet. Neutral, since the page can list them. */
export const LINE_NAMES: Record<Line, string> = {
  term: 'sl-1',
  same: 'sl-2',
  another: 'sl-3',
  current: 'sl-4',
  passage: 'sl-5',
  saved: 'sl-6',
};
