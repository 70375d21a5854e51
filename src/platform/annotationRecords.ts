import * as v from 'valibot';
import { pageAddress } from '../model/address.ts';
import { Annotation } from '../model/annotation.ts';
import { type AnchoringState, type Highlight, highlightOf } from '../model/highlight.ts';
import { claimOf, colourOf, tagsOf } from '../model/remarks.ts';
import type { Filing, StoredRecord } from './schema.ts';

/** How and when a passage was found on its page. */
export type Finding = Pick<StoredRecord, 'found' | 'lastFound'>;

/** The record of an annotation that is not removed. What is known of its finding is kept only while its selectors are. */
export function recordOf(annotation: Annotation, { found, lastFound }: Finding = {}): StoredRecord {
  const { id, created, modified } = annotation;
  const order = -Date.parse(created);
  return {
    id,
    kind: 'annotation',
    modified,
    address: addressOf(annotation),
    order,
    filed: filingsOf(annotation, order, found),
    value: annotation,
    ...(found && { found }),
    ...(lastFound && { lastFound }),
  };
}

/** The lists that an annotation is filed in: by its tags, its pack and its colour, and whether it is lost. */
function filingsOf(annotation: Annotation, order: number, found: StoredRecord['found']): Filing[] {
  const tags = tagsOf(annotation);
  const filed = (list: Filing[0], name: string): Filing => [list, name, order, annotation.id];
  return [
    ...(tags.length > 0 ? tags : ['']).map((tag) => filed('tag', tag)),
    filed('pack', claimOf(annotation)?.packId ?? ''),
    filed('colour', colourOf(annotation)),
    ...(found === 'orphaned' ? [filed('lost', '')] : []),
  ];
}

/** So long it is not written down again that a passage was found, in milliseconds: no visit needs a write of its own. */
const RECENTLY = 24 * 3_600_000;

/** Whether a passage was found so lately that another finding would say nothing new. `now` is an ISO 8601 instant. */
export function isFoundLately({ lastFound }: Finding, now: string): boolean {
  return lastFound !== undefined && Date.parse(now) - Date.parse(lastFound) < RECENTLY;
}

/** The record once its page has told how the passage was found there; the same one where that is no news. */
export function withFinding(record: StoredRecord, found: AnchoringState, now: string): StoredRecord {
  const isLost = found === 'orphaned';
  if (record.found === found && (isLost || isFoundLately(record, now))) return record;
  const annotation = record.order === undefined ? undefined : annotationIn(record);
  if (!annotation) return record;
  // It says nothing new of the highlight itself, so `modified` stays.
  return recordOf(annotation, { ...record, found, ...(!isLost && { lastFound: now }) });
}

/** The address under which the page of an annotation is known. */
export function addressOf({ target }: Annotation): string {
  return pageAddress(target.source, target['dcterms:isVersionOf']);
}

/** Puts a record into the trash. */
export function trashed(
  { address: _, order: __, filed: ___, ...record }: StoredRecord,
  now: string,
): StoredRecord {
  return { ...record, modified: now, deleted: true, trashed: -Date.parse(now) };
}

/** Takes a record out of the trash; one that cannot be read stays there. */
export function restored(record: StoredRecord, now: string): StoredRecord {
  const annotation = annotationIn(record);
  return annotation ? recordOf({ ...annotation, modified: now }, record) : record;
}

/** What is left of a record that nobody can bring back: enough for other copies to remove theirs. */
export function emptied({ id, kind }: StoredRecord, now: string): StoredRecord {
  return { id, kind, modified: now, deleted: true };
}

/** The annotation in a record; undefined for one that cannot be read. Such a record is left where it is. */
export function annotationIn({ value }: StoredRecord): Annotation | undefined {
  const parsed = v.safeParse(Annotation, value);
  return parsed.success ? parsed.output : undefined;
}

/** A record as lists show it, in the trash or not. */
export function highlightIn(record: StoredRecord): Highlight | undefined {
  const annotation = annotationIn(record);
  return annotation && highlightOf(annotation, record.address ?? addressOf(annotation), record);
}
