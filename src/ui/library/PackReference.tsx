import { hasPage } from '../../citing/archive.ts';
import type { Article, ContextPack } from '../../model/pack.ts';
import { PhraseText } from '../PhraseText.tsx';
import { fill, GAP1 } from '../phrase.ts';
import { ReferenceLine } from '../ReferenceLine.tsx';
import type { Speech } from '../words.ts';

/** The article that a pack is made from; a text without a page leads nowhere. */
export function PackReference({ article, ...speech }: Speech & { article: Article }) {
  const url = hasPage(article) ? article.url : undefined;
  return (
    <p class="by">
      <ReferenceLine work={{ ...article, url }} lang={article.language} {...speech} />
    </p>
  );
}

/** Who is to be named for a pack, and what may be done with it. */
export function PackRights({ pack, words }: Speech & { pack: ContextPack }) {
  const lang = pack.article.language;
  return (
    <>
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
    </>
  );
}
