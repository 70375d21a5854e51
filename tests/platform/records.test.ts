import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test } from 'vitest';
import { migrations } from '../../src/platform/migrations.ts';
import {
  allAddresses,
  changeRecord,
  type Database,
  latestRecords,
  openRecords,
  putRecord,
  recordsOf,
} from '../../src/platform/records.ts';
import type { StoredRecord } from '../../src/platform/schema.ts';

function record(id: string, address: string, day: number, more: Partial<StoredRecord> = {}): StoredRecord {
  return {
    id,
    kind: 'annotation',
    address,
    modified: `2026-11-${String(day).padStart(2, '0')}T00:00:00.000Z`,
    value: { id },
    ...more,
  };
}
const ids = (records: StoredRecord[]) => records.map(({ id }) => id);

let database: Database;
let name = 0;
beforeEach(async () => {
  name += 1;
  database = await openRecords(`test-${name}`);
});

test('finds the records of one page, without those removed', async () => {
  await putRecord(database, record('a', 'page-1', 1));
  await putRecord(database, record('b', 'page-2', 2));
  await putRecord(database, record('c', 'page-1', 3, { deleted: true }));
  expect(ids(await recordsOf(database, 'page-1'))).toEqual(['a']);
  expect(await recordsOf(database, 'page-3')).toEqual([]);
});

test('lists the latest first, no more than asked for, without those removed', async () => {
  for (const day of [3, 1, 4, 2]) await putRecord(database, record(`r${day}`, 'page', day));
  await putRecord(database, record('gone', 'page', 5, { deleted: true }));
  expect(ids(await latestRecords(database, 0, 3))).toEqual(['r4', 'r3', 'r2']);
  expect(ids(await latestRecords(database, 2, 3))).toEqual(['r2', 'r1']);
});

test('knows every address that has something, each once', async () => {
  await putRecord(database, record('a', 'page-1', 1));
  await putRecord(database, record('b', 'page-1', 2));
  await putRecord(database, record('c', 'page-2', 3));
  await putRecord(database, record('d', 'page-0', 3, { deleted: true }));
  expect(await allAddresses(database)).toEqual(['page-1', 'page-2']);
});

describe('a change', () => {
  test('is one transaction on what is there, and leaves a tombstone when it removes', async () => {
    await putRecord(database, record('a', 'page', 1));
    const changed = await changeRecord(database, 'a', (before) => ({ ...before, deleted: true }));
    expect(changed?.deleted).toBe(true);
    expect(await database.get('records', 'a')).toMatchObject({ deleted: true, value: { id: 'a' } });
  });
  test('of nothing is nothing', async () => {
    expect(await changeRecord(database, 'none', (before) => before)).toBeUndefined();
  });
  test('that fails leaves all as it was', async () => {
    await putRecord(database, record('a', 'page', 1));
    const failing = changeRecord(database, 'a', () => {
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await database.get('records', 'a')).toEqual(record('a', 'page', 1));
  });
});

test.each(migrations.map((_, version) => version))(
  'a database of version %i is brought up to date with what it holds',
  async (version) => {
    const old = `old-${version}`;
    if (version > 0) {
      const before = await openDB(old, version, {
        upgrade(opened, from, _, transaction) {
          for (const migrate of migrations.slice(from, version))
            migrate(opened as never, transaction as never);
        },
      });
      await before.put('records', record('kept', 'page', 1));
      before.close();
    }
    const now = await openRecords(old);
    expect(now.version).toBe(migrations.length);
    expect(ids(await recordsOf(now, 'page'))).toEqual(version > 0 ? ['kept'] : []);
  },
);
