import type { Claim, ContextPack, Figure, ListName } from '../../model/pack.ts';
import type { ReadArticle } from '../../model/readArticle.ts';
import { type EntryName, entryKey } from '../../model/workingDraft.ts';
import type { Span } from '../../text/quote.ts';
import { ARTICLE_SOURCE, articleSource } from '../sources/sources.ts';
import { type Entry, entryOf, type Work } from './work.ts';

/** Marks an entry as looked at, or takes the mark away. */
export function acceptEntry(work: Work, entry: EntryName, isAccepted: boolean): Work {
  const key = entryKey(entry);
  if (work.accepted.includes(key) === isAccepted) return work;
  const others = work.accepted.filter((one) => one !== key);
  return { ...work, accepted: isAccepted ? [...others, key] : others };
}

/** Puts an entry in the place of the one with its id; where there is none, at the end. */
export function putEntry(work: Work, list: ListName, entry: Entry, places?: readonly Span[]): Work {
  const entries = work.pack[list] as readonly Entry[];
  const isNew = !entries.some(({ id }) => id === entry.id);
  const next = isNew ? [...entries, entry] : entries.map((one) => (one.id === entry.id ? entry : one));
  return {
    ...work,
    pack: { ...work.pack, [list]: next },
    places: places ? withPlaces(work, { list, id: entry.id }, places) : work.places,
  };
}

/**
 * Removes an entry, and itself from all that refers to it. A claim that nobody else stands behind then rests on
 * the article. Undefined where that cannot be: the entry is the article itself, and a claim has nobody else.
 */
export function removeEntry(work: Work, { list, id }: EntryName): Work | undefined {
  if (!entryOf(work, list, id)) return undefined;
  const { pack, ...rest } = mapReferences(work, list, (one) => (one === id ? undefined : one));
  const left = { ...pack, [list]: (pack[list] as readonly Entry[]).filter((one) => one.id !== id) };
  if (pack.claims.every(({ sources }) => sources.length > 0))
    return forgotten({ ...rest, pack: left }, { list, id });
  if (id === ARTICLE_SOURCE) return undefined;
  const hasArticle = left.sources.some((one) => one.id === ARTICLE_SOURCE);
  const claims = left.claims.map((claim) =>
    claim.sources.length > 0
      ? claim
      : { ...claim, sources: [{ source: ARTICLE_SOURCE, manner: 'reported' as const }] },
  );
  const sources = hasArticle ? left.sources : [articleSourceOf(pack), ...left.sources];
  return forgotten({ ...rest, pack: { ...left, claims, sources } }, { list, id });
}

/** The source for what the article itself says. */
export function articleSourceOf({ article }: ContextPack): ContextPack['sources'][number] {
  return articleSource({
    ...(article as Omit<ReadArticle, 'paragraphs' | 'reviewed'>),
    paragraphs: [],
    reviewed: [],
  });
}

/** The work without what is known of an entry besides the entry itself. */
export function forgotten(work: Work, { list, id }: EntryName): Work {
  return { ...acceptEntry(work, { list, id }, false), places: withPlaces(work, { list, id }, undefined) };
}

export function withPlaces(
  { places }: Work,
  { list, id }: EntryName,
  spans: readonly Span[] | undefined,
): Work['places'] {
  const { [id]: _, ...others } = places[list];
  return { ...places, [list]: spans ? { ...others, [id]: [...spans] } : others };
}

/** Has every reference to a list lead elsewhere, or nowhere; what leads to the same twice is once. */
export function mapReferences(work: Work, list: ListName, to: (id: string) => string | undefined): Work {
  const mapped = (ids: string[]): string[] => {
    const next = [...new Set(ids.flatMap((id) => to(id) ?? []))];
    return next.length === ids.length && next.every((id, i) => id === ids[i]) ? ids : next;
  };
  const { figures, claims } = work.pack;
  const pack = {
    ...work.pack,
    ...(list === 'terms' && { figures: each(figures, (one) => ofFigure(one, mapped)) }),
    claims: each(claims, (one) => ofClaim(one, list, mapped)),
  };
  return { ...work, pack };
}

function each<T>(all: T[], map: (one: T) => T): T[] {
  const next = all.map(map);
  return next.some((one, i) => one !== all[i]) ? next : all;
}

function ofFigure(figure: Figure, mapped: (ids: string[]) => string[]): Figure {
  const subjectTerms = mapped(figure.subjectTerms);
  return subjectTerms === figure.subjectTerms ? figure : { ...figure, subjectTerms };
}

function ofClaim(claim: Claim, list: ListName, mapped: (ids: string[]) => string[]): Claim {
  if (list === 'claims') return claim;
  if (list !== 'sources') {
    const ids = mapped(claim[list]);
    return ids === claim[list] ? claim : { ...claim, [list]: ids };
  }
  const next = new Map<string, Claim['sources'][number]>();
  for (const one of claim.sources)
    for (const source of mapped([one.source])) if (!next.has(source)) next.set(source, { ...one, source });
  const sources = [...next.values()];
  const isSame =
    sources.length === claim.sources.length &&
    sources.every(({ source }, i) => source === claim.sources[i]?.source);
  return isSame ? claim : { ...claim, sources };
}
