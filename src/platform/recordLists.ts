import type { Place } from '../model/highlightList.ts';
import type { Database } from './records.ts';
import type { FiledList, StoredRecord } from './schema.ts';

/** A list of records, the latest saved, or the latest removed, first. */
export type RecordList =
  | { index: 'order' }
  | { index: 'trashed' }
  | { index: 'page'; name: string }
  | { index: 'filed'; list: FiledList; name: string };

/** All highlights, and all in the trash. */
export const ALL: RecordList = { index: 'order' };
export const TRASH: RecordList = { index: 'trashed' };

/** The part of its index that a list is, from after a place on. */
export function rangeOf(list: RecordList, after?: Place): IDBKeyRange | null {
  const from = after ? [after.at, after.id] : [];
  if (list.index === 'order' || list.index === 'trashed')
    return after ? IDBKeyRange.lowerBound(from, true) : null;
  const name = list.index === 'page' ? [list.name] : [list.list, list.name];
  // An array comes after every number, and so after all that begins with the name.
  return IDBKeyRange.bound([...name, ...from], [...name, []], after !== undefined, false);
}

/** The records of a list, no more than `most`, from after a place on. */
export function latestRecords(
  database: Database,
  list: RecordList,
  most?: number,
  after?: Place,
): Promise<StoredRecord[]> {
  return database.getAllFromIndex('records', list.index, rangeOf(list, after), most);
}

/** The id of the first record of a list. */
export function firstId(database: Database, list: RecordList): Promise<string | undefined> {
  return database.getKeyFromIndex('records', list.index, rangeOf(list) as IDBKeyRange);
}

/** The place of a record, in the trash or not. */
export function placeOf({ order, trashed, id }: StoredRecord): Place {
  return { at: order ?? trashed ?? 0, id };
}

/** The place after the last of some records; undefined where there are fewer than were asked for. */
export function placeAfter(records: readonly StoredRecord[], most: number): Place | undefined {
  const last = records.at(-1);
  return last && records.length >= most ? placeOf(last) : undefined;
}

/** The records of a page, without those removed, the latest first. */
export function recordsOf(database: Database, address: string): Promise<StoredRecord[]> {
  return latestRecords(database, { index: 'page', name: address });
}

/** Every address that has a record. */
export async function allAddresses(database: Database): Promise<string[]> {
  const addresses: string[] = [];
  const { store } = database.transaction('records');
  for (let cursor = await store.index('page').openKeyCursor(); cursor; ) {
    const [address] = cursor.key;
    addresses.push(address);
    cursor = await cursor.continue([address, []] as never);
  }
  return addresses;
}
