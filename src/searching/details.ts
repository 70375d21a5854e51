import type { Card, CardClaim } from '../model/card.ts';
import type { Article, ContextPack, Source } from '../model/pack.ts';
import { cardKey } from '../model/spotAnswer.ts';
import { cardsFor, claimCard } from '../spotting/cards.ts';
import type { SearchEntry } from './entries.ts';

/** All there is to show of something that was found. */
export type Detail = { packId: string; article: Article; claims: CardClaim[] } & (
  | { kind: 'term' | 'figure'; card: Card }
  | { kind: 'claim' }
  | { kind: 'source'; source: Source }
);

/** A place in an article: what a claim is about; without one, all of it. */
export interface ArticlePlace {
  packId: string;
  article: Article;
  claim: Pick<CardClaim, 'id' | 'appearance'> | undefined;
}

/** What there is to show of an entry; undefined when its pack is no longer among these. */
export function detailOf(
  packs: readonly ContextPack[],
  { packId, kind, id }: Pick<SearchEntry, 'packId' | 'kind' | 'id'>,
): Detail | undefined {
  const pack = packs.find((one) => one.id === packId);
  if (!pack) return undefined;
  const { article } = pack;
  if (kind === 'term' || kind === 'figure') {
    const mention = { packId, kind, id };
    const card = cardsFor(packs, [mention])[cardKey(mention)];
    return card && { kind, packId, article, claims: card.claims, card };
  }
  if (kind === 'claim') {
    const claims = pack.claims.filter((one) => one.id === id).map((claim) => claimCard(pack, claim));
    return claims.length > 0 ? { kind, packId, article, claims } : undefined;
  }
  const source = pack.sources.find((one) => one.id === id);
  const behind = pack.claims.filter(({ sources }) => sources.some((one) => one.source === id));
  return source && { kind, packId, article, claims: behind.map((claim) => claimCard(pack, claim)), source };
}

/** Where the article says most of it: at its first claim. */
export function placeOf({ packId, article, claims }: Detail): ArticlePlace {
  return { packId, article, claim: claims[0] };
}
