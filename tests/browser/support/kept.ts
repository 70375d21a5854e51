import type { Page } from 'puppeteer-core';
import { annotationOf } from '../../../src/model/passage.ts';
import { recordOf } from '../../../src/platform/annotationRecords.ts';
import { listsOf } from '../../../src/platform/counts.ts';
import type { StoredRecord } from '../../../src/platform/schema.ts';

/** The record of a highlight of a page, as the background keeps it; the later the number, the earlier it was saved. */
export function recordFor(source: string, title: string, exact: string, number: number): StoredRecord {
  return recordOf(
    annotationOf(
      {
        source,
        title,
        selector: [{ type: 'TextQuoteSelector', exact, prefix: '', suffix: '' }],
        note: '',
        tags: [],
        colour: 'green',
      },
      `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
      new Date(Date.UTC(2026, 10, 1) - number * 60_000).toISOString(),
    ),
  );
}

/** Keeps records behind the extension's back, with their counts; `view` is one of its own pages. */
export async function keepRecords(view: Page, records: readonly StoredRecord[]): Promise<void> {
  const counts = new Map<string, number>();
  for (const key of records.flatMap(listsOf).map((list) => JSON.stringify(list)))
    counts.set(key, (counts.get(key) ?? 0) + 1);
  await view.evaluate(putAll, JSON.stringify([records, [...counts]]));
}

/** Runs in a page of the extension. */
function putAll(told: string): Promise<void> {
  const [records, counts] = JSON.parse(told) as [object[], [string, number][]];
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('sourcelight');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction(['records', 'counts'], 'readwrite');
      for (const record of records) transaction.objectStore('records').put(record);
      const store = transaction.objectStore('counts');
      for (const [key, more] of counts) {
        const [list, name] = JSON.parse(key) as [string, string];
        const known = store.get([list, name]);
        known.onsuccess = () => store.put({ list, name, count: (known.result?.count ?? 0) + more });
      }
      transaction.oncomplete = () => {
        opening.result.close();
        resolve();
      };
      transaction.onerror = () => reject(transaction.error);
    };
  });
}
