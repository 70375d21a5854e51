import type { IDBPDatabase, IDBPTransaction } from 'idb';
import type { Schema } from './schema.ts';

type Migration = (
  database: IDBPDatabase<Schema>,
  transaction: IDBPTransaction<Schema, 'records'[], 'versionchange'>,
) => void;

/**
 * How a database becomes one of the next version; the first makes an empty one. Never change
 * one that was released: add another. A test migrates from every older version.
 */
export const migrations: readonly Migration[] = [
  function createRecords(database) {
    const records = database.createObjectStore('records', { keyPath: 'id' });
    records.createIndex('address', 'address');
    records.createIndex('modified', 'modified');
  },
];
