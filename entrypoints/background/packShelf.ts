import * as v from 'valibot';
import { Id, LIMITS } from '../../src/model/fields.ts';
import { parsePack } from '../../src/model/parsePack.ts';
import { handle } from '../../src/platform/messages.ts';
import {
  copyOf,
  copyRecord,
  packRecord,
  recordId,
  type StoredPack,
  tombstone,
} from '../../src/platform/packRecords.ts';
import { changeRecords, putRecords } from '../../src/platform/records.ts';
import type { StoredRecord } from '../../src/platform/schema.ts';
import { onlyForUs } from '../../src/platform/sender.ts';
import { words } from '../../src/platform/words.ts';
import { loadDatabase } from './database.ts';
import { refreshGate } from './gate.ts';
import { allPacks, forgetPacks, packsOn } from './packs.ts';
import { notInPrivate, sayWhy } from './problems.ts';

const Kept = v.array(
  v.object({
    pack: v.unknown(),
    base: v.optional(v.unknown()),
    origin: v.picklist(['made', 'imported']),
    /** The article's text; null takes a copy away, undefined leaves it as it is. */
    text: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(LIMITS.articleText)))),
    /** The draft that it was worked on as: it goes with the keeping. */
    draft: v.optional(v.string()),
  }),
);

/** Answers what our own pages ask of packs. */
export function answerPacks(): void {
  handle('packs', (_, sender) => {
    onlyForUs(sender);
    return packsOn();
  });
  handle('allPacks', (_, sender) => {
    onlyForUs(sender);
    return allPacks();
  });
  handle('articleCopy', async ({ packId }, sender) => {
    onlyForUs(sender);
    return copyOf(await loadDatabase(), v.parse(Id, packId));
  });

  handle('keepPacks', async ({ packs, gone = [] }, sender) => {
    onlyForUs(sender);
    notInPrivate(sender);
    const now = new Date().toISOString();
    const records = v.parse(Kept, packs).flatMap(({ pack, base, origin, text, draft }) => {
      const stored: StoredPack = {
        pack: parsed(pack),
        origin,
        ...(base !== undefined && { base: parsed(base) }),
      };
      return [
        packRecord(stored, now),
        ...(typeof text === 'string' ? [copyRecord(stored.pack.id, text, now)] : []),
        ...(text === null ? [tombstone('copy', stored.pack.id, now)] : []),
        ...(draft === undefined ? [] : [tombstone('draft', draft, now)]),
      ];
    });
    const removed = v
      .parse(v.array(Id), gone)
      .flatMap((id) => [tombstone('pack', id, now), tombstone('copy', id, now)]);
    await putRecords(await loadDatabase(), ...records, ...removed).catch(sayWhy);
    await follow();
  });
  handle('removePack', async ({ packId }, sender) => {
    onlyForUs(sender);
    notInPrivate(sender);
    await turn(packId, (record, modified) => ({ ...record, modified, deleted: true }));
  });
  handle('restorePack', async ({ packId }, sender) => {
    onlyForUs(sender);
    notInPrivate(sender);
    await turn(packId, ({ deleted: _, ...record }, modified) => ({ ...record, modified }));
  });
}

function parsed(pack: unknown) {
  const read = parsePack(pack);
  if ('pack' in read) return read.pack;
  throw new Error(read.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
}

/** Removes a pack of the reader's, with the copy of its article, or brings both back. */
async function turn(
  packId: string,
  change: (record: StoredRecord, now: string) => StoredRecord,
): Promise<void> {
  const now = new Date().toISOString();
  const id = v.parse(Id, packId);
  const ids = [recordId('pack', id), recordId('copy', id)];
  const done = await changeRecords(await loadDatabase(), ids, (record) => change(record, now)).catch(sayWhy);
  if (done.length === 0) throw new Error(words('errorGone'));
  await follow();
}

/** Pages are read anew with other packs: the gate tells them. */
async function follow(): Promise<void> {
  forgetPacks();
  await refreshGate();
}
