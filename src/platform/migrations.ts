import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { pageAddress } from '../model/address.ts';
import { CLAIM_NAME, COLOURS } from '../model/annotation.ts';
import type { Filing, ListCount, StoredRecord } from './schema.ts';

/** Without the schema of today: an older one has indexes that a later migration takes away. */
type Migration = (
  database: IDBPDatabase,
  transaction: IDBPTransaction<unknown, string[], 'versionchange'>,
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
      const { address, ...record }: StoredRecord = cursor.value;
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
      const { address }: StoredRecord = cursor.value;
      const form = address && pageAddress(sourceOf(cursor.value) ?? address);
      if (form && form !== address) await cursor.update({ ...cursor.value, address: form });
      cursor = await cursor.continue();
    }
  },
  /** A page's own, a tag, a pack, a colour and what is lost are listed in portions, the latest first, and counted. */
  async function fileRecords(database, transaction) {
    const records = transaction.objectStore('records');
    const counts = database.createObjectStore('counts', { keyPath: ['list', 'name'] });
    const counted = new Map<string, ListCount>();
    records.deleteIndex('address');
    records.deleteIndex('tags');
    records.createIndex('page', ['address', 'order', 'id']);
    records.createIndex('filed', 'filed', { multiEntry: true });
    for (let cursor = await records.openCursor(); cursor; cursor = await cursor.continue()) {
      const { tags, ...record }: StoredRecord & { tags?: string[] } = cursor.value;
      const filed = record.order === undefined ? undefined : filedAs(record, record.order, tags);
      if (filed) await cursor.update({ ...record, filed });
      const lists = [
        ...(filed ? [['all', '']] : []),
        ...(record.trashed === undefined ? [] : [['trash', '']]),
      ];
      for (const [list = '', name = ''] of [...lists, ...(filed ?? []).map(([list, name]) => [list, name])]) {
        const key = JSON.stringify([list, name]);
        const count = 1 + (counted.get(key)?.count ?? 0);
        counted.set(key, { list: list as ListCount['list'], name, count });
      }
    }
    for (const one of counted.values()) await counts.add(one);
  },
];

/** Where a record of that time belongs; a damaged one in no list, as nothing can be told of it. */
function filedAs({ id, value, found }: StoredRecord, order: number, tags: string[] = ['']): Filing[] {
  const { body, target } = (value ?? {}) as { body?: unknown; target?: { styleClass?: string } };
  if (!target) return [];
  const links = Array.isArray(body) ? body.map((one) => CLAIM_NAME.exec(String(one?.source))?.[1]) : [];
  return [
    ...tags.map((tag): Filing => ['tag', tag, order, id]),
    ['pack', links.find(Boolean) ?? '', order, id],
    ['colour', target.styleClass ?? COLOURS[0], order, id],
    ...(found === 'orphaned' ? [['lost', '', order, id] satisfies Filing] : []),
  ];
}

/** The address of a highlight's page as it was saved; undefined in a damaged record. */
function sourceOf({ value }: StoredRecord): string | undefined {
  const source = (value as { target?: { source?: unknown } } | null | undefined)?.target?.source;
  return typeof source === 'string' ? source : undefined;
}
