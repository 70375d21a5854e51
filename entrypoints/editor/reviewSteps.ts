import { addEntry } from '../../src/drafting/editing/adding.ts';
import type { EditedArticle } from '../../src/drafting/editing/article.ts';
import { acceptEntry, removeEntry } from '../../src/drafting/editing/changes.ts';
import * as past from '../../src/drafting/editing/history.ts';
import { mergeEntries } from '../../src/drafting/editing/merging.ts';
import { changedEntry, entryOf } from '../../src/drafting/editing/work.ts';
import type { ListName } from '../../src/model/pack.ts';
import { type EntryName, entryKey, type Fields } from '../../src/model/workingDraft.ts';
import { words } from '../../src/platform/words.ts';
import type { Passage } from '../../src/ui/editor/actions.ts';
import type { FormProblem, Section } from '../../src/ui/editor/sections.ts';
import { submit, withoutForm } from './reviewForms.ts';
import { choose, entryAt, focusOn, partsOf, type ReviewState, sayOf, sectionAt } from './reviewState.ts';

/** Leaves the open form first: what is wrong with it keeps the reader there. */
function left(state: ReviewState): ReviewState | undefined {
  if (state.section === 'about' && state.typed.about) {
    const next = submit(state, 'about');
    // What is wrong there can wait until the pack is to be kept.
    return next.typed.about ? { ...state, problems: next.problems } : next;
  }
  if (!state.isOpen || !state.chosen) return state;
  const next = submit(state, entryKey(state.chosen));
  return next.isOpen ? undefined : next;
}

export function toSection(state: ReviewState, section: Section): ReviewState {
  const from = left(state);
  if (!from) return submit(state, entryKey(state.chosen as EntryName));
  if (section === 'about') return { ...from, section, merging: undefined };
  const known = from.chosen?.list === section ? from.chosen : undefined;
  const first = from.history.now.pack[section][0];
  const chosen = known ?? (first && { list: section, id: first.id });
  return { ...from, section, chosen, merging: undefined };
}

export function stepSection(state: ReviewState, by: 1 | -1): ReviewState {
  const section = sectionAt(state, by);
  const next = toSection(state, section);
  return { ...next, focus: focusOn(state, section === 'about' ? 'form' : 'entry') };
}

export function chooseEntry(state: ReviewState, entry: EntryName): ReviewState {
  const from = left(state);
  return from ? choose(from, entry) : submit(state, entryKey(state.chosen as EntryName));
}

export function stepBy(state: ReviewState, by: 1 | -1): ReviewState {
  const next = entryAt(state, by);
  // Two of a kind are merged.
  return next && (!state.merging || next.list === state.merging.list) ? choose(state, next) : state;
}

export function accept(state: ReviewState): ReviewState {
  const { chosen, history } = state;
  if (!chosen) return state;
  const isAccepted = !history.now.accepted.includes(entryKey(chosen));
  const work = acceptEntry(history.now, chosen, isAccepted);
  const next = { ...state, history: past.step(history, work) };
  const said = sayOf(
    isAccepted ? 'editorDidAccept' : 'editorDidUnaccept',
    chosen.list,
    entryOf(work, chosen.list, chosen.id),
  );
  return { ...choose(next, (isAccepted && entryAt(next, 1)) || chosen), said };
}

export function edit(state: ReviewState): ReviewState {
  return state.chosen ? { ...state, isOpen: true, said: [], focus: focusOn(state, 'form') } : state;
}

export function remove(state: ReviewState): ReviewState {
  const { chosen, history } = state;
  if (!chosen) return state;
  const work = removeEntry(history.now, chosen);
  if (!work) return { ...state, said: [words('editorCannotRemove')] };
  const neighbours = [entryAt(state, 1), entryAt(state, -1)];
  const beside = neighbours.find((one) => one?.list === chosen.list);
  const said = sayOf('editorDidRemove', chosen.list, entryOf(history.now, chosen.list, chosen.id));
  const next = withoutForm(
    { ...state, history: past.step(history, work), merging: undefined },
    entryKey(chosen),
  );
  return { ...choose(next, beside), said };
}

