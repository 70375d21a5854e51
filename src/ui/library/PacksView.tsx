import { useId, useState } from 'preact/hooks';
import type { ListedPack } from '../../model/listedPack.ts';
import type { ArticlePlace } from '../../searching/details.ts';
import { PhraseText } from '../PhraseText.tsx';
import { fill, GAP1 } from '../phrase.ts';
import { ReferenceLine } from '../ReferenceLine.tsx';
import type { Speech } from '../words.ts';
import { PackParts } from './PackParts.tsx';
import { Switch } from './Switch.tsx';

export interface PacksViewProps extends Speech {
  /** Undefined until they have come; `failed` when they will not. */
  packs: readonly ListedPack[] | 'failed' | undefined;
  /** Turns a pack on or off; rejects with words for the reader. */
  onTurn(packId: string, isOn: boolean): Promise<void>;
  /** A link to a sentence was followed: the browser opens it, this only tells. */
  onFollow(place: ArticlePlace): void;
}

/** Every pack, on or off, with what is in it. */
export function PacksView({ packs, onTurn, onFollow, ...speech }: PacksViewProps) {
  const { words } = speech;
  if (packs === undefined) return null;
  if (packs === 'failed') return <p role="alert">{words('errorUnknown')}</p>;
  if (packs.length === 0) return <p>{words('libraryNoPacks')}</p>;
  return (
    <>
      <p class="lead">{words('libraryPacksAbout')}</p>
      {packs.map((listed) => (
        <Pack key={listed.pack.id} {...listed} onTurn={onTurn} onFollow={onFollow} {...speech} />
      ))}
    </>
  );
}

interface PackProps extends Speech, ListedPack, Pick<PacksViewProps, 'onTurn' | 'onFollow'> {}

function Pack({ pack, isOn, onTurn, onFollow, ...speech }: PackProps) {
  const { words } = speech;
  const id = useId();
  const [problem, setProblem] = useState('');
  const { article } = pack;
  const lang = article.language;

  function turn(to: boolean): void {
    setProblem('');
    onTurn(pack.id, to).catch((error: Error) => setProblem(error.message));
  }

  return (
    <article class="pack" aria-labelledby={id}>
      <div class="pack-head">
        <h2 id={id} lang={lang} dir="auto">
          {article.title}
        </h2>
        <Switch labelledBy={id} isOn={isOn} onChange={turn} />
      </div>
      {problem !== '' && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <p class="by">
        <ReferenceLine work={article} lang={lang} {...speech} />
      </p>
      <PackParts pack={pack} onFollow={onFollow} {...speech} />
      <footer>
        {pack.attribution !== undefined && (
          <p lang={lang} dir="auto">
            {pack.attribution}
          </p>
        )}
        {pack.licence !== undefined && (
          <p>
            <PhraseText
              phrase={fill(words('libraryLicence', [GAP1]), [[{ text: pack.licence, from: 'pack' }]])}
              lang={lang}
            />
          </p>
        )}
        <p>{words('libraryRevision', [String(pack.revision)])}</p>
      </footer>
    </article>
  );
}
