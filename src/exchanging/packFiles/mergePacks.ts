import { type Article, type ContextPack, LIST_NAMES, type ListName } from '../../model/pack.ts';
import { parsePack } from '../../model/parsePack.ts';
import type { Problem } from '../../model/problem.ts';
import { claimReferences, figureReferences, type Reference } from '../../model/references.ts';
import { isSame } from './contentHash.ts';
import { type Entry, inOrder } from './inOrder.ts';

export interface Versions {
  /** The revision that `mine` was imported from, if it was kept. */
  base?: ContextPack | undefined;
  /** The installed pack, with the reader's edits. */
  mine: ContextPack;
  /** Another revision of the same pack. */
  theirs: ContextPack;
}

type Thing = ContextPack[ListName][number] | Article | string;

/** Something that both sides changed, and not in the same way. */
export interface Conflict {
  /** `terms/ostrand`, `article`, `licence`, `attribution`. */
  place: string;
  /** Undefined: it is not there, or was removed. */
  base: Thing | undefined;
  mine: Thing | undefined;
  theirs: Thing | undefined;
}

export interface Merge {
  /** As it would be with the decisions so far: where one is missing, mine stands. */
  pack: ContextPack;
  /** What is still to be decided. */
  conflicts: Conflict[];
  /** Places of entries that one side removed, kept because what the other side has refers to them. */
  kept: string[];
}

export type Decisions = ReadonlyMap<Conflict['place'], 'mine' | 'theirs'>;

/**
 * Merges a revision into the installed pack, entry by entry; article, licence and attribution count as
 * an entry each. With a base, what only one side changed, added or removed is taken from that side;
 * without one nothing is removed. What both changed is a conflict, decided by its place. References
 * stay valid. A union of lists can be longer than a pack may be: then there are problems and no merge.
 */
export function mergePacks(
  versions: Versions,
  decisions: Decisions = new Map(),
): Merge | { problems: Problem[] } {
  const { base, mine, theirs } = versions;
  const conflicts: Conflict[] = [];
  const choose = <T extends Thing | undefined>(place: string, b: T, m: T, t: T): T => {
    const clear = clearChoice(base !== undefined, b, m, t);
    if (clear) return clear.choice;
    const decision = decisions.get(place);
    if (decision === undefined) conflicts.push({ place, base: b, mine: m, theirs: t });
    return decision === 'theirs' ? t : m;
  };
  const pick = <Name extends 'article' | 'licence' | 'attribution'>(name: Name) =>
    choose<ContextPack[Name]>(name, base?.[name] as ContextPack[Name], mine[name], theirs[name]);
  const [article, licence, attribution] = [pick('article'), pick('licence'), pick('attribution')];
  const chosen = {} as Record<ListName, Map<string, Entry>>;
  for (const name of LIST_NAMES) chosen[name] = chooseEntries(name, versions, choose);
  const kept = keepReferred(chosen, versions);
  const lists = Object.fromEntries(
    LIST_NAMES.map((name) => [name, inOrder(chosen[name], base?.[name], mine[name], theirs[name])]),
  );
  const parsed = parsePack({
    format: mine.format,
    id: mine.id,
    revision: revisionOf(versions),
    ...(licence !== undefined && { licence }),
    ...(attribution !== undefined && { attribution }),
    article,
    ...lists,
  });
  return 'pack' in parsed ? { pack: parsed.pack, conflicts, kept } : parsed;
}

/** What needs no decision. Wrapped, since the choice may be that there is nothing. */
function clearChoice<T>(hasBase: boolean, base: T, mine: T, theirs: T): { choice: T } | undefined {
  if (isSame(mine, theirs)) return { choice: mine };
  if (hasBase) {
    if (isSame(mine, base)) return { choice: theirs };
    if (isSame(theirs, base)) return { choice: mine };
  } else {
    if (theirs === undefined) return { choice: mine };
    if (mine === undefined) return { choice: theirs };
  }
  return undefined;
}

function chooseEntries(
  name: ListName,
  { base, mine, theirs }: Versions,
  choose: (place: string, b?: Thing, m?: Thing, t?: Thing) => Thing | undefined,
): Map<string, Entry> {
  const [b, m, t] = [base, mine, theirs].map((pack) => byId(pack?.[name]));
  const chosen = new Map<string, Entry>();
  for (const id of new Set([...(t?.keys() ?? []), ...(m?.keys() ?? [])])) {
    const entry = choose(`${name}/${id}`, b?.get(id), m?.get(id), t?.get(id));
    if (entry !== undefined) chosen.set(id, entry as Entry);
  }
  return chosen;
}

/** Puts back what a chosen entry refers to: claims first, since a figure put back may refer to a term. */
function keepReferred(chosen: Record<ListName, Map<string, Entry>>, { mine, theirs }: Versions): string[] {
  const kept: string[] = [];
  const known = {} as Record<ListName, Map<string, Entry>>;
  for (const name of LIST_NAMES) known[name] = byId([...theirs[name], ...mine[name]]);
  const keep = (references: Iterable<Reference>) => {
    for (const { list, id } of references) {
      if (chosen[list].has(id)) continue;
      const entry = known[list].get(id);
      if (!entry) continue;
      chosen[list].set(id, entry);
      kept.push(`${list}/${id}`);
    }
  };
  for (const claim of chosen.claims.values()) keep(claimReferences(claim as ContextPack['claims'][number]));
  for (const figure of chosen.figures.values())
    keep(figureReferences(figure as ContextPack['figures'][number]));
  return kept;
}

function byId(list: readonly Entry[] = []): Map<string, Entry> {
  return new Map(list.map((entry) => [entry.id, entry]));
}

/** Both sides count up: what one did not touch is the other's, else the higher one says more. */
function revisionOf({ base, mine, theirs }: Versions): number {
  if (mine.revision === base?.revision) return theirs.revision;
  if (theirs.revision === base?.revision) return mine.revision;
  return Math.max(mine.revision, theirs.revision);
}