/** The first time it says with what, the second it is done. */
export function merge(state: ReviewState): ReviewState {
  const { chosen, merging, history } = state;
  if (!chosen) return state;
  if (!merging) {
    const said = sayOf('editorMerging', chosen.list, entryOf(history.now, chosen.list, chosen.id));
    const beside = [entryAt(state, 1), entryAt(state, -1)].find((one) => one?.list === chosen.list);
    return beside ? { ...choose(state, beside), merging: chosen, said } : state;
  }
  if (merging.list !== chosen.list || merging.id === chosen.id) return cancelMerge(state);
  const work = mergeEntries(history.now, merging.list, merging.id, chosen.id);
  const said = sayOf('editorDidMerge', merging.list, entryOf(work, merging.list, merging.id));
  const next = withoutForm(
    { ...state, history: past.step(history, work), merging: undefined },
    entryKey(chosen),
  );
  return { ...choose(next, merging), said };
}

export function cancelMerge(state: ReviewState): ReviewState {
  return { ...choose(state, state.merging ?? state.chosen), merging: undefined, said: [] };
}

export const undoStep = (state: ReviewState): ReviewState => inHistory(state, past.undo, 'editorDidUndo');
export const redoStep = (state: ReviewState): ReviewState => inHistory(state, past.redo, 'editorDidRedo');

function inHistory(
  state: ReviewState,
  go: typeof past.undo,
  said: 'editorDidUndo' | 'editorDidRedo',
): ReviewState {
  const history = go(state.history);
  if (history === state.history) return state;
  const changed = changedEntry(state.history.now, history.now);
  const { chosen } = state;
  const still = chosen && entryOf(history.now, chosen.list, chosen.id) ? chosen : undefined;
  const next = { ...state, history, merging: undefined };
  return { ...choose(next, changed ?? still), said: [words(said)] };
}

export function type(state: ReviewState, form: string, fields: Fields): ReviewState {
  return { ...state, typed: { ...state.typed, [form]: fields } };
}

export function cancel(state: ReviewState, form: string): ReviewState {
  const next = withoutForm(state, form);
  return form === 'about' ? next : choose(next, partsOf(form));
}

const PROBLEMS = {
  words: 'editorNoWords',
  amount: 'editorNoAmount',
  passage: 'editorNoPassage',
  full: 'editorFull',
} as const;

export function add(
  state: ReviewState,
  list: ListName,
  passage: Passage,
  article: EditedArticle,
): ReviewState {
  const from = left(state);
  if (!from) return submit(state, entryKey(state.chosen as EntryName));
  const added = addEntry(from.history.now, list, article, passage);
  if ('problem' in added) return { ...from, said: [words(PROBLEMS[added.problem])] };
  const next = choose(
    { ...from, history: past.step(from.history, added.work), merging: undefined },
    added.name,
  );
  const said = sayOf('editorDidAdd', list, entryOf(added.work, list, added.name.id));
  return { ...next, isOpen: true, said, focus: focusOn(state, 'form') };
}

/** Has a claim's form point at a passage; the claim itself follows when the form is done. */
export function point(
  state: ReviewState,
  form: string,
  passage: Passage,
  article: EditedArticle,
): ReviewState {
  const found = [passage, article.sentencesAround(passage)].find((one) => article.appearanceOf(one));
  const appearance = found && article.appearanceOf(found);
  if (!appearance) return { ...state, said: [words('editorNoPassage')] };
  const { start, end } = found;
  const fields = { appearance: JSON.stringify(appearance), place: `${start}-${end}` };
  return type(state, form, { ...state.typed[form], ...fields });
}

export function toProblem(state: ReviewState, { form, path }: FormProblem): ReviewState {
  if (form === 'about') return { ...state, section: 'about', focus: focusOn(state, 'form', path) };
  return { ...choose(state, partsOf(form)), isOpen: true, focus: focusOn(state, 'form', path) };
}
