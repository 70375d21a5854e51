import type { CardClaim, CardSource } from '../model/card.ts';

/** Whether the addition of this source is to be shown with this claim. */
export type Shown = (claim: CardClaim, source: CardSource) => boolean;

/**
 * Shows an addition with the first of the claims that bears it. A source stands behind many
 * claims, and its addition told every time would drown them.
 */
export function additionsOnce(claims: readonly CardClaim[]): Shown {
  const first = new Map<string, CardClaim>();
  for (const claim of claims) {
    for (const source of claim.sources) if (!first.has(key(source))) first.set(key(source), claim);
  }
  return (claim, source) => source.added !== undefined && first.get(key(source)) === claim;
}

/** By content: cards cross the message door, where one source becomes several copies. */
function key({ name, added }: CardSource): string {
  return JSON.stringify([name, added]);
}
