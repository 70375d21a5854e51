import { createRxDatabase } from 'rxdb/plugins/core';
import { replicateCouchDB } from 'rxdb/plugins/replication-couchdb';
import { getRxStorageDexie } from 'rxdb/plugins/storage-dexie';
import type { Kept, Store } from '../records.ts';

const latest = 1e14;

const schema = {
  version: 0,
  primaryKey: 'id',
  type: 'object',
  properties: {
    id: { type: 'string', maxLength: 64 },
    address: { type: 'string', maxLength: 300 },
    modified: { type: 'number', minimum: 0, maximum: latest, multipleOf: 1 },
    // RxDB walks an index forwards only, so the newest needs the smallest number.
    age: { type: 'number', minimum: 0, maximum: latest, multipleOf: 1 },
    tombstone: { type: 'boolean' },
    annotation: { type: 'object' },
  },
  required: ['id', 'address', 'modified', 'age', 'tombstone', 'annotation'],
  indexes: ['address', 'age'],
};

/** RxDB on its free Dexie storage. */
export async function open(): Promise<Store> {
  const db = await createRxDatabase({ name: 'rxdb', storage: getRxStorageDexie(), multiInstance: false });
  const { records } = await db.addCollections({ records: { schema } });
  // Never called: it keeps the replication in the bundle, as a replicating extension would have it.
  Object.assign(globalThis, {
    replicate: (url: string) =>
      replicateCouchDB({ collection: records, url, pull: {}, push: {}, replicationIdentifier: url, fetch }),
  });
  return {
    async writeAll(all) {
      const { error } = await records.bulkInsert(all.map(aged));
      if (error.length > 0) throw new Error(JSON.stringify(error[0]));
    },
    async writeOne(record) {
      await records.insert(aged(record));
    },
    has: async ({ id }) => (await records.findOne(id).exec()) !== null,
    byAddress: async (address) => json(await records.find({ selector: { address } }).exec()),
    recent: async (limit) => json(await records.find({ sort: [{ age: 'asc' }], limit }).exec()),
  };
}

const aged = (record: Kept) => ({ ...record, age: latest - record.modified });

const json = (docs: { toJSON(): Kept }[]): Kept[] => docs.map((doc) => doc.toJSON());
