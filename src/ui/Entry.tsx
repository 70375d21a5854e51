import type { Card, CardClaim } from '../model/card.ts';
import type { MentionCard } from '../model/cardRequest.ts';
import { Added } from './Added.tsx';
import { Claims } from './Claims.tsx';
import { Head } from './Head.tsx';
import { ReferenceLine } from './ReferenceLine.tsx';
import { Why } from './Why.tsx';
import type { Speech } from './words.ts';

interface Props extends Speech, MentionCard {
  headingId: string;
  onOpen(claim: CardClaim, card: Card): void;
}

/** What one pack knows of the mention. */
export function Entry({ mention, card, headingId, onOpen, ...speech }: Props) {
  const lang = card.article.language;
  return (
    <>
      <Head card={card} id={headingId} {...speech} />
      {/* Here comes the comparison, where mention.relation is 'another'. */}
      {card.kind === 'term' && card.added && <Added added={card.added} lang={lang} {...speech} />}
      <Claims
        claims={card.claims}
        article={card.article}
        onOpen={(claim) => onOpen(claim, card)}
        {...speech}
      />
      <footer>
        <p>
          {speech.words('cardFrom')} <ReferenceLine work={card.article} lang={lang} {...speech} />
        </p>
        <Why
          why={mention.why}
          name={card.kind === 'term' ? card.name : card.surface}
          lang={lang}
          {...speech}
        />
      </footer>
    </>
  );
}
