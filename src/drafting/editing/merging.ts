import { LIMITS } from '../../model/fields.ts';
import type { Claim, Figure, ListName, Source, Term } from '../../model/pack.ts';
import type { Span } from '../../text/quote.ts';
import { forgotten, mapReferences, putEntry } from './changes.ts';
import { type Entry, entryOf, type Work } from './work.ts';

/**
 * Makes one entry of two: the first stays as it is worded and takes what only the other has, and all that
 * referred to the other refers to the first. The work itself where there are not two.
 */
export function mergeEntries(work: Work, list: ListName, kept: string, other: string): Work {
  const [first, second] = [entryOf(work, list, kept), entryOf(work, list, other)];
  if (!first || !second || kept === other) return work;
  const { pack, ...rest } = mapReferences(work, list, (id) => (id === other ? kept : id));
  // References of the two themselves may have been mapped with the rest.
  const [one, two] = [entryOf({ pack }, list, kept), entryOf({ pack }, list, other)] as [Entry, Entry];
  const left = { ...pack, [list]: (pack[list] as readonly Entry[]).filter(({ id }) => id !== other) };
  const places = joined(work.places[list][kept], work.places[list][other]);
  const merged = putEntry({ ...rest, pack: left }, list, MERGE[list](one as never, two as never), places);
  return forgotten(merged, { list, id: other });
}

const MERGE = { terms: mergeTerms, figures: mergeFigures, claims: mergeClaims, sources: mergeSources };

/** A common term's names stay common where they become names of a distinctive one. */
function mergeTerms(one: Term, two: Term): Term {
  const isCommon = one.salience === 'distinctive' && two.salience === 'common';
  const theirs = [two.name, ...two.aliases];
  const aliases = union([...one.aliases, ...(isCommon ? [] : theirs)], LIMITS.aliases, [one.name]);
  const common = union(
    [...(one.commonAliases ?? []), ...(two.commonAliases ?? []), ...(isCommon ? theirs : [])],
    LIMITS.aliases,
    [one.name, ...aliases],
  );
  const added = one.added ?? two.added;
  return { ...one, aliases, ...(common.length > 0 && { commonAliases: common }), ...(added && { added }) };
}

function mergeFigures(one: Figure, two: Figure): Figure {
  const nouns = union([...(one.nouns ?? []), ...(two.nouns ?? [])], LIMITS.references);
  const period = one.period ?? two.period;
  return {
    ...one,
    measureWords: union([...one.measureWords, ...two.measureWords], LIMITS.references),
    subjectTerms: union([...one.subjectTerms, ...two.subjectTerms], LIMITS.references),
    ...(nouns.length > 0 && { nouns }),
    ...(period && { period }),
  };
}

function mergeClaims(one: Claim, two: Claim): Claim {
  const known = new Set(one.sources.map(({ source }) => source));
  const period = one.period ?? two.period;
  return {
    ...one,
    sources: [...one.sources, ...two.sources.filter(({ source }) => !known.has(source))].slice(
      0,
      LIMITS.references,
    ),
    terms: union([...one.terms, ...two.terms], LIMITS.references),
    figures: union([...one.figures, ...two.figures], LIMITS.references),
    ...(period && { period }),
  };
}

function mergeSources(one: Source, two: Source): Source {
  return { ...two, ...one };
}

function union(all: readonly string[], most: number, without: readonly string[] = []): string[] {
  return [...new Set(all)].filter((one) => !without.includes(one)).slice(0, most);
}

/** In reading order, each once. */
function joined(a: readonly Span[] = [], b: readonly Span[] = []): Span[] {
  const all = new Map([...a, ...b].map((span) => [`${span.start}-${span.end}`, span]));
  return [...all.values()].sort((x, y) => x.start - y.start || x.end - y.end);
}
