import { type DBSchema, openDB } from 'idb';
import type { Kept, Store } from '../records.ts';

interface Schema extends DBSchema {
  records: { key: string; value: Kept; indexes: { address: string; modified: number } };
}

/** Plain object stores with two indexes. */
export async function open(durability: IDBTransactionDurability = 'default'): Promise<Store> {
  const db = await openDB<Schema>('idb', 1, {
    upgrade(opened) {
      const records = opened.createObjectStore('records', { keyPath: 'id' });
      records.createIndex('address', 'address');
      records.createIndex('modified', 'modified');
    },
  });
  const write = async (records: readonly Kept[]): Promise<void> => {
    const transaction = db.transaction('records', 'readwrite', { durability });
    for (const record of records) void transaction.store.put(record);
    await transaction.done;
  };
  return {
    writeAll: write,
    writeOne: (record) => write([record]),
    has: async ({ id }) => (await db.get('records', id)) !== undefined,
    byAddress: (address) => db.getAllFromIndex('records', 'address', address),
    async recent(count) {
      const found: Kept[] = [];
      let cursor = await db.transaction('records').store.index('modified').openCursor(null, 'prev');
      for (; cursor !== null && found.length < count; cursor = await cursor.continue())
        found.push(cursor.value);
      return found;
    },
  };
}
