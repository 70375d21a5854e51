import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test } from 'vitest';
import { migrations } from '../../src/platform/migrations.ts';
import {
  allAddresses,
  allTags,
  changeRecords,
  countRecords,
  type Database,
  latestRecords,
  openRecords,
  placeAfter,
  putRecords,
  recordsOf,
} from '../../src/platform/records.ts';
import type { StoredRecord } from '../../src/platform/schema.ts';

const at = (day: number) => `2026-11-${String(day).padStart(2, '0')}T00:00:00.000Z`;
const live = (id: string, address: string, day: number, tags?: string[]): StoredRecord => ({
  id,
  kind: 'annotation',
  address,
  modified: at(day),
  order: -Date.parse(at(day)),
  ...(tags && { tags }),
  value: { id },
});
const gone = (id: string, day: number): StoredRecord => ({
  id,
  kind: 'annotation',
  modified: at(day),
  deleted: true,
  trashed: -Date.parse(at(day)),
  value: { id },
});
const ids = (records: StoredRecord[]) => records.map(({ id }) => id);

let database: Database;
let name = 0;
beforeEach(async () => {
  name += 1;
  database = await openRecords(`test-${name}`);
});

test('finds the records of one page, without those removed', async () => {
  for (const one of [live('a', 'page-1', 1), live('b', 'page-2', 2), gone('c', 3)])
    await putRecords(database, one);
  expect(ids(await recordsOf(database, 'page-1'))).toEqual(['a']);
  expect(await recordsOf(database, 'page-3')).toEqual([]);
});

test('lists the latest first in portions, and the trash apart', async () => {
  for (const day of [3, 1, 4, 2]) await putRecords(database, live(`r${day}`, 'page', day));
  // Saved in the same instant.
  await putRecords(database, live('r4b', 'page', 4));
  for (const day of [6, 5]) await putRecords(database, gone(`gone${day}`, day));
  const first = await latestRecords(database, 'order', 3);
  expect(ids(first)).toEqual(['r4', 'r4b', 'r3']);
  const rest = await latestRecords(database, 'order', 3, placeAfter(first, 'order', 3));
  expect(ids(rest)).toEqual(['r2', 'r1']);
  expect(placeAfter(rest, 'order', 3)).toBeUndefined();
  expect(ids(await latestRecords(database, 'trashed', 9))).toEqual(['gone6', 'gone5']);
  expect([await countRecords(database, 'order'), await countRecords(database, 'trashed')]).toEqual([5, 2]);
});

test('knows every address and every tag that is in use, each once', async () => {
  for (const one of [
    live('a', 'page-1', 1, ['tea', 'crypto']),
    live('b', 'page-1', 2, ['tea']),
    live('c', 'page-2', 3),
    gone('d', 3),
  ])
    await putRecords(database, one);
  expect(await allAddresses(database)).toEqual(['page-1', 'page-2']);
  expect(await allTags(database)).toEqual(['crypto', 'tea']);
});

describe('a change', () => {
  test('is one transaction on what is there, and tells what was before', async () => {
    await putRecords(database, live('a', 'page', 1));
    await putRecords(database, live('b', 'page', 2));
    const changed = await changeRecords(database, ['a', 'none', 'b'], (before) =>
      before.id === 'a' ? gone('a', 9) : before,
    );
    expect(changed).toEqual([{ before: live('a', 'page', 1), after: gone('a', 9) }]);
    expect(await database.get('records', 'a')).toEqual(gone('a', 9));
  });
  test('that fails leaves all as it was', async () => {
    await putRecords(database, live('a', 'page', 1));
    await putRecords(database, live('b', 'page', 2));
    const failing = changeRecords(database, ['a', 'b'], (before) => {
      if (before.id === 'b') throw new Error('no');
      return gone('a', 9);
    });
    await expect(failing).rejects.toThrow('no');
    expect(await database.get('records', 'a')).toEqual(live('a', 'page', 1));
  });
});

