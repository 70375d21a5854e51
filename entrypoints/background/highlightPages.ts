import type { Highlight } from '../../src/model/highlight.ts';
import { type HighlightFilter, passes } from '../../src/model/highlightFilter.ts';
import type { HighlightPortion, Place } from '../../src/model/highlightList.ts';
import { highlightIn } from '../../src/platform/annotationRecords.ts';
import {
  firstId,
  latestRecords,
  placeAfter,
  placeOf,
  type RecordList,
} from '../../src/platform/recordLists.ts';
import type { Database } from '../../src/platform/records.ts';
import type { StoredRecord } from '../../src/platform/schema.ts';
import { loadDatabase } from './database.ts';

/** So many records are gone through before an answer is due with what there is. */
const GONE_THROUGH = 250;
/** Whether their pages begin with them is asked for so many at once. */
const AT_ONCE = 25;
/** So many of one page are listed among other pages; all of them are where only that page is asked for. */
const OF_A_PAGE = 100;

/**
 * Highlights page by page. A page stands where its latest does that passes the filter, so nothing has to be
 * remembered between one portion and the next.
 */
export async function pagesFrom(
  list: RecordList,
  only: HighlightFilter,
  most: number,
  after: Place | undefined,
): Promise<HighlightPortion> {
  const database = await loadDatabase();
  const records = await latestRecords(database, list, GONE_THROUGH, after);
  const seen = new Set<string>();
  const highlights: Highlight[] = [];
  let unreadable = 0;
  for (let from = 0; from < records.length; from += AT_ONCE) {
    const some = records.slice(from, from + AT_ONCE);
    const first = await firstIds(database, some, only);
    for (const record of some) {
      const { address = '' } = record;
      if (highlightIn(record) === undefined) unreadable += 1;
      if (seen.has(address) || first?.has(record.id) === false) continue;
      seen.add(address);
      highlights.push(...(await pageAt(database, record, address, only)));
      if (highlights.length >= most) return { highlights, unreadable, next: placeOf(record) };
    }
  }
  const next = placeAfter(records, GONE_THROUGH);
  return { highlights, unreadable, ...(next && { next }) };
}

/** The ids of those with which the pages of these records begin; undefined where a filter has the say. */
async function firstIds(
  database: Database,
  records: readonly StoredRecord[],
  only: HighlightFilter,
): Promise<Set<string | undefined> | undefined> {
  if (Object.keys(only).length > 0) return undefined;
  const addresses = [...new Set(records.map(({ address = '' }) => address))];
  return new Set(await Promise.all(addresses.map((name) => firstId(database, { index: 'page', name }))));
}

/** The page's highlights, if it stands at this record; else none: it stood earlier. */
async function pageAt(
  database: Database,
  record: StoredRecord,
  address: string,
  only: HighlightFilter,
): Promise<Highlight[]> {
  const page: RecordList = { index: 'page', name: address };
  const isFiltered = Object.keys(only).length > 0;
  const all = await latestRecords(database, page, isFiltered ? undefined : OF_A_PAGE);
  const shown = all
    .flatMap((one): Highlight | [] => highlightIn(one) ?? [])
    .filter((one) => passes(one, only));
  const isHere = shown[0]?.id === record.id || (!isFiltered && all[0]?.id === record.id);
  return isHere ? shown.slice(0, OF_A_PAGE) : [];
}
