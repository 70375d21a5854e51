import { useRef, useState } from 'preact/hooks';
import type { Highlight } from '../../model/highlight.ts';
import type { HighlightChange } from '../../model/remarks.ts';
import type { AllRemarks } from '../RemarksForm.tsx';
import type { HighlightActions, HighlightStore } from './actions.ts';
import { withChange } from './bulk.ts';
import { idsBetween } from './listed.ts';

/**
 * What has become of highlights here since they were read, which of them are chosen, and what can be done:
 * the lists themselves know only what the store told.
 */
export function useShelf(store: HighlightStore) {
  const [changed, setChanged] = useState<ReadonlyMap<string, Highlight>>(new Map());
  /** With the instant at which each was. */
  const [removed, setRemoved] = useState<ReadonlyMap<string, string>>(new Map());
  const [chosen, setChosen] = useState<ReadonlyMap<string, Highlight>>(new Map());
  const lastChosen = useRef<string>(undefined);

  /** A highlight as it is now. */
  const now = (highlight: Highlight): Highlight => {
    const later = changed.get(highlight.id);
    return later && later.modified > highlight.modified ? later : highlight;
  };
  /** Removed here, and not brought back elsewhere since. */
  const isRemoved = ({ id, modified }: Highlight): boolean => modified <= (removed.get(id) ?? '');
  const remove = (ids: readonly string[]) => {
    const at = new Date().toISOString();
    setRemoved((all) => new Map([...all, ...ids.map((id) => [id, at] as const)]));
    setChosen((all) => new Map([...all].filter(([id]) => !ids.includes(id))));
  };
  const restore = (ids: readonly string[]) =>
    setRemoved((all) => new Map([...all].filter(([id]) => !ids.includes(id))));
  const takeIn = (highlights: readonly Highlight[], changes: readonly HighlightChange[]) => {
    const at = new Date().toISOString();
    const of = new Map(changes.map((change) => [change.id, change]));
    const later = highlights.flatMap((one) => {
      const change = of.get(one.id);
      return change ? [[one.id, withChange(now(one), change, at)] as const] : [];
    });
    setChanged((all) => new Map([...all, ...later]));
    setChosen((all) => new Map([...all].map(([id, one]) => [id, new Map(later).get(id) ?? one])));
  };

  const actions: HighlightActions = {
    async onChange(highlight: Highlight, { note, tags, colour }: AllRemarks) {
      const change = { id: highlight.id, note, tags: [...tags], colour };
      await store.change([change]);
      takeIn([highlight], [change]);
    },
    async onRemove({ id }) {
      await store.remove([id]);
      remove([id]);
    },
    async onRestore({ id }) {
      await store.restore([id]);
      restore([id]);
    },
    onVisit: ({ id }) => store.visit(id),
  };

  return {
    removed,
    isRemoved,
    chosen,
    now,
    actions,
    /** Chooses one or not; `order` are the ids as they are shown, where all up to the last chosen are meant. */
    choose(highlight: Highlight, isChosen: boolean, order: readonly Highlight[] | undefined) {
      const ids = idsBetween(order?.map(({ id }) => id) ?? [], lastChosen.current, highlight.id);
      lastChosen.current = highlight.id;
      const meant = order?.filter(({ id }) => ids.includes(id)) ?? [highlight];
      setChosen((all) => {
        const next = new Map(all);
        for (const one of meant) {
          if (isChosen && !isRemoved(one)) next.set(one.id, now(one));
          else next.delete(one.id);
        }
        return next;
      });
    },
    chooseAll: (highlights: readonly Highlight[]) =>
      setChosen(new Map(highlights.filter((one) => !isRemoved(one)).map((one) => [one.id, now(one)]))),
    /** What was removed is not brought back here any more. */
    letGo: () => setRemoved(new Map()),
    chooseNone() {
      lastChosen.current = undefined;
      setChosen(new Map());
    },
    /** Changes several at once; resolves with what takes it back. */
    async changeMany(highlights: readonly Highlight[], changes: HighlightChange[], undo: HighlightChange[]) {
      if (changes.length > 0) await store.change(changes);
      takeIn(highlights, changes);
      return async () => {
        if (undo.length > 0) await store.change(undo);
        takeIn(highlights, undo);
      };
    },
    /** Removes several at once; resolves with what takes it back. */
    async removeMany(ids: readonly string[]) {
      await store.remove(ids);
      remove(ids);
      return async () => {
        await store.restore(ids);
        restore(ids);
      };
    },
  };
}

export type Shelf = ReturnType<typeof useShelf>;
