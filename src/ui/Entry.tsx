import type { Card, CardClaim } from '../model/card.ts';
import type { MentionCard } from '../model/cardRequest.ts';
import { Added } from './Added.tsx';
import { Claims } from './Claims.tsx';
import { Comparison } from './Comparison.tsx';
import { Dismiss, type Dismissing } from './Dismiss.tsx';
import { Head } from './Head.tsx';
import { ReferenceLine } from './ReferenceLine.tsx';
import { Why } from './Why.tsx';
import type { Speech } from './words.ts';

interface Props extends Speech, MentionCard {
  headingId: string;
  onOpen(claim: CardClaim, card: Card): void;
  /** Opens the copy of the article on this device; called only where one is kept. */
  onCopy(claim: CardClaim, card: Card): void;
  /** The site of the page that the mention is on. */
  site?: string | undefined;
  /** Stops marking it; absent where that cannot be done. */
  dismissing?: Dismissing | undefined;
}

/** What one pack knows of the mention. */
export function Entry({ mention, card, headingId, onOpen, onCopy, site, dismissing, ...speech }: Props) {
  const lang = card.article.language;
  return (
    <>
      <Head card={card} id={headingId} {...speech} />
      {card.kind === 'figure' && mention.relation === 'another' && (
        <Comparison mention={mention} card={card} site={site} {...speech} />
      )}
      {card.kind === 'term' && card.added && <Added added={card.added} lang={lang} {...speech} />}
      <Claims
        claims={card.claims}
        article={card.article}
        onOpen={(claim) => onOpen(claim, card)}
        onCopy={card.hasCopy && ((claim) => onCopy(claim, card))}
        {...speech}
      />
      <footer>
        <p>
          {speech.words('cardFrom')} <ReferenceLine work={card.article} lang={lang} {...speech} />
        </p>
        <Why why={mention.why} name={card.kind === 'term' ? card.name : card.surface} lang={lang} {...speech}>
          {dismissing && <Dismiss {...dismissing} {...speech} />}
        </Why>
      </footer>
    </>
  );
}
