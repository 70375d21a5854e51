import type { Card, CardClaim, CardSource } from '../model/card.ts';
import type { Mention } from '../model/mention.ts';
import type { Claim, ContextPack } from '../model/pack.ts';
import { cardKey } from '../model/spotAnswer.ts';

/** The cards of some mentions, each once. */
export function cardsFor(
  packs: readonly ContextPack[],
  mentions: readonly Pick<Mention, 'packId' | 'kind' | 'id'>[],
): Record<string, Card> {
  const cards: Record<string, Card> = {};
  for (const mention of mentions) {
    const key = cardKey(mention);
    if (cards[key]) continue;
    const pack = packs.find(({ id }) => id === mention.packId);
    const card =
      pack && (mention.kind === 'term' ? termCard(pack, mention.id) : figureCard(pack, mention.id));
    if (card) cards[key] = card;
  }
  return cards;
}

/** The cards, each knowing whether the article's text is kept on this device. */
export function withCopies(cards: Record<string, Card>, copies: ReadonlySet<string>): Record<string, Card> {
  return Object.fromEntries(
    Object.entries(cards).map(([key, card]) => [
      key,
      copies.has(card.packId) ? { ...card, hasCopy: true as const } : card,
    ]),
  );
}

function termCard(pack: ContextPack, id: string): Card | undefined {
  const term = pack.terms.find((one) => one.id === id);
  if (!term) return undefined;
  const { name, kind: termKind, gloss, added } = term;
  const claims = claimsOf(pack, (claim) => claim.terms.includes(id));
  return {
    kind: 'term',
    packId: pack.id,
    id,
    article: pack.article,
    claims,
    name,
    termKind,
    gloss,
    ...(added && { added }),
  };
}

function figureCard(pack: ContextPack, id: string): Card | undefined {
  const figure = pack.figures.find((one) => one.id === id);
  if (!figure) return undefined;
  const { surface, quantity, measure, subject, period } = figure;
  const claims = claimsOf(pack, (claim) => claim.figures.includes(id));
  return {
    kind: 'figure',
    packId: pack.id,
    id,
    article: pack.article,
    claims,
    surface,
    quantity,
    measure,
    subject,
    ...(period && { period }),
  };
}

/** Claims on fewer things say more about each of them, so they come first. */
function claimsOf(pack: ContextPack, isAbout: (claim: Claim) => boolean): CardClaim[] {
  return pack.claims
    .filter(isAbout)
    .sort((a, b) => a.terms.length + a.figures.length - b.terms.length - b.figures.length)
    .map((claim) => claimCard(pack, claim));
}

/** A claim of a pack, ready to be shown. */
export function claimCard(pack: ContextPack, { id, text, sources, period, appearance }: Claim): CardClaim {
  return {
    id,
    text,
    appearance,
    sources: sources.flatMap(({ source, manner }) => cardSource(pack, source, manner)),
    ...(period && { period }),
  };
}

function cardSource(pack: ContextPack, id: string, manner: CardSource['manner']): CardSource[] {
  const source = pack.sources.find((one) => one.id === id);
  if (!source) return [];
  const { name, kind, role, added } = source;
  return [{ name, manner, unnamed: kind === 'unnamed', ...(role && { role }), ...(added && { added }) }];
}
