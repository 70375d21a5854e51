import type { Highlight } from '../../src/model/highlight.ts';
import type { HighlightFilter } from '../../src/model/highlightFilter.ts';
import type { HighlightPortion, Place } from '../../src/model/highlightList.ts';
import { annotationIn, highlightIn } from '../../src/platform/annotationRecords.ts';
import { ALL, latestRecords, placeAfter, placeOf } from '../../src/platform/recordLists.ts';
import type { Changed } from '../../src/platform/records.ts';
import type { StoredRecord } from '../../src/platform/schema.ts';
import { HighlightTexts } from '../../src/searching/highlightTexts.ts';
import { loadDatabase } from './database.ts';

/** So many are read at once, and so many times before an answer is due with what there is. */
const AT_ONCE = 1_000;
const READS = 2;

/** Kept while the background is awake. */
const texts = new HighlightTexts();
/** Counts the writes: what was read before one is not taken in after it. */
let writes = 0;
let reading: Promise<void> | undefined;

/** What is asked of a search. */
interface Asked {
  query: string;
  only: HighlightFilter;
  most: number;
  after?: Place | undefined;
}

/** The latest that a query finds. Where not all were read yet, there is a `next` even if little was found. */
export async function searchHighlights({ query, only, most, after }: Asked): Promise<HighlightPortion> {
  let found = texts.find(query, only, most, after);
  for (let reads = 0; found.length < most && !texts.isWhole && reads < READS; reads++) {
    reading ??= readOn().finally(() => {
      reading = undefined;
    });
    await reading;
    found = texts.find(query, only, most, after);
  }
  const { store } = (await loadDatabase()).transaction('records');
  const records = await Promise.all(found.map(({ id }) => store.get(id)));
  const highlights = records.flatMap((record): Highlight | [] => (record && highlightIn(record)) ?? []);
  const next = found.length >= most ? found.at(-1) : texts.isWhole ? undefined : texts.end;
  return { highlights, unreadable: 0, ...(next && { next }) };
}

async function readOn(): Promise<void> {
  const before = writes;
  const records = await latestRecords(await loadDatabase(), ALL, AT_ONCE, texts.end);
  if (writes !== before) return;
  const read = records.flatMap((record) => {
    const highlight = highlightIn(record);
    return highlight ? { highlight, at: record.order ?? 0 } : [];
  });
  texts.append(read, placeAfter(records, AT_ONCE));
}

/** The texts follow what was written. */
export function followWrites(changes: readonly Partial<Changed>[]): void {
  writes += 1;
  for (const { before, after } of changes) {
    if (before?.order !== undefined) texts.drop(placeOf(before));
    if (after?.order !== undefined && annotationIn(after)) put(after, after.order);
  }
}

function put(record: StoredRecord, at: number): void {
  const highlight = highlightIn(record);
  if (highlight) texts.put(highlight, at);
}
