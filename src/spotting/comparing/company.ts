import type { ContextPack, Figure } from '../../model/pack.ts';
import type { Context } from '../context.ts';
import { goesOn } from './evidence.ts';

/** A figure that stands near a quantity, in its sentence or the one before. */
export interface Companion {
  figure: Figure;
  /** As written. */
  surface: string;
  isInSentence: boolean;
}

/** What sets an amount beside the one it is compared with: "up from", "against", "there had been". */
const COMPARED =
  /\b(?:against|and|compared (?:to|with)|double|down|from|half|than|to|triple|twice|up|versus|vs\.?|been|were|was)\s+(?:[a-z]+\s+){0,2}$/i;

/** Whether an amount is set beside another one. */
export function isCompared({ sentence: { text }, at }: Context): boolean {
  return COMPARED.test(text.slice(Math.max(0, at.start - 60), at.start));
}

/**
 * A figure beside an amount that shows what it measures, as written: another one of the same claim ("ten attacks
 * and $522 million"), or the same figure where the two are compared. Of the sentence before it counts for a
 * sentence that goes on about it.
 */
export function companyOf(
  figure: Figure,
  { claims }: ContextPack,
  beside: readonly Companion[],
  context: Context,
): string | undefined {
  const isSibling = ({ id }: Figure) =>
    claims.some(({ figures }) => figures.includes(figure.id) && figures.includes(id));
  return beside.find((other) => {
    const isSame = other.figure.id === figure.id;
    if (!isSame && !isSibling(other.figure)) return false;
    return other.isInSentence ? !isSame || isCompared(context) : goesOn(context.sentence);
  })?.surface;
}
