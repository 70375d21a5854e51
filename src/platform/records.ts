import { type IDBPDatabase, openDB } from 'idb';
import { migrations } from './migrations.ts';
import type { Schema, StoredRecord } from './schema.ts';

export type Database = IDBPDatabase<Schema>;

/** Opens the database, bringing an older one up to date. Only the background may. */
export function openRecords(name = 'sourcelight'): Promise<Database> {
  return openDB<Schema>(name, migrations.length, {
    async upgrade(database, oldVersion, _, transaction) {
      for (const migrate of migrations.slice(oldVersion)) await migrate(database, transaction);
    },
  });
}

/** Writes records, all of them or none; resolved once they are on disk, not only handed to the system. */
export async function putRecords(database: Database, ...records: StoredRecord[]): Promise<void> {
  const transaction = database.transaction('records', 'readwrite', { durability: 'strict' });
  await Promise.all([...records.map((record) => transaction.store.put(record)), transaction.done]);
}

/**
 * Changes records in one transaction: all of them or, when `change` throws, none. Ids that are not
 * there are passed over. Resolves with what was changed, before and after, once it is on disk.
 */
export async function changeRecords(
  database: Database,
  ids: readonly string[],
  change: (record: StoredRecord) => StoredRecord,
): Promise<{ before: StoredRecord; after: StoredRecord }[]> {
  const transaction = database.transaction('records', 'readwrite', { durability: 'strict' });
  const changed: { before: StoredRecord; after: StoredRecord }[] = [];
  try {
    for (const before of await Promise.all(ids.map((id) => transaction.store.get(id)))) {
      if (!before) continue;
      const after = change(before);
      if (after !== before) {
        // What becomes of it, the transaction tells.
        transaction.store.put(after).catch(() => undefined);
        changed.push({ before, after });
      }
    }
  } catch (error) {
    transaction.abort();
    await transaction.done.catch(() => undefined);
    throw error;
  }
  await transaction.done;
  return changed;
}

/** The records of a page, without those removed. */
export function recordsOf(database: Database, address: string): Promise<StoredRecord[]> {
  return database.getAllFromIndex('records', 'address', address);
}

/** How many annotations there are, or are in the trash. */
export function countRecords(database: Database, list: 'order' | 'trashed'): Promise<number> {
  return database.countFromIndex('records', list);
}

/** A place in a list of records: that of the record after which to go on. */
export interface Place {
  at: number;
  id: string;
}

/** The latest saved, or the latest removed, first: no more than `most`, from after a place on. */
export function latestRecords(
  database: Database,
  list: 'order' | 'trashed',
  most: number,
  after?: Place,
): Promise<StoredRecord[]> {
  const range = after && IDBKeyRange.lowerBound([after.at, after.id], true);
  return database.getAllFromIndex('records', list, range, most);
}

/** The place after the last of some records; undefined where there are fewer than were asked for. */
export function placeAfter(
  records: readonly StoredRecord[],
  list: 'order' | 'trashed',
  most: number,
): Place | undefined {
  const last = records.at(-1);
  return last && records.length >= most ? { at: last[list] ?? 0, id: last.id } : undefined;
}

/** Every address that has a record. */
export function allAddresses(database: Database): Promise<string[]> {
  return distinct(database, 'address');
}

/** Every tag in use, in the order of their letters' codes. */
export function allTags(database: Database): Promise<string[]> {
  return distinct(database, 'tags');
}

async function distinct(database: Database, index: 'address' | 'tags'): Promise<string[]> {
  const keys: string[] = [];
  const { store } = database.transaction('records');
  let cursor = await store.index(index).openKeyCursor(null, 'nextunique');
  while (cursor) {
    keys.push(cursor.key);
    cursor = await cursor.continue();
  }
  return keys;
}
