import { fieldsOf } from '../../src/drafting/editing/fields.ts';
import { begin, type History } from '../../src/drafting/editing/history.ts';
import { aboutFields } from '../../src/drafting/editing/submitting.ts';
import { type Entry, entryOf, type Work } from '../../src/drafting/editing/work.ts';
import { LIST_NAMES, type ListName } from '../../src/model/pack.ts';
import { type EntryName, entryKey, type Fields, type WorkingDraft } from '../../src/model/workingDraft.ts';
import { words } from '../../src/platform/words.ts';
import {
  type Focus,
  type FormProblem,
  SECTIONS,
  type Section,
  titleOf,
} from '../../src/ui/editor/sections.ts';
import { fill, GAP1, type Phrase } from '../../src/ui/phrase.ts';

/** All that changes while a pack is reviewed. */
export interface ReviewState {
  history: History<Work>;
  typed: Readonly<Record<string, Fields>>;
  withCopy: boolean;
  section: Section;
  chosen: EntryName | undefined;
  isOpen: boolean;
  merging: EntryName | undefined;
  problems: readonly FormProblem[];
  said: Phrase;
  focus: Focus | undefined;
}

/** Begins with the first entry that has not been looked at. */
export function beginReview({ typed = {}, withCopy }: WorkingDraft, work: Work): ReviewState {
  const accepted = new Set(work.accepted);
  const unseen = LIST_NAMES.flatMap((list) => work.pack[list].map(({ id }) => ({ list, id }))).find(
    (one) => !accepted.has(entryKey(one)),
  );
  const section = unseen?.list ?? 'terms';
  const first = work.pack[section][0];
  return {
    history: begin(work),
    typed,
    withCopy,
    section,
    chosen: unseen ?? (first && { list: section, id: first.id }),
    isOpen: false,
    merging: undefined,
    problems: [],
    said: [],
    focus: { to: 'entry', turn: 1 },
  };
}

/** The focus after a step. */
export function focusOn(state: ReviewState, to: Focus['to'], field?: string): Focus {
  return { to, field, turn: (state.focus?.turn ?? 0) + 1 };
}

/** Chooses an entry, in its list. */
export function choose(state: ReviewState, chosen: EntryName | undefined): ReviewState {
  return {
    ...state,
    section: chosen?.list ?? state.section,
    chosen,
    isOpen: false,
    focus: focusOn(state, 'entry'),
  };
}

/** The entry so many places farther in its list; past an end, that of the next list that has any. */
export function entryAt({ history, section, chosen }: ReviewState, by: 1 | -1): EntryName | undefined {
  const { pack } = history.now;
  if (section === 'about') return undefined;
  const at = pack[section].findIndex(({ id }) => id === chosen?.id);
  const next = at < 0 ? pack[section][0] : pack[section][at + by];
  if (next) return { list: section, id: next.id };
  const order = by > 0 ? LIST_NAMES : LIST_NAMES.toReversed();
  const list = order.slice(order.indexOf(section) + 1).find((one) => pack[one].length > 0);
  const entry = list && pack[list].at(by > 0 ? 0 : -1);
  return entry && { list, id: entry.id };
}

/** The section after or before, round and round. */
export function sectionAt({ section }: ReviewState, by: 1 | -1): Section {
  return SECTIONS[(SECTIONS.indexOf(section) + by + SECTIONS.length) % SECTIONS.length] as Section;
}

/** What a form shows when it is opened. */
export function formFields(work: Work, form: string): Fields | undefined {
  if (form === 'about') return aboutFields(work);
  const { list, id } = partsOf(form);
  const entry = entryOf(work, list, id);
  return entry && fieldsOf(list, entry);
}

/** `claims/ID` as list and id. */
export function partsOf(form: string): EntryName {
  const [list, id] = form.split('/') as [ListName, string];
  return { list, id };
}

/** What is said of what was done to an entry. */
type SaidOfEntry =
  | `editorDid${'Accept' | 'Unaccept' | 'Remove' | 'Edit' | 'Add' | 'Merge'}`
  | 'editorMerging';

/** Words about an entry, whose own words keep their language. */
export function sayOf(key: SaidOfEntry, list: ListName, entry: Entry | undefined): Phrase {
  const title = entry ? titleOf(list, entry) : '';
  return fill(words(key, [GAP1]), [[{ text: title, from: 'pack' }]]);
}
