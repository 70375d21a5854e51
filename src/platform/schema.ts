import type { DBSchema } from 'idb';
import type { AnchoringState } from '../model/highlight.ts';

/** The lists that highlights are filed in besides that of their page. */
export const FILED_LISTS = ['tag', 'pack', 'colour', 'lost'] as const;
export type FiledList = (typeof FILED_LISTS)[number];

/**
 * A place in one of these lists: by the tag, pack or colour that it is filed under, the empty one where
 * there is none, then as in `order`.
 */
export type Filing = [list: FiledList, name: string, order: number, id: string];

/** The lists whose records are counted: besides those, all highlights and all in the trash. */
export type CountedList = FiledList | 'all' | 'trash';

/** How many records there are under a name of a list. */
export interface ListCount {
  list: CountedList;
  /** Empty in the lists that have no names. */
  name: string;
  count: number;
}

/**
 * One record per pack, annotation, copy and draft: the unit that is saved, removed and, one day,
 * replicated. A removed record stays as a tombstone, so that other copies learn of it; in the
 * trash it keeps its value. What has no `address`, `order`, `filed` or `trashed` is not in that index.
 */
export interface StoredRecord {
  id: string;
  /** `copy`: the text of a pack's article; `draft`: a pack that is being worked on. */
  kind: 'pack' | 'annotation' | 'copy' | 'draft';
  /** ISO 8601 instant of the last change. */
  modified: string;
  deleted?: true;
  /** As it was saved; read it through its parser. Gone once the trash was emptied. */
  value?: unknown;
  /** For annotations that are not removed: the page's address in the form of `pageAddress`. */
  address?: string;
  /** For those, too: the negated time of saving, in milliseconds, so that the latest come first. */
  order?: number;
  /** For those, too: where lists have them. */
  filed?: Filing[];
  /** For those in the trash: the negated time of removing. */
  trashed?: number;
  /** How the passage was last found on its page, on this device; undefined before the first time. */
  found?: AnchoringState;
  /** ISO 8601 instant at which it was last there, to within a day; on this device, too. */
  lastFound?: string;
}

export interface Schema extends DBSchema {
  /** In step with the records, so that none has to be gone through to be counted. */
  counts: { key: [CountedList, string]; value: ListCount };
  records: {
    key: string;
    value: StoredRecord;
    indexes: {
      modified: string;
      order: [number, string];
      page: [string, number, string];
      filed: Filing;
      trashed: [number, string];
    };
  };
}
