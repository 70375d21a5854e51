import { useEffect, useState } from 'preact/hooks';
import { send } from '../../src/platform/messages.ts';
import { locale, words } from '../../src/platform/words.ts';
import { lightParagraphs } from '../../src/text/passage.ts';
import { CopyView, type CopyViewProps } from '../../src/ui/copy/CopyView.tsx';
import type { Speech } from '../../src/ui/words.ts';
import { citePlace } from '../popup/article.ts';

type Shown = Omit<CopyViewProps, keyof Speech>;

/** The copy of a pack's article, at the sentence of a claim: `copy.html#PACK/CLAIM`. */
export function App() {
  const [shown, setShown] = useState<Shown | 'gone'>();
  useEffect(() => {
    loadCopy(location.hash.slice(1)).then(setShown, () => setShown('gone'));
  }, []);
  useEffect(() => {
    const title = typeof shown === 'object' ? shown.article.title : words('copyName');
    document.title = `${title} – ${words('extensionName')}`;
  }, [shown]);
  if (shown === undefined) return null;
  if (shown === 'gone')
    return (
      <main class="library copy">
        <h1>{words('copyName')}</h1>
        <p>{words('copyNone')}</p>
      </main>
    );
  return <CopyView {...shown} words={words} locale={locale()} />;
}

async function loadCopy(place: string): Promise<Shown | 'gone'> {
  const [packId = '', claimId, failed] = place.split('/');
  const { packs } = await send('allPacks');
  const pack = packs.find(({ pack: { id } }) => id === packId)?.pack;
  if (!pack) return 'gone';
  const claim = pack.claims.find(({ id }) => id === claimId);
  const text = await send('articleCopy', { packId });
  return {
    article: pack.article,
    appearance: claim?.appearance,
    paragraphs: text === undefined ? undefined : lightParagraphs(text, claim?.appearance),
    hasFailed: failed === 'failed' && text !== undefined,
    onFollow: () => void citePlace({ packId, article: pack.article, claim }),
  };
}
