import * as v from 'valibot';
import type { Highlight } from '../../src/model/highlight.ts';
import { annotationIn, highlightIn } from '../../src/platform/annotationRecords.ts';
import { expectArrival } from '../../src/platform/arrivals.ts';
import { handle } from '../../src/platform/messages.ts';
import { countRecords, latestRecords, type Place, placeAfter } from '../../src/platform/records.ts';
import { onlyForUs } from '../../src/platform/sender.ts';
import { openTab } from '../../src/platform/tabs.ts';
import { findHighlights } from '../../src/searching/highlights.ts';
import { loadDatabase } from './database.ts';

/** Of the largest size that a highlight may have, so many still fit a message. */
const MOST_LISTED = 2_000;

const Asked = v.object({
  inTrash: v.boolean(),
  after: v.optional(v.object({ at: v.number(), id: v.string() })),
  most: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_LISTED)), MOST_LISTED),
});

/** Answers what our own views ask of all highlights together. */
export function answerHighlightLists(): void {
  handle('listHighlights', async (data, sender) => {
    onlyForUs(sender);
    const { inTrash, after, most } = v.parse(Asked, data);
    const list = inTrash ? 'trashed' : 'order';
    const database = await loadDatabase();
    const [records, total] = await Promise.all([
      latestRecords(database, list, most, after),
      countRecords(database, list),
    ]);
    const highlights = records.flatMap((record) => highlightIn(record) ?? []);
    const next = placeAfter(records, list, most);
    return { highlights, total, unreadable: records.length - highlights.length, ...(next && { next }) };
  });

  handle('searchHighlights', async ({ query, most }, sender) => {
    onlyForUs(sender);
    return searchLatest(query, most);
  });

  handle('visitHighlight', async ({ id }, sender) => {
    onlyForUs(sender);
    const record = await (await loadDatabase()).get('records', id);
    const annotation = record && annotationIn(record);
    if (!annotation) return;
    await expectArrival(annotation.target.source, { highlight: id });
    await openTab(annotation.target.source);
  });
}

/** The latest that a query finds: portion after portion, until there are enough. */
async function searchLatest(query: string, most: number): Promise<Highlight[]> {
  const database = await loadDatabase();
  const found: Highlight[] = [];
  let after: Place | undefined;
  do {
    const records = await latestRecords(database, 'order', MOST_LISTED, after);
    found.push(
      ...findHighlights(
        records.flatMap((record) => highlightIn(record) ?? []),
        query,
      ),
    );
    after = placeAfter(records, 'order', MOST_LISTED);
  } while (after && found.length < most);
  return found.slice(0, most);
}
