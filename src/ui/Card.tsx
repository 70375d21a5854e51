import type { Ref } from 'preact';
import { useId } from 'preact/hooks';
import type { CardClaim, Card as CardModel } from '../model/card.ts';
import type { MentionCard } from '../model/cardRequest.ts';
import type { Dismissing } from './Dismiss.tsx';
import { directionOf } from './direction.ts';
import { Entry } from './Entry.tsx';
import { CloseIcon } from './icons.tsx';
import type { Speech } from './words.ts';

/** What the packs know of one mention, the most fitting first; several packs may know it. */
export type MentionCards = readonly MentionCard[];

export interface CardProps extends Speech {
  cards: MentionCards;
  /** A link to the article was followed. The browser opens it; this only tells. */
  onOpen(claim: CardClaim, card: CardModel): void;
  /** Opens the copy of the article on this device; called only where one is kept. */
  onCopy(claim: CardClaim, card: CardModel): void;
  /** The site of the page. */
  site?: string;
  /** How to stop marking what one of the cards is about. */
  dismissing?: ((card: MentionCard) => Dismissing) | undefined;
  /** Keeps the sentence around the mention; absent where that cannot be done. */
  onSave?: (() => void) | undefined;
  /** What has become of saving, for the reader. */
  saving?: string;
  onClose(): void;
  /** The dialog itself, for placing it and for moving the focus into it. */
  box?: Ref<HTMLDivElement>;
}

/** The card of a mention. Where it stands, when it opens and which keys it obeys is decided outside. */
export function Card({
  cards,
  onOpen,
  onCopy,
  site,
  dismissing,
  onSave,
  saving = '',
  onClose,
  box = null,
  ...speech
}: CardProps) {
  const id = useId();
  if (cards.length === 0) return null;
  return (
    <div
      ref={box}
      class="card"
      role="dialog"
      aria-modal="false"
      aria-labelledby={`${id}-0`}
      tabIndex={-1}
      lang={speech.locale}
      dir={directionOf(speech.locale)}
    >
      <button type="button" class="close" aria-label={speech.words('cardClose')} onClick={() => onClose()}>
        <CloseIcon />
      </button>
      {cards.map(({ mention, card }, index) => (
        // The key begins an entry afresh, its claims folded, when the card moves to another mention.
        <section key={`${card.packId} ${card.kind} ${card.id}`}>
          {index > 0 && <p class="label">{speech.words('cardAlso')}</p>}
          <Entry
            mention={mention}
            card={card}
            headingId={`${id}-${index}`}
            onOpen={onOpen}
            onCopy={onCopy}
            site={site}
            dismissing={dismissing?.({ mention, card })}
            {...speech}
          />
        </section>
      ))}
      {onSave && (
        <p class="keep">
          <button type="button" class="more" onClick={() => onSave()}>
            {speech.words('cardSave')}
          </button>
          <span class="quiet" role="status">
            {saving}
          </span>
        </p>
      )}
    </div>
  );
}
