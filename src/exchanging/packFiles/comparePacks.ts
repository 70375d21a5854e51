import type { ContextPack } from '../../model/pack.ts';
import { contentOf, isSame } from './contentHash.ts';
import { countChanges, diffPacks } from './diffPacks.ts';

/**
 * How a pack of a file stands to the installed one of the same id: not installed, the same in
 * everything, a newer or older revision, or the same revision with other content.
 */
export type PackState = 'new' | 'same' | 'newer' | 'older' | 'changed';

export interface PackComparison {
  /** The pack of the file. */
  pack: ContextPack;
  /** Undefined where no pack of its id is installed. */
  installed: ContextPack | undefined;
  state: PackState;
  /** What would change; for a new pack all that is in it is added. */
  counts: ReturnType<typeof countChanges>;
}

/** What an import would do, pack by pack in the order of the file. */
export function compareWithInstalled(
  file: readonly ContextPack[],
  installed: readonly ContextPack[],
): PackComparison[] {
  const known = new Map(installed.map((pack) => [pack.id, pack]));
  return file.map((pack) => {
    const old = known.get(pack.id);
    const nothing = { ...pack, terms: [], figures: [], claims: [], sources: [] };
    return {
      pack,
      installed: old,
      state: stateOf(pack, old),
      counts: countChanges(diffPacks(old ?? nothing, pack)),
    };
  });
}

function stateOf(pack: ContextPack, installed: ContextPack | undefined): PackState {
  if (!installed) return 'new';
  if (isSame(contentOf(pack), contentOf(installed))) return 'same';
  if (pack.revision === installed.revision) return 'changed';
  return pack.revision > installed.revision ? 'newer' : 'older';
}
