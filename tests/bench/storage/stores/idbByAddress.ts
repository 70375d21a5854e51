import { type DBSchema, openDB } from 'idb';
import type { Kept, Store } from '../records.ts';

interface Schema extends DBSchema {
  records: { key: [string, string]; value: Kept; indexes: { modified: number } };
}

/** As `idb`, but keyed by address and id, so that a page's records lie side by side. */
export async function open(): Promise<Store> {
  const db = await openDB<Schema>('idb', 1, {
    upgrade(opened) {
      const records = opened.createObjectStore('records', { keyPath: ['address', 'id'] });
      records.createIndex('modified', 'modified');
    },
  });
  const write = async (records: readonly Kept[]): Promise<void> => {
    const transaction = db.transaction('records', 'readwrite');
    for (const record of records) void transaction.store.put(record);
    await transaction.done;
  };
  return {
    writeAll: write,
    writeOne: (record) => write([record]),
    has: async ({ address, id }) => (await db.get('records', [address, id])) !== undefined,
    byAddress: (address) => db.getAll('records', IDBKeyRange.bound([address], [address, []])),
    async recent(count) {
      const found: Kept[] = [];
      let cursor = await db.transaction('records').store.index('modified').openCursor(null, 'prev');
      for (; cursor !== null && found.length < count; cursor = await cursor.continue())
        found.push(cursor.value);
      return found;
    },
  };
}
