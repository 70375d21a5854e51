import { useCallback, useMemo, useState } from 'preact/hooks';
import type { ListedPack } from '../../src/model/listedPack.ts';
import type { Settings } from '../../src/model/settings.ts';
import { send } from '../../src/platform/messages.ts';
import { words } from '../../src/platform/words.ts';
import type { PacksViewProps } from '../../src/ui/library/PacksView.tsx';
import { editPack } from './editing.ts';
import { exportPacks } from './exporting.ts';
import { inPlainWords } from './problems.ts';
import { useReturns } from './returns.ts';

type Shown = Pick<
  PacksViewProps,
  'packs' | 'unreadable' | 'removed' | 'onRemove' | 'onRestore' | 'onEdit' | 'onExport'
>;

/** Every pack, on or off as the settings say, and what can be done with it; read afresh when the reader comes back. */
export function usePacks(settings: Settings | undefined): Shown & { reload(): Promise<void> } {
  const [shelf, setShelf] = useState<{ packs: readonly ListedPack[]; unreadable: number } | 'failed'>();
  /** Removed here: their rows stay until the reader leaves. */
  const [removed, setRemoved] = useState<ReadonlyMap<string, ListedPack>>(new Map());

  const reload = useCallback(async () => {
    const all = await send('allPacks').catch(() => undefined);
    // What is there to see stays when it cannot be read again.
    if (all) setShelf({ packs: all.packs, unreadable: all.unreadable.length });
    else setShelf((known) => known ?? 'failed');
  }, []);
  useReturns(useCallback(() => void reload(), [reload]));

  const packs = useMemo(() => {
    if (shelf === undefined || shelf === 'failed') return shelf;
    const there = new Set(shelf.packs.map(({ pack }) => pack.id));
    const gone = [...removed.values()].filter(({ pack }) => !there.has(pack.id));
    return [...shelf.packs, ...gone].map((one) => ({
      ...one,
      isOn: !(settings?.packsOff ?? []).includes(one.pack.id),
    }));
  }, [shelf, removed, settings]);

  const find = (id: string) => (Array.isArray(packs) ? packs : []).find(({ pack }) => pack.id === id);
  const there = shelf === undefined || shelf === 'failed' ? [] : shelf.packs.map(({ pack }) => pack.id);
  return {
    // Whether a pack is on is only known with the settings.
    packs: settings ? packs : undefined,
    unreadable: shelf === undefined || shelf === 'failed' ? 0 : shelf.unreadable,
    removed: new Set([...removed.keys()].filter((id) => !there.includes(id))),
    reload,
    async onRemove(id) {
      const one = find(id);
      await inPlainWords(send('removePack', { packId: id }));
      if (one) setRemoved((all) => new Map(all).set(id, one));
      await reload();
    },
    async onRestore(id) {
      await inPlainWords(send('restorePack', { packId: id }));
      await reload();
    },
    onEdit: (listed) => inPlainWords(editPack(listed)),
    onExport: (all, withText) => inPlainWords(exportPacks(all, withText), words('errorNotExported')),
  };
}
