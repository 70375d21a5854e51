import type { Addition } from '../model/pack.ts';
import { PhraseText } from './PhraseText.tsx';
import { fill, GAP1 } from './phrase.ts';
import { ReferenceLine } from './ReferenceLine.tsx';
import type { Speech } from './words.ts';

/** What the maker of the pack adds. Set apart, so that nobody takes it for the article's. */
export function Added({ added, lang, ...speech }: Speech & { added: Addition; lang: string }) {
  const { words } = speech;
  return (
    <div class="added">
      <p>
        <span class="label">{words('cardAdded')}</span>{' '}
        {added.name !== undefined && (
          <>
            <PhraseText
              phrase={fill(words('cardKnownAs', [GAP1]), [[{ text: added.name, from: 'pack' }]])}
              lang={lang}
            />{' '}
          </>
        )}
        <span lang={lang} dir="auto">
          {added.note}
        </span>
      </p>
      {(added.title !== undefined || added.url !== undefined) && (
        <p>
          {/* An address without a title still deserves its link. */}
          <ReferenceLine work={{ ...added, title: added.title ?? added.url }} lang={lang} {...speech} />
        </p>
      )}
    </div>
  );
}
