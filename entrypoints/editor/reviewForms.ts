import { acceptEntry } from '../../src/drafting/editing/changes.ts';
import { step } from '../../src/drafting/editing/history.ts';
import { submitAbout, submitEntry } from '../../src/drafting/editing/submitting.ts';
import { entryOf, type Work } from '../../src/drafting/editing/work.ts';
import { words } from '../../src/platform/words.ts';
import type { FormProblem } from '../../src/ui/editor/sections.ts';
import { choose, focusOn, partsOf, type ReviewState, sayOf } from './reviewState.ts';

/** Takes over what was typed in a form, or says what is wrong with it, at the field. */
export function submit(state: ReviewState, form: string): ReviewState {
  const { work, problems } = taken(state, form);
  if (!work) {
    const others = state.problems.filter((one) => one.form !== form);
    return { ...state, problems: [...others, ...problems], focus: focusOn(state, 'form', problems[0]?.path) };
  }
  const done = { ...withTaken(state, form, work), isOpen: false };
  if (form === 'about') return { ...done, said: work === state.history.now ? [] : [words('editorSaved')] };
  const { list, id } = partsOf(form);
  const isChanged = work !== state.history.now;
  return {
    ...choose(done, { list, id }),
    said: isChanged ? sayOf('editorDidEdit', list, entryOf(work, list, id)) : [],
  };
}

/** Takes over every form that is not done. What is wrong with any of them is listed, and those stay. */
export function submitAll(state: ReviewState): ReviewState {
  let next: ReviewState = { ...state, problems: [] };
  for (const form of Object.keys(state.typed)) {
    const { work, problems } = taken(next, form);
    next = work
      ? withTaken(next, form, work)
      : { ...next, problems: [...next.problems, ...problems], said: [words('editorHasProblems')] };
  }
  return next.problems.length > 0 ? next : { ...next, isOpen: false };
}

/** The state without what stands in a form. */
export function withoutForm(state: ReviewState, form: string): ReviewState {
  const { [form]: _, ...typed } = state.typed;
  return { ...state, typed, problems: state.problems.filter((one) => one.form !== form) };
}

function withTaken(state: ReviewState, form: string, work: Work): ReviewState {
  return { ...withoutForm(state, form), history: step(state.history, work) };
}

/** What an entry's form changes has been looked at. */
function taken({ history, typed }: ReviewState, form: string): { work?: Work; problems: FormProblem[] } {
  const fields = typed[form] ?? {};
  const name = partsOf(form);
  const submitted =
    form === 'about'
      ? submitAbout(history.now, fields)
      : submitEntry(history.now, name.list, name.id, fields);
  if ('problems' in submitted) return { problems: submitted.problems.map((one) => ({ form, ...one })) };
  const { work } = submitted;
  const isSame = form === 'about' || work === history.now;
  return { work: isSame ? work : acceptEntry(work, name, true), problems: [] };
}
