import * as v from 'valibot';
import { PACK_ORIGINS, type PackOrigin } from '../model/listedPack.ts';
import { ContextPack } from '../model/pack.ts';
import { parsePack } from '../model/parsePack.ts';
import type { Database } from './records.ts';
import type { StoredRecord } from './schema.ts';

/** A pack of the reader's. */
export interface StoredPack {
  pack: ContextPack;
  base?: ContextPack;
  origin: Exclude<PackOrigin, 'bundled'>;
}

/** The id of the record of a pack, of the copy of its article, or of a draft. */
export const recordId = (kind: 'pack' | 'copy' | 'draft', id: string): string => `${kind}:${id}`;

/** The record of a pack. */
export function packRecord(stored: StoredPack, modified: string): StoredRecord {
  return { id: recordId('pack', stored.pack.id), kind: 'pack', modified, value: stored };
}

/** The record of the article's text, kept on this device so that links lead somewhere when the page is gone. */
export function copyRecord(packId: string, text: string, modified: string): StoredRecord {
  return { id: recordId('copy', packId), kind: 'copy', modified, value: text };
}

/** What is left of a record that was removed for good. */
export function tombstone(kind: 'pack' | 'copy' | 'draft', id: string, modified: string): StoredRecord {
  return { id: recordId(kind, id), kind, modified, deleted: true };
}

/** The packs of the reader's, by the order of their ids; `unreadable`: ids of records that no pack can be read from. */
export async function storedPacks(
  database: Database,
): Promise<{ packs: StoredPack[]; unreadable: string[] }> {
  const packs: StoredPack[] = [];
  const unreadable: string[] = [];
  for (const { id, value } of await recordsOfKind(database, 'pack')) {
    const stored = packIn(value);
    if (stored) packs.push(stored);
    else unreadable.push(id);
  }
  return { packs, unreadable };
}

/** Ids of the packs that the article's text is kept of. */
export async function packsWithCopy(database: Database): Promise<Set<string>> {
  const copies = await recordsOfKind(database, 'copy');
  return new Set(copies.map(({ id }) => id.slice(recordId('copy', '').length)));
}

/** The article's text; undefined where none is kept. */
export async function copyOf(database: Database, packId: string): Promise<string | undefined> {
  const record = await database.get('records', recordId('copy', packId));
  return !record?.deleted && typeof record?.value === 'string' ? record.value : undefined;
}

/** Records of a kind, without those removed. */
export async function recordsOfKind(
  database: Database,
  kind: 'pack' | 'copy' | 'draft',
): Promise<StoredRecord[]> {
  const [first, last] = [recordId(kind, ''), `${recordId(kind, '')}\uffff`];
  const records = await database.getAll('records', IDBKeyRange.bound(first, last));
  return records.filter(({ deleted }) => !deleted);
}

const Stored = v.object({
  pack: v.unknown(),
  base: v.optional(ContextPack),
  origin: v.picklist(PACK_ORIGINS.filter((origin) => origin !== 'bundled')),
});

/** It was checked when it was kept; it is checked again because disks fail. */
function packIn(value: unknown): StoredPack | undefined {
  const stored = v.safeParse(Stored, value);
  if (!stored.success) return undefined;
  const { pack, base, origin } = stored.output;
  const parsed = parsePack(pack);
  return 'pack' in parsed ? { pack: parsed.pack, origin, ...(base && { base }) } : undefined;
}
