import { type IDBPDatabase, openDB } from 'idb';
import { keepCount } from './counts.ts';
import { migrations } from './migrations.ts';
import { type RecordList, rangeOf } from './recordLists.ts';
import type { Schema, StoredRecord } from './schema.ts';

export type Database = IDBPDatabase<Schema>;

/** Opens the database, bringing an older one up to date. Only the background may. */
export function openRecords(name = 'sourcelight'): Promise<Database> {
  return openDB<Schema>(name, migrations.length, {
    async upgrade(database, oldVersion, _, transaction) {
      for (const migrate of migrations.slice(oldVersion))
        await migrate(database as unknown as IDBPDatabase, transaction as never);
    },
  });
}

/** Writes records, all of them or none; resolved once they are on disk, not only handed to the system. */
export async function putRecords(database: Database, ...records: StoredRecord[]): Promise<void> {
  const transaction = writing(database);
  const store = transaction.objectStore('records');
  const write = async () => {
    const before = await Promise.all(records.map(({ id }) => store.get(id)));
    await Promise.all(records.map((record) => store.put(record)));
    const changes = records.map((after, index) => ({ before: before[index], after }));
    await keepCount(transaction.objectStore('counts'), changes);
  };
  await Promise.all([write(), transaction.done]);
}

/** A transaction that is done only once all is on disk. */
function writing(database: Database) {
  return database.transaction(['records', 'counts'], 'readwrite', { durability: 'strict' });
}

/** A record before and after a change. */
export interface Changed {
  before: StoredRecord;
  after: StoredRecord;
}

/**
 * Changes records, by their ids or all of a list, in one transaction: all of them or, when `change`
 * throws, none. Ids that are not there are passed over. Resolves with what was changed once it is on disk.
 */
export async function changeRecords(
  database: Database,
  which: readonly string[] | RecordList,
  change: (record: StoredRecord) => StoredRecord,
): Promise<Changed[]> {
  const transaction = writing(database);
  const store = transaction.objectStore('records');
  const changed: Changed[] = [];
  try {
    const records = isIds(which)
      ? await Promise.all(which.map((id) => store.get(id)))
      : await store.index(which.index).getAll(rangeOf(which));
    for (const before of records) {
      if (!before) continue;
      const after = change(before);
      if (after !== before) {
        // What becomes of it, the transaction tells.
        store.put(after).catch(() => undefined);
        changed.push({ before, after });
      }
    }
    await keepCount(transaction.objectStore('counts'), changed);
  } catch (error) {
    transaction.abort();
    await transaction.done.catch(() => undefined);
    throw error;
  }
  await transaction.done;
  return changed;
}

function isIds(which: readonly string[] | RecordList): which is readonly string[] {
  return Array.isArray(which);
}
