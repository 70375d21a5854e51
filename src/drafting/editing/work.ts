import { type ContextPack, FORMAT, LIST_NAMES, type ListName } from '../../model/pack.ts';
import type { ReadArticle } from '../../model/readArticle.ts';
import type { EntryName, EntryPlaces } from '../../model/workingDraft.ts';
import type { Draft } from '../draftedPack.ts';
import { idMaker, slugOf } from '../ids.ts';
import { packArticle, soundArticle } from '../reading/packArticle.ts';
import { articleSource } from '../sources/sources.ts';

/** A pack under review: every change of it gives a new one, whose pack passes `parsePack` and whose references lead somewhere. */
export interface Work {
  pack: ContextPack;
  places: EntryPlaces;
  /** What was looked at and left as it is: `claims/ID`. */
  accepted: readonly string[];
}

export type Entry = ContextPack[ListName][number];

export function workOf({ pack, ...places }: Draft): Work {
  const plain = (list: ListName) =>
    Object.fromEntries(Array.from(places[list], ([id, spans]) => [id, [...spans]]));
  return {
    pack,
    places: {
      terms: plain('terms'),
      figures: plain('figures'),
      claims: plain('claims'),
      sources: plain('sources'),
    },
    accepted: [],
  };
}

/** An article that everything is yet to be written of. */
export function emptyWork(read: ReadArticle): Work {
  const article = soundArticle(read);
  return {
    pack: {
      format: FORMAT,
      id: slugOf(article.title),
      revision: 1,
      article: packArticle(article),
      terms: [],
      figures: [],
      claims: [],
      sources: [articleSource(article)],
    },
    places: noPlaces(),
    accepted: [],
  };
}

export const noPlaces = (): EntryPlaces => ({ terms: {}, figures: {}, claims: {}, sources: {} });

export function entryOf<L extends ListName>(
  { pack }: Pick<Work, 'pack'>,
  list: L,
  id: string,
): ContextPack[L][number] | undefined {
  return (pack[list] as ContextPack[L][number][]).find((one) => one.id === id);
}

/** Makes ids that a list does not have. */
export function newIdFor({ pack }: Work, list: ListName): (from: string) => string {
  const taken = new Set(pack[list].map(({ id }) => id));
  const make = idMaker();
  return (from) => {
    for (;;) {
      const id = make(from);
      if (!taken.has(id)) return id;
    }
  };
}

/** Where what a step did is to be seen: the first entry that came, else the first that is another now. */
export function changedEntry(before: Work, after: Work): EntryName | undefined {
  const old = LIST_NAMES.map((list) => new Map<string, Entry>(before.pack[list].map((one) => [one.id, one])));
  for (const isShown of [
    (was: Entry | undefined) => was === undefined,
    (was: Entry | undefined, is: Entry) => was !== is,
  ])
    for (const [i, list] of LIST_NAMES.entries()) {
      const found = after.pack[list].find((one) => isShown(old[i]?.get(one.id), one));
      if (found) return { list, id: found.id };
    }
  const known = new Set(before.accepted);
  const key = after.accepted.find((one) => !known.has(one));
  const lost = key ?? before.accepted.find((one) => !after.accepted.includes(one));
  const [list, id] = lost?.split('/') ?? [];
  return list && id && entryOf(after, list as ListName, id) ? { list: list as ListName, id } : undefined;
}
