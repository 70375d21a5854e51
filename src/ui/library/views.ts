import type { WordsWith } from '../words.ts';

/** The views of the library, by the fragment of its address; later ones are added here. */
export const VIEWS = ['packs', 'highlights', 'trash', 'settings'] as const;
export type View = (typeof VIEWS)[number];

/** What each is called. */
export const VIEW_NAMES: Record<View, WordsWith<0>> = {
  packs: 'libraryPacks',
  highlights: 'libraryHighlights',
  trash: 'libraryTrash',
  settings: 'librarySettings',
};

/** The view that a fragment (`#settings`) asks for; the first where it asks for none. */
export function viewOf(fragment: string): View {
  return VIEWS.find((view) => fragment === `#${view}`) ?? VIEWS[0];
}
