import { type Article, type ContextPack, LIST_NAMES, type ListName } from '../../model/pack.ts';
import { isSame } from './contentHash.ts';

/** A field that differs; a value is undefined where the field is not there. */
export interface FieldChange {
  field: string;
  before: unknown;
  after: unknown;
}

/** What would change in a list; entries are the same when their id is. */
export interface ListDiff<Entry> {
  added: Entry[];
  removed: Entry[];
  changed: { id: string; before: Entry; after: Entry; fields: FieldChange[] }[];
  /** Whether the entries that stay stand in another order. */
  isReordered: boolean;
}

/** What would change if one pack took the place of another. */
export type PackDiff = {
  [Name in ListName]: ListDiff<ContextPack[Name][number]>;
} & {
  /** Fields of the pack itself: id, revision, licence, attribution. */
  pack: FieldChange[];
  article: FieldChange[];
};

export type ListCounts = Record<'added' | 'removed' | 'changed', number>;

/** What would change if `after` took the place of `before`. `$schema` is left aside. */
export function diffPacks(before: ContextPack, after: ContextPack): PackDiff {
  return {
    pack: fieldChanges(headOf(before), headOf(after)),
    article: fieldChanges<Article>(before.article, after.article),
    terms: diffLists(before.terms, after.terms),
    figures: diffLists(before.figures, after.figures),
    claims: diffLists(before.claims, after.claims),
    sources: diffLists(before.sources, after.sources),
  };
}

export function isEmpty({ pack, article, ...lists }: PackDiff): boolean {
  const isUnchanged = ({ added, removed, changed, isReordered }: ListDiff<unknown>) =>
    added.length + removed.length + changed.length === 0 && !isReordered;
  return pack.length === 0 && article.length === 0 && LIST_NAMES.every((name) => isUnchanged(lists[name]));
}

export function countChanges(
  diff: PackDiff,
): Record<ListName, ListCounts> & { pack: number; article: number } {
  const count = ({ added, removed, changed }: ListDiff<unknown>): ListCounts => ({
    added: added.length,
    removed: removed.length,
    changed: changed.length,
  });
  return {
    pack: diff.pack.length,
    article: diff.article.length,
    terms: count(diff.terms),
    figures: count(diff.figures),
    claims: count(diff.claims),
    sources: count(diff.sources),
  };
}

function headOf({ id, revision, licence, attribution }: ContextPack) {
  return { id, revision, licence, attribution };
}

function diffLists<Entry extends { id: string }>(
  before: readonly Entry[],
  after: readonly Entry[],
): ListDiff<Entry> {
  const [old, now] = [before, after].map((list) => new Map(list.map((entry) => [entry.id, entry])));
  const stay = (list: readonly Entry[], other?: ReadonlyMap<string, Entry>) =>
    list.filter(({ id }) => other?.has(id));
  const order = stay(after, old);
  return {
    added: after.filter(({ id }) => !old?.has(id)),
    removed: before.filter(({ id }) => !now?.has(id)),
    changed: order.flatMap((entry) => {
      const was = old?.get(entry.id) as Entry;
      const fields = fieldChanges(was, entry);
      return fields.length === 0 ? [] : [{ id: entry.id, before: was, after: entry, fields }];
    }),
    isReordered: stay(before, now).some(({ id }, i) => id !== order[i]?.id),
  };
}

/** The fields in which two things of the same kind differ. */
export function fieldChanges<T extends object>(before: T, after: T): FieldChange[] {
  const fields = new Set([...Object.keys(before), ...Object.keys(after)]) as Set<keyof T & string>;
  return [...fields].flatMap((field) =>
    isSame(before[field], after[field]) ? [] : [{ field, before: before[field], after: after[field] }],
  );
}
