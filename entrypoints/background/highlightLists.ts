import * as v from 'valibot';
import type { Highlight } from '../../src/model/highlight.ts';
import { HighlightFilter, passes } from '../../src/model/highlightFilter.ts';
import type { HighlightPortion, Place } from '../../src/model/highlightList.ts';
import { highlightIn } from '../../src/platform/annotationRecords.ts';
import { countOf, countsIn } from '../../src/platform/counts.ts';
import { handle } from '../../src/platform/messages.ts';
import { ALL, latestRecords, placeAfter, type RecordList, TRASH } from '../../src/platform/recordLists.ts';
import { onlyForUs } from '../../src/platform/sender.ts';
import { loadDatabase } from './database.ts';
import { pagesFrom } from './highlightPages.ts';
import { searchHighlights } from './highlightSearch.ts';

/** Of the largest size that a highlight may have, so many still fit a message. */
const MOST_LISTED = 2_000;
/** So many are looked through for those that pass a filter before an answer is due with what there is. */
const LOOKED_THROUGH = 1_000;

const Asked = v.object({
  inTrash: v.boolean(),
  only: v.optional(HighlightFilter, {}),
  query: v.optional(v.string(), ''),
  byPage: v.optional(v.boolean(), false),
  after: v.optional(v.object({ at: v.number(), id: v.string() })),
  most: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_LISTED)), MOST_LISTED),
});

/** Answers what our own views ask of all highlights together. */
export function answerHighlightLists(): void {
  handle('listHighlights', async (data, sender) => {
    onlyForUs(sender);
    const { inTrash, only, query, byPage, after, most } = v.parse(Asked, data);
    if (inTrash) return portion(TRASH, {}, most, after);
    if (query.trim() !== '') return searchHighlights({ query, only, most, after });
    if (byPage) return pagesFrom(listFor(only), only, most, after);
    return portion(listFor(only), only, most, after);
  });

  handle('countHighlights', async ({ inTrash }, sender) => {
    onlyForUs(sender);
    return countOf(await loadDatabase(), inTrash ? 'trash' : 'all');
  });

  handle('tags', async () => {
    const tags = await countsIn(await loadDatabase(), 'tag');
    return tags.flatMap(({ name }) => name || []);
  });
  handle('highlightFiles', async (data, sender) => {
    onlyForUs(sender);
    const { by } = v.parse(v.object({ by: v.picklist(['tag', 'pack']) }), data);
    const files = await countsIn(await loadDatabase(), by);
    return files.map(({ name, count }) => ({ name, count }));
  });
}

/** The shortest list that has all that pass a filter, as far as one can tell. */
function listFor({ page, lost, tag, pack, colour }: HighlightFilter): RecordList {
  if (page !== undefined) return { index: 'page', name: page };
  if (lost) return { index: 'filed', list: 'lost', name: '' };
  if (tag !== undefined) return { index: 'filed', list: 'tag', name: tag };
  if (pack !== undefined) return { index: 'filed', list: 'pack', name: pack };
  return colour === undefined ? ALL : { index: 'filed', list: 'colour', name: colour };
}

/** The next of a list that pass a filter: as many as are asked for, or what a bounded look found. */
async function portion(
  list: RecordList,
  only: HighlightFilter,
  most: number,
  after: Place | undefined,
): Promise<HighlightPortion> {
  // Where the list itself is the filter, all of it passes.
  const atOnce = Object.keys(only).length > 1 ? LOOKED_THROUGH : most;
  const records = await latestRecords(await loadDatabase(), list, atOnce, after);
  const read = records.map((record) => ({ record, highlight: highlightIn(record) }));
  const passing = read.filter(({ highlight }) => highlight && passes(highlight, only));
  const shown = passing.slice(0, most);
  const end = shown.length < passing.length ? shown.map(({ record }) => record) : records;
  const next = placeAfter(end, end === records ? atOnce : most);
  return {
    highlights: shown.flatMap(({ highlight }): Highlight | [] => highlight ?? []),
    unreadable: read.filter(({ highlight }) => !highlight).length,
    ...(next && { next }),
  };
}
