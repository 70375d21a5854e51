import type { DBSchema } from 'idb';

/**
 * One record per pack and per annotation: the unit that is saved, removed and, one day,
 * replicated. A removed record stays as a tombstone, so that other copies learn of it.
 */
export interface StoredRecord {
  id: string;
  kind: 'pack' | 'annotation';
  /** For annotations: the page's address in the form of `pageAddress`. */
  address?: string;
  /** ISO 8601 instant of the last change. */
  modified: string;
  deleted?: true;
  /** As it was saved; read it through its parser. */
  value: unknown;
}

export interface Schema extends DBSchema {
  records: {
    key: string;
    value: StoredRecord;
    indexes: { address: string; modified: string };
  };
}
