import { type IDBPDatabase, openDB } from 'idb';
import { migrations } from './migrations.ts';
import type { Schema, StoredRecord } from './schema.ts';

export type Database = IDBPDatabase<Schema>;

/** Opens the database, bringing an older one up to date. Only the background may. */
export function openRecords(name = 'sourcelight'): Promise<Database> {
  return openDB<Schema>(name, migrations.length, {
    upgrade(database, oldVersion, _, transaction) {
      for (const migrate of migrations.slice(oldVersion)) migrate(database, transaction);
    },
  });
}

/** Writes a record; resolved once it is on disk, not only handed to the system. */
export async function putRecord(database: Database, record: StoredRecord): Promise<void> {
  const transaction = database.transaction('records', 'readwrite', { durability: 'strict' });
  await transaction.store.put(record);
  await transaction.done;
}

/** Changes a record in one transaction; undefined when there is none with the id. */
export async function changeRecord(
  database: Database,
  id: string,
  change: (record: StoredRecord) => StoredRecord,
): Promise<StoredRecord | undefined> {
  const transaction = database.transaction('records', 'readwrite', { durability: 'strict' });
  const record = await transaction.store.get(id);
  const changed = record && change(record);
  if (changed) await transaction.store.put(changed);
  await transaction.done;
  return changed;
}

/** The records of a page, without tombstones. */
export async function recordsOf(database: Database, address: string): Promise<StoredRecord[]> {
  return (await database.getAllFromIndex('records', 'address', address)).filter(({ deleted }) => !deleted);
}

/** The latest records first, without tombstones: after the first `from`, no more than `most`. */
export async function latestRecords(database: Database, from: number, most: number): Promise<StoredRecord[]> {
  let skip = from;
  const records: StoredRecord[] = [];
  let cursor = await database.transaction('records').store.index('modified').openCursor(null, 'prev');
  while (cursor && records.length < most) {
    if (!cursor.value.deleted && skip-- <= 0) records.push(cursor.value);
    cursor = await cursor.continue();
  }
  return records;
}

/** Every address that has a record. */
export async function allAddresses(database: Database): Promise<string[]> {
  const addresses: string[] = [];
  let cursor = await database.transaction('records').store.index('address').openCursor();
  while (cursor) {
    if (!cursor.value.deleted && cursor.value.address !== addresses.at(-1))
      addresses.push(cursor.value.address as string);
    cursor = await cursor.continue();
  }
  return addresses;
}
