import { directionOf } from '../direction.ts';
import type { ReviewActions } from './actions.ts';
import type { Review } from './sections.ts';

/** Each key with what it does; shown to the reader in this order. */
export const KEYS = [
  ['J ↓', 'keyNext'],
  ['K ↑', 'keyPrevious'],
  ['← →', 'keySection'],
  ['A', 'keyAccept'],
  ['E Enter', 'keyEdit'],
  ['X Delete', 'keyRemove'],
  ['M', 'keyMerge'],
  ['N', 'keyAdd'],
  ['U Ctrl+Z', 'keyUndo'],
  ['Shift+U Ctrl+Shift+Z', 'keyRedo'],
  ['Ctrl+Enter', 'keyDone'],
  ['Esc', 'keyCancel'],
  ['?', 'keyKeys'],
] as const;

interface Context {
  actions: ReviewActions;
  review: Review;
  locale: string;
  onKeys(): void;
  onAddHere(): void;
}

/** Whether what is typed belongs to a field. */
export function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
}

/** Keys of the list that has the focus; those of one letter are heard nowhere else (WCAG 2.1.4). */
export function onListKey(event: KeyboardEvent, context: Context): void {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || isField(event.target)) return;
  if ((event.target as Element).closest('form')) return;
  // A button beside the entry keeps its own keys.
  const isButton = (event.target as Element).matches('button:not(.entry)');
  const act = isButton && (event.key === 'Enter' || event.key === ' ') ? undefined : actionOf(event, context);
  if (!act) return;
  act();
  event.preventDefault();
}

function actionOf({ key, shiftKey }: KeyboardEvent, context: Context): (() => void) | undefined {
  const { actions, review, locale, onKeys, onAddHere } = context;
  const isRtl = directionOf(locale) === 'rtl';
  const isMerging = review.merging !== undefined;
  const keys: Record<string, () => void> = {
    j: () => actions.onStep(1),
    ArrowDown: () => actions.onStep(1),
    k: () => actions.onStep(-1),
    ArrowUp: () => actions.onStep(-1),
    ArrowRight: () => actions.onStepSection(isRtl ? -1 : 1),
    ArrowLeft: () => actions.onStepSection(isRtl ? 1 : -1),
    a: actions.onAccept,
    e: actions.onEdit,
    Enter: isMerging ? actions.onMerge : actions.onEdit,
    x: actions.onRemove,
    Delete: actions.onRemove,
    m: actions.onMerge,
    n: onAddHere,
    u: shiftKey ? actions.onRedo : actions.onUndo,
    '?': onKeys,
    ...(isMerging && { Escape: actions.onCancelMerge }),
  };
  return keys[key.length === 1 ? key.toLowerCase() : key];
}

/** Undo and redo, wherever the focus is but in a field, which has its own. */
export function onPageKey(event: KeyboardEvent, { onUndo, onRedo }: ReviewActions): void {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || isField(event.target)) return;
  const key = event.key.toLowerCase();
  if (key !== 'z' && key !== 'y') return;
  if (key === 'y' || event.shiftKey) onRedo();
  else onUndo();
  event.preventDefault();
}
