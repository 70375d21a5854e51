import * as v from 'valibot';
import { LIMITS, list } from './fields.ts';
import { ContextPack, ENTRIES, LIST_NAMES, type ListName } from './pack.ts';
import { firstProblems, type Problem, problemOf } from './problem.ts';
import { claimReferences, figureReferences, type Reference } from './references.ts';

export type Parsed = { pack: ContextPack } | { problems: Problem[] };

/** A pack whose entries have not been looked at. */
const Outline = v.strictObject({
  ...ContextPack.entries,
  terms: list(v.unknown(), LIMITS.terms),
  figures: list(v.unknown(), LIMITS.figures),
  claims: list(v.unknown(), LIMITS.claims),
  sources: list(v.unknown(), LIMITS.sources),
});

/**
 * Reads a pack from anything. Problems are listed with their place, as many as help; a pack comes
 * back only when there is none. Never throws.
 */
export function parsePack(input: unknown): Parsed {
  const outline = v.safeParse(Outline, input);
  const entries: Record<ListName, unknown[]> = { terms: [], figures: [], claims: [], sources: [] };
  const problems = firstProblems(
    (function* () {
      for (const issue of outline.issues ?? []) yield problemOf(issue);
      yield* entryProblems(outline.output, entries);
    })(),
  );
  if (problems.length > 0) return { problems };
  const pack = { ...(outline.output as object), ...entries } as ContextPack;
  const dangling = firstProblems(crossReferences(pack));
  return dangling.length > 0 ? { problems: dangling } : { pack };
}

/** Reads one entry of a list by itself; whether what it refers to is there, only its pack tells. Never throws. */
export function parseEntry<L extends ListName>(
  list: L,
  input: unknown,
): { entry: ContextPack[L][number] } | { problems: Problem[] } {
  const read = v.safeParse(ENTRIES[list], input);
  if (read.success) return { entry: read.output as ContextPack[L][number] };
  return { problems: firstProblems(read.issues.map((issue) => problemOf(issue))) };
}

/** Reads entry by entry, so that the search for problems can end when there are enough. Good ones go into `entries`. */
function* entryProblems(outline: unknown, entries: Record<ListName, unknown[]>): Generator<Problem> {
  if (typeof outline !== 'object' || outline === null) return;
  for (const name of LIST_NAMES) {
    const found = (outline as Record<ListName, unknown>)[name];
    if (!Array.isArray(found) || found.length > LIMITS[name]) continue;
    for (const [i, entry] of found.entries()) {
      const read = v.safeParse(ENTRIES[name], entry);
      if (read.success) entries[name].push(read.output);
      for (const issue of read.issues ?? []) yield problemOf(issue, `${name}[${i}]`);
    }
  }
}

/** What no single field can tell: ids are unique within their list, and every reference leads somewhere. */
function* crossReferences(pack: ContextPack): Generator<Problem> {
  const ids = { terms: new Set(), figures: new Set(), claims: new Set(), sources: new Set() };
  for (const name of LIST_NAMES)
    for (const [i, { id }] of pack[name].entries()) {
      if (ids[name].has(id))
        yield { path: `${name}[${i}].id`, message: `another of the ${name} has the id '${id}'` };
      ids[name].add(id);
    }
  function* missing(references: Iterable<Reference>, place: string): Generator<Problem> {
    for (const { list, id, path } of references)
      if (!ids[list].has(id))
        yield { path: `${place}.${path}`, message: `no ${list.slice(0, -1)} with id '${id}'` };
  }
  for (const [i, figure] of pack.figures.entries()) yield* missing(figureReferences(figure), `figures[${i}]`);
  for (const [i, claim] of pack.claims.entries()) yield* missing(claimReferences(claim), `claims[${i}]`);
}
