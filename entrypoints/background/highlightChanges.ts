import * as v from 'valibot';
import { pageAddress } from '../../src/model/address.ts';
import { annotationIn } from '../../src/platform/annotationRecords.ts';
import { type Sender, send } from '../../src/platform/messages.ts';
import type { RecordList } from '../../src/platform/recordLists.ts';
import { type Changed, changeRecords } from '../../src/platform/records.ts';
import type { StoredRecord } from '../../src/platform/schema.ts';
import { isOurs } from '../../src/platform/sender.ts';
import { tabsAt } from '../../src/platform/tabs.ts';
import { words } from '../../src/platform/words.ts';
import { loadDatabase } from './database.ts';
import { refreshGate } from './gate.ts';
import { followWrites } from './highlightSearch.ts';
import { notInPrivate, sayWhy } from './problems.ts';

const Ids = v.array(v.string());
type Change = (record: StoredRecord, now: string) => StoredRecord;

/** Changes highlights, all of them or none, and lets open pages and the gate follow. */
export async function change(ids: string[], sender: Sender, changed: Change): Promise<void> {
  const done = await changeAll(v.parse(Ids, ids), sender, changed);
  if (done.length === 0 && ids.length > 0) throw new Error(words('errorGone'));
}

/** The same for all of a list, of which there may be none; resolves with what was changed. */
export async function changeAll(
  which: readonly string[] | RecordList,
  sender: Sender,
  changed: Change,
): Promise<Changed[]> {
  notInPrivate(sender);
  const now = new Date().toISOString();
  const done = await changeRecords(await loadDatabase(), which, (before) => {
    if (!isItsOwn(before, sender)) throw new Error('not of this page');
    return changed(before, now);
  }).catch(sayWhy);
  followWrites(done);
  const isElsewhere = done.some(({ before, after }) => before.address !== after.address);
  if (isElsewhere) await refreshGate();
  await tellPages(done.flatMap(({ before, after }) => [before, after]));
  return done;
}

/** A page's script may change what is of that site, nothing else. */
export function isItsOwn(record: StoredRecord, sender: Sender): boolean {
  if (isOurs(sender)) return true;
  const site = hostOf(annotationIn(record)?.target.source);
  return site !== undefined && site === hostOf(sender.url);
}

function hostOf(url: string | undefined): string | undefined {
  const page = url === undefined ? '' : pageAddress(url);
  return URL.canParse(page) ? new URL(page).host : undefined;
}

/** Pages that show these highlights paint them anew; by which other addresses a page is known, it knows itself. */
export async function tellPages(records: readonly StoredRecord[]): Promise<void> {
  const hosts = new Set(records.map(({ address }) => hostOf(address)));
  const tabs = await tabsAt((url) => hosts.has(hostOf(url)));
  await Promise.allSettled(tabs.map((tabId) => send('highlightsChanged', undefined, { tabId })));
}
