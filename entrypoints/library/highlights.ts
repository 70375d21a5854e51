import { useCallback, useState } from 'preact/hooks';
import type { Highlight } from '../../src/model/highlight.ts';
import { type HighlightPortion, send } from '../../src/platform/messages.ts';
import { words } from '../../src/platform/words.ts';
import type { HighlightsViewProps } from '../../src/ui/library/HighlightsView.tsx';
import type { Speech } from '../../src/ui/words.ts';
import { inPlainWords } from './problems.ts';
import { useReturns } from './returns.ts';

async function listAll(): Promise<Highlight[]> {
  const list: Highlight[] = [];
  let portion: HighlightPortion | undefined;
  do {
    const after: HighlightPortion['next'] = portion?.next;
    portion = await send('listHighlights', { inTrash: false, ...(after && { after }) });
    list.push(...portion.highlights);
  } while (portion.next);
  return list;
}

/** The saved highlights and what can be done with them; read afresh whenever the reader comes back. */
export function useHighlights(): Omit<HighlightsViewProps, keyof Speech> {
  const [highlights, setHighlights] = useState<readonly Highlight[] | 'failed'>();
  const [removed, setRemoved] = useState<ReadonlyMap<string, Highlight>>(new Map());

  const load = useCallback(async () => {
    const list = await listAll().catch(() => undefined);
    // What is there to read stays when it cannot be read again.
    if (list) setHighlights(list);
    else setHighlights((known) => known ?? 'failed');
  }, []);
  useReturns(load);

  const known = new Map((Array.isArray(highlights) ? highlights : []).map((one) => [one.id, one]));
  return {
    // A removed one is no longer listed, but its row stays until the reader leaves.
    highlights: Array.isArray(highlights)
      ? [...highlights, ...[...removed.values()].filter(({ id }) => !known.has(id))]
      : highlights,
    removed: new Set([...removed.keys()].filter((id) => !known.has(id))),
    async onChangeNote(id, note) {
      await inPlainWords(send('changeHighlights', { changes: [{ id, note }] }));
      setHighlights((list) =>
        Array.isArray(list)
          ? list.map((one) => (one.id === id ? { ...one, note: note.trim() && note } : one))
          : list,
      );
    },
    async onRemove(id) {
      await inPlainWords(send('removeHighlights', { ids: [id] }));
      const one = known.get(id);
      if (one) setRemoved((all) => new Map(all).set(id, one));
      setHighlights((list) => (Array.isArray(list) ? list.filter((other) => other.id !== id) : list));
    },
    async onRestore(id) {
      await inPlainWords(send('restoreHighlights', { ids: [id] }));
      const one = removed.get(id);
      setHighlights((list) => (Array.isArray(list) && one ? [...list, one] : list));
    },
    onVisit: (id) => inPlainWords(send('visitHighlight', { id }), words('errorUnknown')),
  };
}
