import type { IDBPObjectStore } from 'idb';
import type { Database } from './records.ts';
import type { CountedList, ListCount, Schema, StoredRecord } from './schema.ts';

type Store = IDBPObjectStore<Schema, ('records' | 'counts')[], 'counts', 'readwrite'>;

/** The lists that a record is counted in. */
export function listsOf(record: StoredRecord | undefined): [list: CountedList, name: string][] {
  if (!record) return [];
  return [
    ...(record.order === undefined ? [] : [['all', ''] as [CountedList, string]]),
    ...(record.trashed === undefined ? [] : [['trash', ''] as [CountedList, string]]),
    ...(record.filed ?? []).map(([list, name]): [CountedList, string] => [list, name]),
  ];
}

/**
 * Keeps the counts in step with what is written in the same transaction: the browser would walk through a list to
 * count it, which takes a second where there are a hundred thousand.
 */
export async function keepCount(
  store: Store,
  changes: readonly { before?: StoredRecord | undefined; after: StoredRecord }[],
): Promise<void> {
  const steps = new Map<string, { key: [CountedList, string]; by: number }>();
  const step = (key: [CountedList, string], by: number) => {
    const id = JSON.stringify(key);
    steps.set(id, { key, by: by + (steps.get(id)?.by ?? 0) });
  };
  for (const { before, after } of changes) {
    for (const key of listsOf(before)) step(key, -1);
    for (const key of listsOf(after)) step(key, 1);
  }
  const moved = [...steps.values()].filter(({ by }) => by !== 0);
  await Promise.all(
    moved.map(async ({ key, by }) => {
      const count = ((await store.get(key))?.count ?? 0) + by;
      const [list, name] = key;
      await (count > 0 ? store.put({ list, name, count }) : store.delete(key));
    }),
  );
}

/** How many highlights there are, or are in the trash. */
export async function countOf(database: Database, list: 'all' | 'trash'): Promise<number> {
  return (await database.get('counts', [list, '']))?.count ?? 0;
}

/** Every name that something is filed under in a list, in the order of their letters' codes; the empty one first. */
export function countsIn(database: Database, list: CountedList): Promise<ListCount[]> {
  return database.getAll('counts', IDBKeyRange.bound([list], [list, []]));
}
