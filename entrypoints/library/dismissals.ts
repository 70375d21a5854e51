import { useEffect, useState } from 'preact/hooks';
import type { Dismissal } from '../../src/model/dismissal.ts';
import { loadDismissals, watchDismissals } from '../../src/platform/dismissals.ts';
import { send } from '../../src/platform/messages.ts';
import type { DismissalsProps } from '../../src/ui/library/Dismissals.tsx';
import { inPlainWords } from './problems.ts';

/** What is not to be marked, wherever it is changed, and how to take it back. */
export function useDismissals(): DismissalsProps {
  const [dismissals, setDismissals] = useState<readonly Dismissal[]>([]);
  useEffect(() => {
    const leaving = new AbortController();
    watchDismissals(setDismissals, leaving.signal);
    void loadDismissals().then(setDismissals);
    return () => leaving.abort();
  }, []);
  return { dismissals, onRestore: (id) => inPlainWords(send('restoreDismissal', { id })) };
}
