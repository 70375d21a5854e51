import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { DRAFT_STAGES } from '../../src/drafting/draft.ts';
import { emptyWork, type Work } from '../../src/drafting/editing/work.ts';
import { soundArticle } from '../../src/drafting/reading/packArticle.ts';
import type { ContextPack } from '../../src/model/pack.ts';
import type { WorkingDraft } from '../../src/model/workingDraft.ts';
import { send } from '../../src/platform/messages.ts';
import { locale, words } from '../../src/platform/words.ts';
import { DraftingNotice, ElsewhereNotice, KeptNotice, MissingNotice } from '../../src/ui/editor/Notices.tsx';
import { draftInWorker } from './drafting.ts';
import { lockDraft } from './lock.ts';
import { Reviewing } from './Reviewing.tsx';

type Stage =
  | { name: 'loading' | 'missing' | 'failed' | 'elsewhere' }
  | { name: 'drafting'; draft: WorkingDraft; done: number | undefined; hasFailed: boolean }
  | { name: 'review'; draft: WorkingDraft; work: Work }
  | { name: 'kept'; pack: ContextPack };

const speech = { words, locale: locale() };

/** The draft of an id, from its article to the kept pack. */
export function App({ id }: { id: string }) {
  const [stage, setStage] = useState<Stage>({ name: 'loading' });
  const stop = useRef(new AbortController());
  const isLost = useRef(false);

  const draft = useCallback(async (saved: WorkingDraft) => {
    stop.current = new AbortController();
    const { signal } = stop.current;
    const drafting = { name: 'drafting' as const, draft: saved, hasFailed: false };
    setStage({ ...drafting, done: 0 });
    try {
      const work = await draftInWorker(saved, (done) => setStage({ ...drafting, done }), signal);
      setStage({ name: 'review', draft: saved, work: { ...work, accepted: saved.accepted } });
    } catch {
      if (!isLost.current) setStage({ ...drafting, done: undefined, hasFailed: !signal.aborted });
    }
  }, []);

  const open = useCallback(
    async (steal: boolean) => {
      const isOurs = await lockDraft(id, steal, () => {
        isLost.current = true;
        stop.current.abort();
        setStage({ name: 'elsewhere' });
      });
      if (!isOurs) return setStage({ name: 'elsewhere' });
      isLost.current = false;
      const saved = (await send('drafts')).find((one) => one.id === id)?.draft;
      if (!saved) return setStage({ name: 'missing' });
      // Places count in the article as drafts have it.
      const sound = { ...saved, article: soundArticle(saved.article) };
      document.title = `${sound.article.title} – ${words('extensionName')}`;
      const { pack, places, accepted } = sound;
      if (pack && places) setStage({ name: 'review', draft: sound, work: { pack, places, accepted } });
      else await draft(sound);
    },
    [id, draft],
  );
  const openOrFail = useCallback(
    (steal: boolean) => void open(steal).catch(() => setStage({ name: 'failed' })),
    [open],
  );
  useEffect(() => openOrFail(false), [openOrFail]);

  if (stage.name === 'missing' || stage.name === 'failed')
    return <MissingNotice hasFailed={stage.name === 'failed'} {...speech} />;
  if (stage.name === 'elsewhere') return <ElsewhereNotice onTake={() => openOrFail(true)} {...speech} />;
  if (stage.name === 'kept') {
    const { title, language, url } = stage.pack.article;
    return <KeptNotice title={title} lang={language} url={realAddress(url)} {...speech} />;
  }
  if (stage.name === 'review') {
    return (
      <Reviewing
        id={id}
        draft={stage.draft}
        first={stage.work}
        onKept={(pack) => setStage({ name: 'kept', pack })}
      />
    );
  }
  if (stage.name !== 'drafting') return null;
  const { article } = stage.draft;
  return (
    <DraftingNotice
      title={article.title}
      lang={article.language}
      done={stage.done}
      all={DRAFT_STAGES.length}
      hasFailed={stage.hasFailed}
      onStop={() => stop.current.abort()}
      onAgain={() => void draft(stage.draft)}
      onByHand={() => setStage({ name: 'review', draft: stage.draft, work: emptyWork(article) })}
      {...speech}
    />
  );
}

/** A text that came without an address has one that leads nowhere. */
function realAddress(url: string): string | undefined {
  return new URL(url).hostname === 'article.invalid' ? undefined : url;
}
