import * as v from 'valibot';
import { pageAddress } from '../model/address.ts';
import { Annotation } from '../model/annotation.ts';
import { type Highlight, highlightOf } from '../model/highlight.ts';
import { tagsOf } from '../model/remarks.ts';
import type { StoredRecord } from './schema.ts';

/** The record of an annotation that is not removed. `found` is kept only while its selectors are. */
export function recordOf(annotation: Annotation, found?: StoredRecord['found']): StoredRecord {
  const { id, created, modified } = annotation;
  const tags = tagsOf(annotation);
  return {
    id,
    kind: 'annotation',
    modified,
    address: addressOf(annotation),
    order: -Date.parse(created),
    ...(tags.length > 0 && { tags }),
    value: annotation,
    ...(found && { found }),
  };
}

/** The address under which the page of an annotation is known. */
export function addressOf({ target }: Annotation): string {
  return pageAddress(target.source, target['dcterms:isVersionOf']);
}

/** Puts a record into the trash. */
export function trashed(
  { address: _, order: __, tags: ___, ...record }: StoredRecord,
  now: string,
): StoredRecord {
  return { ...record, modified: now, deleted: true, trashed: -Date.parse(now) };
}

/** Takes a record out of the trash; one that cannot be read stays there. */
export function restored(record: StoredRecord, now: string): StoredRecord {
  const annotation = annotationIn(record);
  return annotation ? recordOf({ ...annotation, modified: now }, record.found) : record;
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
  return annotation && highlightOf(annotation, record.address ?? addressOf(annotation), record.found);
}
