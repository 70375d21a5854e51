import { useCallback, useState } from 'preact/hooks';
import type { WorkingDraft } from '../../src/model/workingDraft.ts';
import { send } from '../../src/platform/messages.ts';
import { openEditor } from '../../src/platform/tabs.ts';
import type { DraftListProps } from '../../src/ui/library/DraftList.tsx';
import type { Speech } from '../../src/ui/words.ts';
import { inPlainWords } from './problems.ts';
import { useReturns } from './returns.ts';

interface KnownDraft {
  id: string;
  modified: string;
  draft: WorkingDraft;
}

/** The packs that are being worked on; read afresh when the reader comes back. */
export function useDrafts(): Omit<DraftListProps, keyof Speech> & { reload(): Promise<void> } {
  const [drafts, setDrafts] = useState<readonly KnownDraft[]>([]);
  /** Discarded here: their rows stay, and they can be brought back, until the reader leaves. */
  const [discarded, setDiscarded] = useState<readonly KnownDraft[]>([]);
  const reload = useCallback(async () => {
    const known = await send('drafts').catch(() => undefined);
    if (known) setDrafts(known);
  }, []);
  useReturns(useCallback(() => void reload(), [reload]));

  const there = new Set(drafts.map(({ id }) => id));
  const gone = discarded.filter(({ id }) => !there.has(id));
  return {
    reload,
    drafts: [...drafts, ...gone].map(({ id, modified, draft: { article, pack } }) => ({
      id,
      title: pack?.article.title ?? article.title,
      language: article.language,
      modified,
      isDiscarded: !there.has(id),
    })),
    onContinue: openEditor,
    async onDiscard(id) {
      const one = drafts.find((draft) => draft.id === id);
      await inPlainWords(send('removeDraft', { id }));
      if (one) setDiscarded((all) => [...all.filter((other) => other.id !== id), one]);
      await reload();
    },
    async onRestore(id) {
      const one = discarded.find((draft) => draft.id === id);
      if (one) await inPlainWords(send('keepDraft', { id, draft: one.draft }));
      await reload();
    },
  };
}
