import { useMemo, useRef, useState } from 'preact/hooks';
import { amountText, readAmount } from '../../src/drafting/editing/amounts.ts';
import { editedArticle } from '../../src/drafting/editing/article.ts';
import type { Work } from '../../src/drafting/editing/work.ts';
import type { ContextPack } from '../../src/model/pack.ts';
import { entryKey, type WorkingDraft } from '../../src/model/workingDraft.ts';
import { findQuoteRange } from '../../src/text/quote.ts';
import type { ReviewActions } from '../../src/ui/editor/actions.ts';
import type { Review } from '../../src/ui/editor/sections.ts';
import { submit, submitAll } from './reviewForms.ts';
import { beginReview, formFields, type ReviewState } from './reviewState.ts';
import * as steps from './reviewSteps.ts';

/** A review with all that can be done in it; `current` is what is to be saved. */
export function useReview(
  draft: WorkingDraft,
  first: Work,
  onKeep: (pack: ContextPack, withCopy: boolean) => Promise<void>,
): { review: Review; actions: ReviewActions; current: WorkingDraft } {
  const [state, setState] = useState(() => beginReview(draft, first));
  // Keys may come faster than the page is drawn: every step begins from the latest.
  const latest = useRef(state);
  const article = useMemo(() => editedArticle(draft.article), [draft]);
  const keep = useRef(onKeep);
  keep.current = onKeep;

  const actions = useMemo((): ReviewActions => {
    const go = (next: ReviewState) => {
      latest.current = next;
      setState(next);
    };
    const step =
      <A extends unknown[]>(take: (state: ReviewState, ...rest: A) => ReviewState) =>
      (...rest: A) =>
        go(take(latest.current, ...rest));
    return {
      onSection: step(steps.toSection),
      onChoose: step(steps.chooseEntry),
      onStep: step(steps.stepBy),
      onStepSection: step(steps.stepSection),
      onAccept: step(steps.accept),
      onEdit: step(steps.edit),
      onRemove: step(steps.remove),
      onMerge: step(steps.merge),
      onCancelMerge: step(steps.cancelMerge),
      onUndo: step(steps.undoStep),
      onRedo: step(steps.redoStep),
      onType: step(steps.type),
      onSubmit: step(submit),
      onCancel: step(steps.cancel),
      onAdd: step((now, list, passage) => steps.add(now, list, passage, article)),
      onPoint: step((now, form, passage) => steps.point(now, form, passage, article)),
      onFind: (typed) => findQuoteRange(article.normalized, { start: typed })[0],
      onReadAmount(text) {
        const read = readAmount(text);
        return read && amountText(read);
      },
      onProblem: step(steps.toProblem),
      onCopy: step((now, withCopy) => ({ ...now, withCopy })),
      onKeep() {
        const next = submitAll(latest.current);
        go(next);
        if (next.problems.length > 0) return;
        keep.current(next.history.now.pack, next.withCopy).catch((error: Error) => {
          go({ ...latest.current, said: [error.message] });
        });
      },
    };
  }, [article]);

  const { history, ...shown } = state;
  const { pack, places, accepted } = history.now;
  const review = useMemo(
    (): Review => ({
      ...shown,
      pack,
      places,
      accepted: new Set(accepted),
      typed: withShownForms(state),
      canUndo: history.past.length > 0,
      canRedo: history.future.length > 0,
    }),
    [state],
  );
  const current = useMemo(
    (): WorkingDraft => ({
      article: draft.article,
      pack,
      places,
      accepted: [...accepted],
      typed: { ...state.typed },
      withCopy: state.withCopy,
      ...(draft.editing !== undefined && { editing: draft.editing }),
    }),
    [draft, history.now, state.typed, state.withCopy],
  );
  return { review, actions, current };
}

/** What is typed; and of the forms that are shown, what else they hold. */
function withShownForms({ history, typed, chosen, isOpen, section }: ReviewState): Review['typed'] {
  const open = section === 'about' ? 'about' : isOpen && chosen ? entryKey(chosen) : undefined;
  const fields = open === undefined ? undefined : formFields(history.now, open);
  return open === undefined || !fields ? typed : { ...typed, [open]: { ...fields, ...typed[open] } };
}
