import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test } from 'vitest';
import { countOf, countsIn } from '../../src/platform/counts.ts';
import { migrations } from '../../src/platform/migrations.ts';
import {
  ALL,
  allAddresses,
  latestRecords,
  placeAfter,
  recordsOf,
  TRASH,
} from '../../src/platform/recordLists.ts';
import { changeRecords, type Database, openRecords, putRecords } from '../../src/platform/records.ts';
import type { FiledList, StoredRecord } from '../../src/platform/schema.ts';

const at = (day: number) => `2026-11-${String(day).padStart(2, '0')}T00:00:00.000Z`;
const live = (id: string, address: string, day: number, tags?: string[]): StoredRecord => ({
  id,
  kind: 'annotation',
  address,
  modified: at(day),
  order: -Date.parse(at(day)),
  filed: (tags ?? ['']).map((tag) => ['tag', tag, -Date.parse(at(day)), id]),
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
  const first = await latestRecords(database, ALL, 3);
  expect(ids(first)).toEqual(['r4', 'r4b', 'r3']);
  const rest = await latestRecords(database, ALL, 3, placeAfter(first, 3));
  expect(ids(rest)).toEqual(['r2', 'r1']);
  expect(placeAfter(rest, 3)).toBeUndefined();
  expect(ids(await latestRecords(database, TRASH, 9))).toEqual(['gone6', 'gone5']);
  expect([await countOf(database, 'all'), await countOf(database, 'trash')]).toEqual([5, 2]);
});

test('knows every address that is in use, each once', async () => {
  for (const one of [live('a', 'page-1', 1), live('b', 'page-1', 2), live('c', 'page-2', 3), gone('d', 3)])
    await putRecords(database, one);
  expect(await allAddresses(database)).toEqual(['page-1', 'page-2']);
});

describe('what is filed under a tag', () => {
  const tag = (name: string) => ({ index: 'filed', list: 'tag', name }) as const;
  const counted = async (list: FiledList) =>
    Object.fromEntries((await countsIn(database, list)).map(({ name, count }) => [name, count]));

  test('is listed in portions, the latest first, and no other tag that begins so', async () => {
    for (const day of [3, 1, 2]) await putRecords(database, live(`t${day}`, 'page', day, ['tea']));
    await putRecords(database, live('other', 'page', 4, ['tea pot', 'tea']), live('none', 'page', 5));
    const first = await latestRecords(database, tag('tea'), 2);
    expect(ids(first)).toEqual(['other', 't3']);
    expect(ids(await latestRecords(database, tag('tea'), 9, placeAfter(first, 2)))).toEqual(['t2', 't1']);
    expect(ids(await latestRecords(database, tag('tea pot'), 9))).toEqual(['other']);
    expect(ids(await latestRecords(database, tag(''), 9))).toEqual(['none']);
  });

  test('is counted with every write, however it is written', async () => {
    await putRecords(database, live('a', 'page', 1, ['tea', 'crypto']), live('b', 'page', 2, ['tea']));
    await putRecords(database, live('c', 'page', 3), gone('d', 3));
    expect(await counted('tag')).toEqual({ '': 1, crypto: 1, tea: 2 });
    // The same again changes nothing.
    await putRecords(database, live('b', 'page', 2, ['tea']));
    await changeRecords(database, tag('tea'), (one) => live(one.id, 'page', 1, ['chai']));
    expect(await counted('tag')).toEqual({ '': 1, chai: 2 });
    await changeRecords(database, ['a', 'c'], ({ id }) => gone(id, 9));
    expect(await counted('tag')).toEqual({ chai: 1 });
    expect([await countOf(database, 'all'), await countOf(database, 'trash')]).toEqual([1, 3]);
    const failing = changeRecords(database, ['b', 'd'], ({ id }) => {
      if (id === 'd') throw new Error('no');
      return gone(id, 9);
    });
    await expect(failing).rejects.toThrow('no');
    expect(await countOf(database, 'all')).toBe(1);
  });
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

const LINK = { purpose: 'linking', source: 'urn:x-sourcelight:small:claim:one' };

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
      const value = { created: at(1), target: { styleClass: 'pink' }, body: [LINK] };
      const first = { id: 'kept', kind: 'annotation', address: 'page', modified: at(7), value };
      const ordered = version > 1 && { order: -Date.parse(at(1)) };
      // From version 2 on tags were kept beside the value, in an index of their own.
      await before.put('records', { ...first, ...ordered, ...(version > 1 && { tags: ['tea'] }) });
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
    expect(ids(await latestRecords(now, ALL, 9))).toEqual(kept ? ['damaged', 'kept'] : []);
    expect(ids(await latestRecords(now, TRASH, 9))).toEqual(kept ? ['removed'] : []);
    const filed = (list: FiledList, name: string) => latestRecords(now, { index: 'filed', list, name });
    expect(ids(await filed('tag', version > 1 ? 'tea' : ''))).toEqual(kept ? ['kept'] : []);
    expect(ids(await filed('pack', 'small'))).toEqual(kept ? ['kept'] : []);
    expect(ids(await filed('colour', 'pink'))).toEqual(kept ? ['kept'] : []);
    expect([await countOf(now, 'all'), await countOf(now, 'trash')]).toEqual(kept ? [2, 1] : [0, 0]);
    expect((await countsIn(now, 'pack')).map(({ count }) => count)).toEqual(kept ? [1] : []);
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
      const {
        address: __,
        order: ___,
        trashed: ____,
        filed: _____,
        ...now
      } = after.find(({ id }) => id === one.id) ?? {};
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
