import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { pageAddress } from '../model/address.ts';
import type { Schema, StoredRecord } from './schema.ts';

type Migration = (
  database: IDBPDatabase<Schema>,
  transaction: IDBPTransaction<Schema, 'records'[], 'versionchange'>,
) => void | Promise<void>;

/**
 * How a database becomes one of the next version; the first makes an empty one. Never change
 * one that was released: add another. A test migrates from every older version. What is awaited must be
 * requests to the database itself, or its transaction ends.
 */
export const migrations: readonly Migration[] = [
  function createRecords(database) {
    const records = database.createObjectStore('records', { keyPath: 'id' });
    records.createIndex('address', 'address');
    records.createIndex('modified', 'modified');
  },
  /** Lists the latest in bulk, and what was removed apart: before, both had to be walked one by one. */
  async function orderRecords(_, transaction) {
    const records = transaction.objectStore('records');
    records.createIndex('order', ['order', 'id']);
    records.createIndex('trashed', ['trashed', 'id']);
    records.createIndex('tags', 'tags', { multiEntry: true });
    for (let cursor = await records.openCursor(); cursor; cursor = await cursor.continue()) {
      const { address, ...record } = cursor.value;
      if (record.kind !== 'annotation') continue;
      const { created } = (record.value ?? {}) as { created?: unknown };
      const saved = Date.parse(String(created)) || Date.parse(record.modified) || 0;
      if (record.deleted) await cursor.update({ ...record, trashed: -(Date.parse(record.modified) || 0) });
      else await cursor.update({ ...record, ...(address !== undefined && { address }), order: -saved });
    }
  },
  /** Pages are known by one address for http and https, mobile devices and AMP. */
  async function addressPagesAnew(_, transaction) {
    let cursor = await transaction.objectStore('records').openCursor();
    while (cursor) {
      const { address } = cursor.value;
      const form = address && pageAddress(sourceOf(cursor.value) ?? address);
      if (form && form !== address) await cursor.update({ ...cursor.value, address: form });
      cursor = await cursor.continue();
    }
  },
];

/** The address of a highlight's page as it was saved; undefined in a damaged record. */
function sourceOf({ value }: StoredRecord): string | undefined {
  const source = (value as { target?: { source?: unknown } } | null | undefined)?.target?.source;
  return typeof source === 'string' ? source : undefined;
}