test.each(migrations.map((_, version) => version))(
  'a database of version %i is brought up to date with what it holds',
  async (version) => {
    const old = `old-${version}`;
    if (version > 0) {
      const before = await openDB(old, version, {
        async upgrade(opened, from, _, transaction) {
          for (const migrate of migrations.slice(from, version))
            await migrate(opened as never, transaction as never);
        },
      });
      const value = { created: at(1) };
      const first = { id: 'kept', kind: 'annotation', address: 'page', modified: at(7), value };
      const ordered = version > 1 && { order: -Date.parse(at(1)) };
      await before.put('records', { ...first, ...ordered });
      await before.put('records', { ...first, ...ordered, id: 'damaged', value: 'no annotation' });
      await before.put(
        'records',
        version > 1 ? gone('removed', 8) : { ...first, id: 'removed', modified: at(8), deleted: true },
      );
      before.close();
    }
    const now = await openRecords(old);
    expect(now.version).toBe(migrations.length);
    const kept = version > 0;
    expect(ids(await recordsOf(now, 'page'))).toEqual(kept ? ['damaged', 'kept'] : []);
    expect(ids(await latestRecords(now, 'order', 9))).toEqual(kept ? ['damaged', 'kept'] : []);
    expect(ids(await latestRecords(now, 'trashed', 9))).toEqual(kept ? ['removed'] : []);
    if (kept) expect((await now.get('records', 'kept'))?.order).toBe(-Date.parse(at(1)));
  },
);

/** A record as version 1 kept it. */
const record = (
  id: string,
  address: string,
  day: number,
  more: Partial<StoredRecord> = {},
): StoredRecord => ({
  id,
  kind: 'annotation',
  address,
  modified: at(day),
  value: { id },
  ...more,
});

describe('a database of version 1 is brought up to date', () => {
  /** Records as version 1 kept them: each with its page's address in the form of that time. */
  const before: StoredRecord[] = [
    record('http', 'http://www.example.org/a', 1, {
      value: { target: { source: 'http://www.example.org/a#x' } },
    }),
    record('route', 'https://example.org', 2, {
      value: { target: { source: 'https://example.org/#/inbox/1' } },
    }),
    record('gone', 'https://m.example.org/b', 3, {
      value: { target: { source: 'https://m.example.org/b?utm_source=x' } },
      deleted: true,
    }),
    record('same', 'https://example.org/c', 4, { value: { target: { source: 'https://example.org/c' } } }),
    record('damaged', 'https://www.example.org/d', 5, { value: null }),
    record('odd', 'not an address', 6, { value: { target: { source: 7 } } }),
    { id: 'pack', kind: 'pack', modified: '2026-11-07T00:00:00.000Z', value: { name: 'x' } },
  ];
  const addressesAfter = {
    http: 'https://example.org/a',
    route: 'https://example.org#/inbox/1',
    gone: undefined,
    same: 'https://example.org/c',
    damaged: 'https://example.org/d',
    odd: 'not an address',
    pack: undefined,
  };

  test('with the address of every record anew, and nothing else changed', async () => {
    const old = await openDB('anew', 1, {
      upgrade: (opened, _, __, transaction) => void migrations[0]?.(opened as never, transaction as never),
    });
    for (const one of before) await old.put('records', one);
    old.close();
    const now = await openRecords('anew');
    const after = await now.getAll('records');
    expect(after).toHaveLength(before.length);
    for (const { id, address } of after) expect([id, address]).toEqual([id, addressesAfter[id as 'http']]);
    for (const { address: _, ...one } of before) {
      const { address: __, order: ___, trashed: ____, ...now } = after.find(({ id }) => id === one.id) ?? {};
      expect(now).toEqual(one);
    }
    expect(ids(await recordsOf(now, 'https://example.org/a'))).toEqual(['http']);
    expect(await allAddresses(now)).not.toContain('http://www.example.org/a');
  });

  test('however many there are', async () => {
    const old = await openDB('many', 1, {
      upgrade: (opened, _, __, transaction) => void migrations[0]?.(opened as never, transaction as never),
    });
    const filling = old.transaction('records', 'readwrite');
    for (let i = 0; i < 2_000; i++) void filling.store.put(record(`r${i}`, `http://www.example.org/${i}`, 1));
    await filling.done;
    old.close();
    const now = await openRecords('many');
    const addresses = await allAddresses(now);
    expect(addresses).toHaveLength(2_000);
    expect(addresses.filter((address) => !/^https:\/\/example\.org\/\d+$/.test(address))).toEqual([]);
  });
});
