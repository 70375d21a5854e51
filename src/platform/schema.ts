import type { DBSchema } from 'idb';
import type { AnchoringState } from '../model/highlight.ts';

/**
 * One record per pack, annotation, copy and draft: the unit that is saved, removed and, one day,
 * replicated. A removed record stays as a tombstone, so that other copies learn of it; in the
 * trash it keeps its value. What has no `address`, `order`, `tags` or `trashed` is not in that index.
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
  /** For those, too: the reader's tags. */
  tags?: string[];
  /** For those in the trash: the negated time of removing. */
  trashed?: number;
  /** How the passage was last found on its page, on this device; undefined before the first time. */
  found?: AnchoringState;
}

export interface Schema extends DBSchema {
  records: {
    key: string;
    value: StoredRecord;
    indexes: {
      address: string;
      modified: string;
      order: [number, string];
      tags: string;
      trashed: [number, string];
    };
  };
}
