import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import bundled from '../../assets/packs/bitcoin-to-bombs.json' with { type: 'json' };
import type { ContextPack } from '../../src/model/pack.ts';
import {
  copyOf,
  copyRecord,
  packRecord,
  packsWithCopy,
  recordsOfKind,
  storedPacks,
} from '../../src/platform/packRecords.ts';
import { type Database, openRecords, putRecords } from '../../src/platform/records.ts';

const NOW = '2026-11-26T00:00:00.000Z';
const pack = (id: string) => ({ ...(bundled as ContextPack), id });

let database: Database;
let name = 0;
beforeEach(async () => {
  name += 1;
  database = await openRecords(`packs-${name}`);
});

test('packs come back as they were kept, with the revision that they were edited from', async () => {
  const edited = { pack: pack('b'), base: pack('b'), origin: 'imported' } as const;
  const made = { pack: pack('a'), origin: 'made' } as const;
  await putRecords(database, packRecord(edited, NOW), packRecord(made, NOW));
  expect(await storedPacks(database)).toEqual({ packs: [made, edited], unreadable: [] });
});

test('what is damaged is named and left where it is, and hides nothing', async () => {
  const made = { pack: pack('a'), origin: 'made' } as const;
  const broken = {
    ...packRecord({ ...made, pack: pack('c') }, NOW),
    value: { pack: { id: 'c' }, origin: 'made' },
  };
  const odd = { ...packRecord({ ...made, pack: pack('d') }, NOW), value: 'not a pack' };
  await putRecords(database, packRecord(made, NOW), broken, odd);
  expect(await storedPacks(database)).toEqual({ packs: [made], unreadable: ['pack:c', 'pack:d'] });
  expect(await database.get('records', 'pack:c')).toEqual(broken);
});

test('copies and drafts are no packs, and what was removed is not listed', async () => {
  const record = packRecord({ pack: pack('a'), origin: 'made' }, NOW);
  await putRecords(
    database,
    { ...record, deleted: true },
    copyRecord('a', 'The text.', NOW),
    { ...copyRecord('b', 'Another.', NOW), deleted: true },
    { id: 'draft:x', kind: 'draft', modified: NOW, value: {} },
  );
  expect(await storedPacks(database)).toEqual({ packs: [], unreadable: [] });
  expect(await packsWithCopy(database)).toEqual(new Set(['a']));
  expect([await copyOf(database, 'a'), await copyOf(database, 'b'), await copyOf(database, 'none')]).toEqual([
    'The text.',
    undefined,
    undefined,
  ]);
  expect((await recordsOfKind(database, 'draft')).map(({ id }) => id)).toEqual(['draft:x']);
});
