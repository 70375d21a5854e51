import { useCallback, useMemo, useState } from 'preact/hooks';
import { send } from '../../src/platform/messages.ts';
import { words } from '../../src/platform/words.ts';
import type { HighlightStore } from '../../src/ui/library/actions.ts';
import { inPlainWords } from './problems.ts';
import { useReturns } from './returns.ts';

/** All that is saved, as the background has it. */
export const store: HighlightStore = {
  list: (asked) => send('listHighlights', asked),
  count: (inTrash) => send('countHighlights', { inTrash }),
  files: (by) => send('highlightFiles', { by }),
  change: (changes) => inPlainWords(send('changeHighlights', { changes: [...changes] })),
  remove: (ids) => inPlainWords(send('removeHighlights', { ids: [...ids] })),
  restore: (ids) => inPlainWords(send('restoreHighlights', { ids: [...ids] })),
  purge: (ids) => inPlainWords(send('purgeHighlights', { ids: [...ids] })),
  empty: () => inPlainWords(send('emptyTrash')),
  changeTag: (tag, to) => inPlainWords(send('changeTag', { tag, ...(to !== undefined && { to }) })),
  visit: (id) => inPlainWords(send('visitHighlight', { id }), words('errorUnknown')),
};

/** What there is to know of all highlights together; read afresh whenever the reader comes back. */
export function useHighlights() {
  const [count, setCount] = useState<number | 'failed'>();
  const [known, setKnown] = useState<readonly string[]>([]);
  const [version, setVersion] = useState(0);

  const readTags = useCallback(() => send('tags').then(setKnown, () => undefined), []);
  const onStale = useCallback(() => {
    setVersion((before) => before + 1);
    // What is there to read stays when it cannot be read again.
    store.count(false).then(setCount, () => setCount((before) => before ?? 'failed'));
    void readTags();
  }, []);
  /** What is changed may bring a tag that is to be offered, or take away the last use of one. */
  const watched = useMemo<HighlightStore>(
    () => ({
      ...store,
      change: (changes) => store.change(changes).then(readTags),
      remove: (ids) => store.remove(ids).then(readTags),
      restore: (ids) => store.restore(ids).then(readTags),
    }),
    [],
  );
  useReturns(onStale);
  return { store: watched, count, known, version, onStale };
}
