import type { Highlight } from '../../model/highlight.ts';

/**
 * A list as it was read afresh, with those that were removed here still in it, each after the one it stood
 * after before: their rows stay until the reader leaves.
 */
export function withRemoved(
  fresh: readonly Highlight[],
  before: readonly Highlight[],
  removed: { has(id: string): boolean },
): Highlight[] {
  const known = new Set(fresh.map(({ id }) => id));
  const followers = new Map<string | undefined, Highlight[]>();
  let last: string | undefined;
  for (const one of before) {
    if (known.has(one.id)) last = one.id;
    else if (removed.has(one.id)) followers.set(last, [...(followers.get(last) ?? []), one]);
  }
  return [
    ...(followers.get(undefined) ?? []),
    ...fresh.flatMap((one) => [one, ...(followers.get(one.id) ?? [])]),
  ];
}

/** A part of a list with the next one after it; what stands in both, as the list has changed meanwhile, once. */
export function withNext(list: readonly Highlight[], next: readonly Highlight[]): Highlight[] {
  const known = new Set(list.map(({ id }) => id));
  return [...list, ...next.filter(({ id }) => !known.has(id))];
}

/** The ids from one to another, in either direction, both included; only the second where the first is not there. */
export function idsBetween(order: readonly string[], from: string | undefined, to: string): string[] {
  const [start, end] = [from === undefined ? -1 : order.indexOf(from), order.indexOf(to)];
  if (start < 0 || end < 0) return [to];
  return order.slice(Math.min(start, end), Math.max(start, end) + 1);
}
