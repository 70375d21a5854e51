import { useEffect, useState } from 'preact/hooks';
import type { Work } from '../../src/drafting/editing/work.ts';
import type { ContextPack } from '../../src/model/pack.ts';
import type { WorkingDraft } from '../../src/model/workingDraft.ts';
import { send } from '../../src/platform/messages.ts';
import { locale, words } from '../../src/platform/words.ts';
import { Editor } from '../../src/ui/editor/Editor.tsx';
import { inPlainWords } from '../library/problems.ts';
import { keepPack } from './keeping.ts';
import { useReview } from './review.ts';
import { Saver, type SaverState } from './saving.ts';

interface Props {
  id: string;
  draft: WorkingDraft;
  first: Work;
  onKept(pack: ContextPack): void;
}

/** The review of one draft, saved with every change. */
export function Reviewing({ id, draft, first, onKept }: Props) {
  const [saving, setSaving] = useState<SaverState>({ state: 'saving' });
  const [saver] = useState(
    () => new Saver((next) => inPlainWords(send('keepDraft', { id, draft: next })), setSaving),
  );
  const { review, actions, current } = useReview(draft, first, async (pack, withCopy) => {
    await saver.stop();
    try {
      await keepPack(id, pack, draft.article, { withCopy, editing: draft.editing });
    } catch (error) {
      saver.resume();
      throw error;
    }
    onKept(pack);
  });
  useEffect(() => saver.save(current), [saver, current]);
  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    addEventListener('pagehide', () => saver.flush(), { signal });
    addEventListener(
      'beforeunload',
      (event) => {
        // Only what could not be saved is worth a question.
        if (saver.hasFailed) event.preventDefault();
      },
      { signal },
    );
    return () => {
      leaving.abort();
      void saver.stop();
    };
  }, [saver]);
  return (
    <Editor
      article={draft.article}
      review={review}
      actions={actions}
      saving={saving.state === 'failed' ? { ...saving, onRetry: () => saver.retry() } : saving}
      words={words}
      locale={locale()}
    />
  );
}
