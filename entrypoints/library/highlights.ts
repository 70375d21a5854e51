import { useCallback, useState } from 'preact/hooks';
import { type Annotation, withNote } from '../../src/model/annotation.ts';
import { send } from '../../src/platform/messages.ts';
import { words } from '../../src/platform/words.ts';
import type { HighlightsViewProps } from '../../src/ui/library/HighlightsView.tsx';
import type { Speech } from '../../src/ui/words.ts';
import { inPlainWords } from './problems.ts';
import { useReturns } from './returns.ts';

async function listAll(): Promise<Annotation[]> {
  const list: Annotation[] = [];
  for (let from: number | undefined = 0; from !== undefined; ) {
    const { annotations, next }: Awaited<ReturnType<typeof portion>> = await portion(from);
    list.push(...annotations);
    from = next;
  }
  return list;
}

function portion(from: number) {
  return send('listHighlights', { from });
}

/** The saved highlights and what can be done with them; read afresh whenever the reader comes back. */
export function useHighlights(): Omit<HighlightsViewProps, keyof Speech> {
  const [highlights, setHighlights] = useState<readonly Annotation[] | 'failed'>();
  const [removed, setRemoved] = useState<ReadonlyMap<string, Annotation>>(new Map());

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
      await inPlainWords(send('changeNote', { id, note }));
      const now = new Date().toISOString();
      setHighlights((list) =>
        Array.isArray(list) ? list.map((one) => (one.id === id ? withNote(one, note, now) : one)) : list,
      );
    },
    async onRemove(id) {
      await inPlainWords(send('removeHighlight', { id }));
      const one = known.get(id);
      if (one) setRemoved((all) => new Map(all).set(id, one));
      setHighlights((list) => (Array.isArray(list) ? list.filter((other) => other.id !== id) : list));
    },
    async onRestore(id) {
      await inPlainWords(send('restoreHighlight', { id }));
      const one = removed.get(id);
      setHighlights((list) => (Array.isArray(list) && one ? [...list, one] : list));
    },
    onVisit: (id) => inPlainWords(send('visitHighlight', { id }), words('errorUnknown')),
  };
}
