import { useMemo, useState } from 'preact/hooks';
import type { Decisions } from '../../src/exchanging/packFiles/mergePacks.ts';
import {
  isSameShelf,
  keptOf,
  type PlannedImport,
  planImport,
} from '../../src/exchanging/packFiles/planImport.ts';
import { readPackFile } from '../../src/exchanging/packFiles/readPackFile.ts';
import type { ListedPack } from '../../src/model/listedPack.ts';
import type { ContextPack } from '../../src/model/pack.ts';
import type { Problem } from '../../src/model/problem.ts';
import { type KeptPack, send } from '../../src/platform/messages.ts';
import { words } from '../../src/platform/words.ts';
import type { ImportProps } from '../../src/ui/library/ImportView.tsx';
import type { Speech } from '../../src/ui/words.ts';
import { inPlainWords } from './problems.ts';

/** A file of packs that is being looked at. */
interface Opened {
  file: string;
  packs: readonly ContextPack[];
  texts: ReadonlyMap<string, string>;
  warnings: readonly Problem[];
  refused: readonly Problem[];
  /** The packs that were installed when it was opened. */
  installed: readonly ListedPack[];
  left: ReadonlySet<string>;
  decisions: ReadonlyMap<string, Decisions>;
  /** The plans that were carried out. */
  done?: readonly PlannedImport[];
}

/** A file of packs: what taking it would change, how it is taken, and how that is undone. */
export function useImport(onChanged: () => Promise<void>): {
  importing: Omit<ImportProps, keyof Speech> | undefined;
  open(file: string, text: string): Promise<void>;
} {
  const [opened, setOpened] = useState<Opened>();
  const plans = useMemo(
    () => (opened ? planImport(opened.packs, opened.texts, opened.installed, opened.decisions) : []),
    [opened],
  );
  const change = (to: Partial<Opened>) => setOpened((now) => now && { ...now, ...to });

  async function apply(now: Opened): Promise<void> {
    const { packs: installed } = await inPlainWords(send('allPacks'), words('errorUnknown'));
    const taken = plans.filter(({ pack }) => !now.left.has(pack.id));
    const ids = new Set(taken.map(({ pack }) => pack.id));
    if (!isSameShelf(now.installed, installed, ids)) {
      change({ installed });
      throw new Error(words('errorChangedSince'));
    }
    const kept = taken.flatMap((plan) => keptOf(plan) ?? []);
    await inPlainWords(send('keepPacks', { packs: kept }));
    change({ done: taken.filter(({ result }) => result !== undefined) });
    await onChanged();
  }

  return {
    async open(file, text) {
      const { packs: installed } = await inPlainWords(send('allPacks'), words('errorUnknown'));
      const read = await readPackFile(text);
      const found =
        'problems' in read
          ? { packs: [], texts: new Map(), warnings: [], refused: read.problems }
          : { ...read, refused: [] };
      setOpened({ file, installed, left: new Set(), decisions: new Map(), ...found });
    },
    importing: opened && {
      ...opened,
      plans,
      done: opened.done?.length,
      onLeave(packId, isLeft) {
        const left = new Set(opened.left);
        if (isLeft) left.add(packId);
        else left.delete(packId);
        change({ left });
      },
      onDecide(packId, place, side) {
        const own = new Map(opened.decisions.get(packId)).set(place, side);
        change({ decisions: new Map(opened.decisions).set(packId, own) });
      },
      onApply: () => apply(opened),
      async onUndo() {
        await inPlainWords(send('keepPacks', undoOf(opened.done ?? [])));
        setOpened(undefined);
        await onChanged();
      },
      onClose: () => setOpened(undefined),
    },
  };
}

/** What brings the packs back as they were before an import. */
function undoOf(done: readonly PlannedImport[]): { packs: KeptPack[]; gone: string[] } {
  const packs: KeptPack[] = [];
  const gone: string[] = [];
  for (const { pack, installed, text } of done) {
    // What ships with the product is there again when nothing stands in its place.
    if (!installed || installed.origin === 'bundled') gone.push(pack.id);
    else {
      const { pack: before, base, origin } = installed;
      packs.push({ pack: before, ...(base && { base }), origin, ...(text !== undefined && { text: null }) });
    }
  }
  return { packs, gone };
}
