import * as v from 'valibot';
import { pageAddress } from '../../src/model/address.ts';
import { Annotation, type Colour, Selector, Tag } from '../../src/model/annotation.ts';
import { ANCHORING_STATES } from '../../src/model/highlight.ts';
import { annotationOf, Passage, withSelectors } from '../../src/model/passage.ts';
import { HighlightChange, tagsOf, withRemarks, withTag } from '../../src/model/remarks.ts';
import {
  annotationIn,
  emptied,
  isFoundLately,
  recordOf,
  restored,
  trashed,
  withFinding,
} from '../../src/platform/annotationRecords.ts';
import { takeHighlight } from '../../src/platform/arrivals.ts';
import { handle } from '../../src/platform/messages.ts';
import { recordsOf, TRASH } from '../../src/platform/recordLists.ts';
import { changeRecords, putRecords } from '../../src/platform/records.ts';
import type { StoredRecord } from '../../src/platform/schema.ts';
import { addressOf, isPrivate, onlyForUs } from '../../src/platform/sender.ts';
import { changeSettings, loadSettings } from '../../src/platform/settings.ts';
import { loadDatabase } from './database.ts';
import { openGateAt } from './gate.ts';
import { change, changeAll, isItsOwn, tellPages } from './highlightChanges.ts';
import { followWrites } from './highlightSearch.ts';
import { notInPrivate, sayWhy } from './problems.ts';

const Found = v.record(v.string(), v.picklist(ANCHORING_STATES));

/** Answers what pages and our own views ask of saved highlights. */
export function answerHighlights(): void {
  handle('highlightsHere', async ({ canonical }, sender) => {
    const url = addressOf(sender);
    const page = url && pageAddress(url, v.parse(v.optional(v.string()), canonical));
    const records = page ? await recordsOf(await loadDatabase(), page) : [];
    const [goTo, { colour }] = await Promise.all([takeHighlight(url), loadSettings()]);
    const now = new Date().toISOString();
    // What was not found for a day or more is told again, so that it can be said when it was last there.
    const lately = records.filter((one) => one.found === 'orphaned' || isFoundLately(one, now));
    return {
      annotations: records.flatMap((record) => annotationIn(record) ?? []),
      found: Object.fromEntries(lately.flatMap(({ id, found }) => (found ? [[id, found]] : []))),
      colour,
      ...(goTo && { goTo }),
    };
  });

  handle('saveHighlight', async (data, sender) => {
    notInPrivate(sender);
    const passage = v.parse(Passage, ofPage(data, addressOf(sender)));
    const annotation = annotationOf(passage, crypto.randomUUID(), new Date().toISOString());
    const record = recordOf(annotation, { found: 'exact', lastFound: annotation.created });
    await putRecords(await loadDatabase(), record).catch(sayWhy);
    followWrites([{ after: record }]);
    await rememberColour(passage.colour);
    await openGateAt(record.address as string);
    await tellPages([record]);
    return annotation;
  });

  handle('changeHighlights', ({ changes }, sender) => {
    const wanted = new Map(v.parse(v.array(HighlightChange), changes).map(({ id, ...to }) => [id, to]));
    return change([...wanted.keys()], sender, (record, now) => {
      const annotation = annotationIn(record);
      const to = wanted.get(record.id);
      // In the trash it stays as it was.
      if (!annotation || !to || record.deleted) return record;
      return recordOf(v.parse(Annotation, withRemarks(annotation, to, now)), record);
    });
  });
  handle('removeHighlights', ({ ids }, sender) => change(ids, sender, trashed));
  handle('restoreHighlights', ({ ids }, sender) => change(ids, sender, restored));
  handle('purgeHighlights', async ({ ids }, sender) => {
    onlyForUs(sender);
    await change(ids, sender, purged);
  });
  handle('emptyTrash', async (_, sender) => {
    onlyForUs(sender);
    return (await changeAll(TRASH, sender, purged)).length;
  });
  handle('changeTag', async (data, sender) => {
    onlyForUs(sender);
    const { tag, to } = v.parse(v.object({ tag: Tag, to: v.optional(Tag) }), data);
    const list = { index: 'filed', list: 'tag', name: tag } as const;
    const done = await changeAll(list, sender, (record, now) => {
      const annotation = annotationIn(record);
      return annotation ? recordOf(withTag(annotation, tag, to, now), record) : record;
    });
    return done.flatMap(({ before }) => {
      const annotation = annotationIn(before);
      return annotation ? [{ id: before.id, tags: tagsOf(annotation) }] : [];
    });
  });
  handle('reattachHighlight', ({ id, selector }, sender) =>
    change([id], sender, (record, now) => {
      const annotation = annotationIn(record);
      const to = v.parse(v.array(Selector), selector);
      if (!annotation || record.deleted) return record;
      const finding = { found: 'exact', lastFound: now } as const;
      return recordOf(v.parse(Annotation, withSelectors(annotation, to, now)), finding);
    }),
  );

  handle('anchored', async ({ found }, sender) => {
    if (isPrivate(sender)) return;
    const states = v.parse(Found, found);
    const now = new Date().toISOString();
    const done = await changeRecords(await loadDatabase(), Object.keys(states), (record) => {
      const state = states[record.id];
      return state !== undefined && isItsOwn(record, sender) ? withFinding(record, state, now) : record;
    });
    followWrites(done);
  });
}

/** What cannot be read is left alone: one day it may be. */
function purged(record: StoredRecord, now: string): StoredRecord {
  return record.deleted && annotationIn(record) ? emptied(record, now) : record;
}

/** The next highlight gets the colour of this one. */
async function rememberColour(colour: Colour | undefined): Promise<void> {
  if (colour && colour !== (await loadSettings()).colour) await changeSettings({ colour });
}

/** A passage with its page's address; what the page says of that is kept only where it can be true, and is another. */
function ofPage({ canonical, ...data }: Omit<Passage, 'source'>, source: string | undefined): unknown {
  const isOther = source && canonical && pageAddress(source, canonical) !== pageAddress(source);
  return { ...data, source, ...(isOther && { canonical }) };
}
