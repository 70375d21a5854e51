import type { ListedPack } from '../../model/listedPack.ts';
import type { ContextPack } from '../../model/pack.ts';
import type { Problem } from '../../model/problem.ts';
import { compareWithInstalled, type PackState } from './comparePacks.ts';
import { contentOf, isSame } from './contentHash.ts';
import { diffPacks, isEmpty, type PackDiff } from './diffPacks.ts';
import { type Conflict, type Decisions, mergePacks } from './mergePacks.ts';

/** What taking one pack of a file would do. */
export interface PlannedImport {
  /** The pack of the file. */
  pack: ContextPack;
  state: PackState;
  installed: ListedPack | undefined;
  /** The pack as it would be kept; undefined where nothing would change. */
  result: ContextPack | undefined;
  /** What would change of the installed pack. */
  diff: PackDiff | undefined;
  /** What both the file and the reader changed, in the order of the pack; decided or not. */
  conflicts: Conflict[];
  /** Why the two cannot be merged. */
  problems: Problem[];
  /** The article's text, where the file brings it and none is kept yet. */
  text: string | undefined;
}

/** What is to be kept: the pack, the revision that it comes from where the reader's differs, and the text. */
interface Kept {
  pack: ContextPack;
  base?: ContextPack;
  origin: 'made' | 'imported';
  text?: string;
}

/**
 * What an import would do, pack by pack in the order of the file. A new pack is added; another revision of an
 * installed one, or another state of the same revision, is merged with it; an older one changes nothing.
 * `decisions`: how conflicts are decided, by the id of the pack; where one is missing, mine stands.
 */
export function planImport(
  packs: readonly ContextPack[],
  texts: ReadonlyMap<string, string>,
  installed: readonly ListedPack[],
  decisions: ReadonlyMap<string, Decisions> = new Map(),
): PlannedImport[] {
  const known = new Map(installed.map((listed) => [listed.pack.id, listed]));
  const compared = compareWithInstalled(
    packs,
    installed.map(({ pack }) => pack),
  );
  return compared.map(({ pack, state }) => {
    const mine = known.get(pack.id);
    const text = mine?.hasCopy ? undefined : texts.get(pack.id);
    const plan: PlannedImport = {
      pack,
      state,
      installed: mine,
      result: undefined,
      diff: undefined,
      conflicts: [],
      problems: [],
      text,
    };
    if (!mine) return { ...plan, result: pack };
    if (state === 'same' || state === 'older') return { ...plan, text: undefined };
    return { ...plan, ...mergeInto(mine, pack, decisions.get(pack.id)) };
  });
}

function mergeInto(
  mine: ListedPack,
  theirs: ContextPack,
  decisions: Decisions | undefined,
): Pick<PlannedImport, 'result' | 'diff' | 'conflicts' | 'problems'> {
  const versions = { base: baseOf(mine), mine: mine.pack, theirs };
  const open = mergePacks(versions);
  const merge = mergePacks(versions, decisions);
  if ('problems' in open || 'problems' in merge) {
    const problems = 'problems' in merge ? merge.problems : [];
    return { result: undefined, diff: undefined, conflicts: [], problems };
  }
  const diff = diffPacks(mine.pack, merge.pack);
  const result = isEmpty(diff) ? undefined : merge.pack;
  return { result, diff, conflicts: open.conflicts, problems: [] };
}

/** What both sides began from: the installed pack itself, unless the reader has edited or made it. */
function baseOf({ base, origin, pack }: ListedPack): ContextPack | undefined {
  return base ?? (origin === 'made' ? undefined : pack);
}

/** What is to be kept of a planned import; undefined where it changes nothing. */
export function keptOf({ pack, result, installed, text }: PlannedImport): Kept | undefined {
  if (!result) return undefined;
  const theirs = contentOf(pack);
  return {
    pack: result,
    ...(!isSame(result, theirs) && { base: theirs }),
    origin: installed?.origin === 'made' ? 'made' : 'imported',
    ...(text !== undefined && { text }),
  };
}

/** Whether two lists of installed packs are the same as far as some packs are concerned. */
export function isSameShelf(
  before: readonly ListedPack[],
  now: readonly ListedPack[],
  ids: ReadonlySet<string>,
): boolean {
  const of = (list: readonly ListedPack[]) =>
    list.filter(({ pack }) => ids.has(pack.id)).map(({ isOn: _, ...rest }) => rest);
  return isSame(of(before), of(now));
}
