import * as v from 'valibot';
import { pageAddress } from '../../src/model/address.ts';
import { Annotation, type Colour, Selector } from '../../src/model/annotation.ts';
import { ANCHORING_STATES } from '../../src/model/highlight.ts';
import { annotationOf, Passage, withSelectors } from '../../src/model/passage.ts';
import { HighlightChange, withRemarks } from '../../src/model/remarks.ts';
import { annotationIn, emptied, recordOf, restored, trashed } from '../../src/platform/annotationRecords.ts';
import { takeHighlight } from '../../src/platform/arrivals.ts';
import { handle, type Sender, send } from '../../src/platform/messages.ts';
import { allTags, changeRecords, putRecords, recordsOf } from '../../src/platform/records.ts';
import type { StoredRecord } from '../../src/platform/schema.ts';
import { addressOf, isOurs, isPrivate, onlyForUs } from '../../src/platform/sender.ts';
import { changeSettings, loadSettings } from '../../src/platform/settings.ts';
import { tabsAt } from '../../src/platform/tabs.ts';
import { words } from '../../src/platform/words.ts';
import { loadDatabase } from './database.ts';
import { openGateAt, refreshGate } from './gate.ts';
import { notInPrivate, sayWhy } from './problems.ts';

const Ids = v.array(v.string());
const Found = v.record(v.string(), v.picklist(ANCHORING_STATES));

/** Answers what pages and our own views ask of saved highlights. */
export function answerHighlights(): void {
  handle('highlightsHere', async ({ canonical }, sender) => {
    const url = addressOf(sender);
    const page = url && pageAddress(url, v.parse(v.optional(v.string()), canonical));
    const records = page ? await recordsOf(await loadDatabase(), page) : [];
    const [goTo, { colour }] = await Promise.all([takeHighlight(url), loadSettings()]);
    return {
      annotations: records.flatMap((record) => annotationIn(record) ?? []),
      found: Object.fromEntries(records.flatMap(({ id, found }) => (found ? [[id, found]] : []))),
      colour,
      ...(goTo && { goTo }),
    };
  });
  handle('tags', async () => allTags(await loadDatabase()));

  handle('saveHighlight', async (data, sender) => {
    notInPrivate(sender);
    const passage = v.parse(Passage, ofPage(data, addressOf(sender)));
    const annotation = annotationOf(passage, crypto.randomUUID(), new Date().toISOString());
    const record = recordOf(annotation, 'exact');
    await putRecords(await loadDatabase(), record).catch(sayWhy);
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
      if (!annotation || !to) return record;
      return recordOf(v.parse(Annotation, withRemarks(annotation, to, now)), record.found);
    });
  });
  handle('removeHighlights', ({ ids }, sender) => change(ids, sender, trashed));
  handle('restoreHighlights', ({ ids }, sender) => change(ids, sender, restored));
  handle('purgeHighlights', ({ ids }, sender) => {
    onlyForUs(sender);
    return change(ids, sender, (record, now) => (record.deleted ? emptied(record, now) : record));
  });
  handle('reattachHighlight', ({ id, selector }, sender) =>
    change([id], sender, (record, now) => {
      const annotation = annotationIn(record);
      const to = v.parse(v.array(Selector), selector);
      return annotation ? recordOf(v.parse(Annotation, withSelectors(annotation, to, now)), 'exact') : record;
    }),
  );

  handle('anchored', async ({ found }, sender) => {
    if (isPrivate(sender)) return;
    const states = v.parse(Found, found);
    // It says nothing new of the highlight itself, so `modified` stays.
    await changeRecords(await loadDatabase(), Object.keys(states), (record) => {
      const state = states[record.id];
      const isNews = state !== undefined && isItsOwn(record, sender) && record.found !== state;
      return isNews ? { ...record, found: state } : record;
    });
  });
}

/** The next highlight gets the colour of this one. */
async function rememberColour(colour: Colour | undefined): Promise<void> {
  if (colour && colour !== (await loadSettings()).colour) await changeSettings({ colour });
}

/** Changes highlights, all of them or none, and lets open pages and the gate follow. */
async function change(
  ids: string[],
  sender: Sender,
  changed: (record: StoredRecord, now: string) => StoredRecord,
): Promise<void> {
  notInPrivate(sender);
  const now = new Date().toISOString();
  const done = await changeRecords(await loadDatabase(), v.parse(Ids, ids), (before) => {
    if (!isItsOwn(before, sender)) throw new Error('not of this page');
    return changed(before, now);
  }).catch(sayWhy);
  if (done.length === 0 && ids.length > 0) throw new Error(words('errorGone'));
  const isElsewhere = done.some(({ before, after }) => before.address !== after.address);
  if (isElsewhere) await refreshGate();
  await tellPages(done.flatMap(({ before, after }) => [before, after]));
}

/** A passage with its page's address; what the page says of that is kept only where it can be true, and is another. */
function ofPage({ canonical, ...data }: Omit<Passage, 'source'>, source: string | undefined): unknown {
  const isOther = source && canonical && pageAddress(source, canonical) !== pageAddress(source);
  return { ...data, source, ...(isOther && { canonical }) };
}

/** A page's script may change what is of that site, nothing else. */
function isItsOwn(record: StoredRecord, sender: Sender): boolean {
  if (isOurs(sender)) return true;
  const site = hostOf(annotationIn(record)?.target.source);
  return site !== undefined && site === hostOf(sender.url);
}

function hostOf(url: string | undefined): string | undefined {
  const page = url === undefined ? '' : pageAddress(url);
  return URL.canParse(page) ? new URL(page).host : undefined;
}

/** Pages that show these highlights paint them anew; by which other addresses a page is known, it knows itself. */
async function tellPages(records: readonly StoredRecord[]): Promise<void> {
  const hosts = new Set(records.map(({ address }) => hostOf(address)));
  const tabs = await tabsAt((url) => hosts.has(hostOf(url)));
  await Promise.allSettled(tabs.map((tabId) => send('highlightsChanged', undefined, { tabId })));
}
