import type { ContextPack, ListName } from '../../model/pack.ts';

export type Entry = ContextPack[ListName][number];

/**
 * Puts merged entries in an order: that of the side that changed it, theirs where both or none did.
 * What only the other side has follows what it followed there.
 */
export function inOrder(
  chosen: ReadonlyMap<string, Entry>,
  base: readonly Entry[] | undefined,
  mine: readonly Entry[],
  theirs: readonly Entry[],
): Entry[] {
  const mineLeads = base !== undefined && hasOrder(theirs, base) && !hasOrder(mine, base);
  const [leading, other] = mineLeads ? [mine, theirs] : [theirs, mine];
  const leads = new Set(leading.map(({ id }) => id).filter((id) => chosen.has(id)));
  const first: string[] = [];
  const following = new Map<string, string[]>([...leads].map((id) => [id, []]));
  let after = first;
  for (const { id } of other) {
    if (leads.has(id)) after = following.get(id) as string[];
    else if (chosen.has(id)) after.push(id);
  }
  const ids = [...first, ...[...following].flatMap(([id, rest]) => [id, ...rest])];
  return ids.map((id) => chosen.get(id) as Entry);
}

function hasOrder(a: readonly Entry[], b: readonly Entry[]): boolean {
  return a.length === b.length && a.every(({ id }, i) => id === b[i]?.id);
}
