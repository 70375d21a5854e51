import { archiveAddress } from '../../citing/archive.ts';
import type { ListedPack } from '../../model/listedPack.ts';
import { Elsewhere } from '../Elsewhere.tsx';
import { outcomeWords } from '../outcome.ts';
import type { Speech } from '../words.ts';

/** What the popup knows of the article on the page. */
export interface Offer {
  looksLikeArticle: boolean;
  /** Packs that were made from it. */
  made: readonly ListedPack[];
  isReading: boolean;
  /** What became of the last reading. */
  outcome: string | undefined;
}

export interface OfferActions {
  onUse(): void;
  onStop(): void;
  onEdit(listed: ListedPack): void;
  onCopy(listed: ListedPack): void;
}

interface Props extends Speech, OfferActions {
  offer: Offer;
}

/** Offers to make a pack of the page's article, or leads to the one that there is. */
export function ArticleOffer({ offer, onUse, onStop, onEdit, onCopy, ...speech }: Props) {
  const { words } = speech;
  const { looksLikeArticle, made, isReading, outcome } = offer;
  return (
    <section class={made.length > 0 || looksLikeArticle ? 'offer' : 'offer small'}>
      {made.map((listed) => (
        <div key={listed.pack.id}>
          <p>
            {words('haveArticle')}{' '}
            <button type="button" class="way" onClick={() => onEdit(listed)}>
              {words('packEdit')}
            </button>
          </p>
          <Elsewhere
            archive={archiveAddress(listed.pack.article)}
            onCopy={listed.hasCopy ? () => onCopy(listed) : undefined}
            {...speech}
          />
        </div>
      ))}
      {made.length === 0 && (
        // One button for both, so that it keeps the focus.
        <button
          type="button"
          class={looksLikeArticle && !isReading ? 'use main' : 'use'}
          onClick={() => (isReading ? onStop() : onUse())}
        >
          {words(isReading ? 'useStop' : 'useArticle')}
        </button>
      )}
      <p class="quiet" role="status">
        {isReading ? words('useReading') : outcome !== undefined && words(outcomeWords(outcome))}
      </p>
    </section>
  );
}
