import * as v from 'valibot';
import { pageAddress } from '../../src/model/address.ts';
import { Annotation, annotationOf, Passage, withNote } from '../../src/model/annotation.ts';
import { expectArrival, takeHighlight } from '../../src/platform/arrivals.ts';
import { handle, type Sender, send } from '../../src/platform/messages.ts';
import { changeRecord, latestRecords, putRecord, recordsOf } from '../../src/platform/records.ts';
import type { StoredRecord } from '../../src/platform/schema.ts';
import { isOurs, isPrivate, onlyForUs } from '../../src/platform/sender.ts';
import { openTab, tabsAt } from '../../src/platform/tabs.ts';
import { words } from '../../src/platform/words.ts';
import { loadDatabase } from './database.ts';
import { refreshGate } from './gate.ts';

/** Of the largest size that a highlight may have, so many still fit a message. */
const MOST_LISTED = 2_000;

/** Answers what pages and our own views ask of saved highlights. */
export function answerHighlights(): void {
  handle('highlightsHere', async (_, { url }) => {
    const records = url ? await recordsOf(await loadDatabase(), pageAddress(url)) : [];
    const goTo = await takeHighlight(url);
    return { annotations: records.flatMap(annotationIn), ...(goTo && { goTo }) };
  });

  handle('saveHighlight', async (data, sender) => {
    if (isPrivate(sender)) throw new Error(words('errorPrivateWindow'));
    const passage = v.parse(Passage, { ...data, source: sender.url });
    const annotation = annotationOf(passage, crypto.randomUUID(), new Date().toISOString());
    await putRecord(await loadDatabase(), recordOf(annotation)).catch(sayWhy);
    await refreshGate();
    await tellPages(pageAddress(passage.source));
    return annotation;
  });

  handle('changeNote', async ({ id, note }, sender) => {
    const text = v.parse(v.string(), note);
    await change(id, sender, (record, now) => {
      const [annotation] = annotationIn(record);
      return annotation ? recordOf(v.parse(Annotation, withNote(annotation, text, now))) : record;
    });
  });
  handle('removeHighlight', ({ id }, sender) =>
    change(id, sender, (record, modified) => ({ ...record, modified, deleted: true })),
  );
  handle('restoreHighlight', ({ id }, sender) =>
    change(id, sender, ({ deleted: _, ...record }, modified) => ({ ...record, modified })),
  );

  handle('listHighlights', async ({ from }, sender) => {
    onlyForUs(sender);
    const records = await latestRecords(await loadDatabase(), from, MOST_LISTED);
    const next = records.length < MOST_LISTED ? {} : { next: from + records.length };
    return { annotations: records.flatMap(annotationIn), ...next };
  });

  handle('visitHighlight', async ({ id }, sender) => {
    onlyForUs(sender);
    const record = await (await loadDatabase()).get('records', id);
    const [annotation] = record ? annotationIn(record) : [];
    if (!annotation) return;
    await expectArrival(annotation.target.source, { highlight: id });
    await openTab(annotation.target.source);
  });
}

async function change(
  id: string,
  sender: Sender,
  changed: (record: StoredRecord, now: string) => StoredRecord,
): Promise<void> {
  if (isPrivate(sender)) throw new Error(words('errorPrivateWindow'));
  const now = new Date().toISOString();
  const record = await changeRecord(await loadDatabase(), id, (before) => {
    // A page's script may change what is of that page, nothing else.
    const isItsOwn =
      isOurs(sender) || (sender.url !== undefined && before.address === pageAddress(sender.url));
    if (!isItsOwn) throw new Error('not of this page');
    return changed(before, now);
  }).catch(sayWhy);
  if (!record) throw new Error(words('errorGone'));
  await refreshGate();
  await tellPages(record.address);
}

/** Pages that show the highlight paint it anew. */
async function tellPages(address: string | undefined): Promise<void> {
  const tabs = address ? await tabsAt((url) => pageAddress(url) === address) : [];
  await Promise.allSettled(tabs.map((tabId) => send('highlightsChanged', undefined, { tabId })));
}

function recordOf(annotation: Annotation): StoredRecord {
  const { id, modified, target } = annotation;
  return { id, kind: 'annotation', address: pageAddress(target.source), modified, value: annotation };
}

/** A record that cannot be read is left where it is, not shown, and never fatal. */
function annotationIn({ value }: StoredRecord): Annotation[] {
  const parsed = v.safeParse(Annotation, value);
  return parsed.success ? [parsed.output] : [];
}

function sayWhy(error: unknown): never {
  if (error instanceof DOMException && error.name === 'QuotaExceededError')
    throw new Error(words('errorDiskFull'));
  throw error instanceof Error && !(error instanceof DOMException)
    ? error
    : new Error(words('errorNotSaved'));
}
