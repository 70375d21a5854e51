import type { Card, FigureCard, TermCard } from '../model/card.ts';
import type { TermKind } from '../model/pack.ts';
import { periodText } from './period.ts';
import type { Speech, WordsWith } from './words.ts';

const KINDS: Record<TermKind, WordsWith<0>> = {
  person: 'kindPerson',
  organisation: 'kindOrganisation',
  place: 'kindPlace',
  event: 'kindEvent',
  concept: 'kindConcept',
};

interface Props<Shown extends Card> extends Speech {
  card: Shown;
  /** Of the heading, which names the dialog. */
  id: string;
}

/** What the mention refers to: a term with its gloss, or a figure with what it measures. */
export function Head({ card, ...rest }: Props<Card>) {
  return card.kind === 'term' ? <TermHead card={card} {...rest} /> : <FigureHead card={card} {...rest} />;
}

function TermHead({ card, id, words }: Props<TermCard>) {
  const pack = { lang: card.article.language, dir: 'auto' } as const;
  return (
    <header>
      <p class="kind">{words(KINDS[card.termKind])}</p>
      <h2 id={id} {...pack}>
        {card.name}
      </h2>
      <p {...pack}>{card.gloss}</p>
    </header>
  );
}

function FigureHead({ card, id, ...speech }: Props<FigureCard>) {
  const pack = { lang: card.article.language, dir: 'auto' } as const;
  const when = card.period && periodText(card.period, speech);
  return (
    <header>
      <p class="kind">{speech.words('kindFigure')}</p>
      <h2 id={id} {...pack}>
        {card.surface}
      </h2>
      <p {...pack}>{card.measure}</p>
      <p class="quiet">
        <span {...pack}>{card.subject}</span>
        {when !== undefined && ` · ${when}`}
      </p>
    </header>
  );
}
