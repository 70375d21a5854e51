/** What was, is, and was undone. */
export interface History<T> {
  /** The latest last. */
  past: readonly T[];
  now: T;
  /** The next to be done again first. */
  future: readonly T[];
}

/** Nobody goes back farther; each step shares with the next what it did not change. */
const MOST = 1_000;

export const begin = <T>(now: T): History<T> => ({ past: [], now, future: [] });

/** Takes a step; what was undone before it cannot be done again. A step that changes nothing is none. */
export function step<T>({ past, now, ...rest }: History<T>, next: T): History<T> {
  return next === now
    ? { past, now, ...rest }
    : { past: [...past.slice(1 - MOST), now], now: next, future: [] };
}

export function undo<T>(history: History<T>): History<T> {
  const { past, now, future } = history;
  if (past.length === 0) return history;
  return { past: past.slice(0, -1), now: past.at(-1) as T, future: [now, ...future] };
}

export function redo<T>(history: History<T>): History<T> {
  const { past, now, future } = history;
  if (future.length === 0) return history;
  return { past: [...past, now], now: future[0] as T, future: future.slice(1) };
}
