import type { Claim, ContextPack, Figure, ListName, Source, Term } from '../../model/pack.ts';
import type { EntryName, EntryPlaces, Fields } from '../../model/workingDraft.ts';
import type { Phrase } from '../phrase.ts';

/** What the pack says of itself and its article, and its lists. */
export const SECTIONS = ['about', 'terms', 'figures', 'claims', 'sources'] as const;
export type Section = (typeof SECTIONS)[number];

export const SECTION_NAMES = {
  about: 'editorAbout',
  terms: 'groupTerms',
  figures: 'groupFigures',
  claims: 'groupClaims',
  sources: 'groupSources',
} as const;

/** Something wrong with what stands in a form: `about` or `claims/ID`, and the field. */
export interface FormProblem {
  form: string;
  path: string;
  message: string;
}

/** Where the focus belongs after what was done; `turn` counts what was done. */
export interface Focus {
  to: 'entry' | 'form';
  /** Of the form. */
  field?: string | undefined;
  turn: number;
}

/** A pack under review, as it is shown. */
export interface Review {
  pack: ContextPack;
  places: EntryPlaces;
  accepted: ReadonlySet<string>;
  /** What stands in forms that are not done. */
  typed: Readonly<Record<string, Fields>>;
  section: Section;
  chosen: EntryName | undefined;
  /** Whether the chosen entry is shown as a form. */
  isOpen: boolean;
  /** The entry that another is to be merged into. */
  merging: EntryName | undefined;
  problems: readonly FormProblem[];
  /** What was done last. */
  said: Phrase;
  focus: Focus | undefined;
  canUndo: boolean;
  canRedo: boolean;
  withCopy: boolean;
}

type Entry = ContextPack[ListName][number];

/** How an entry is called in lists. */
export function titleOf(list: ListName, entry: Entry): string {
  if (list === 'figures') return (entry as Figure).surface;
  if (list === 'claims') return (entry as Claim).text;
  return (entry as Term | Source).name;
}

export function entryIn(pack: ContextPack, { list, id }: EntryName): Entry | undefined {
  return pack[list].find((one) => one.id === id);
}
