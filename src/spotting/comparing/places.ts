import type { Figure } from '../../model/pack.ts';
import type { Span } from '../../text/quote.ts';
import type { Context, Passage } from '../context.ts';
import type { Name } from '../names.ts';
import { distanceBetween, isAside } from './clauses.ts';

/** Where a passage names the subject of a figure; what it is only about, as "cryptocurrency", names nobody. */
export function subjectIn({ subjectTerms }: Figure, { hits }: Passage): readonly Span[] {
  const isSubject = ({ term }: Name) => term.kind !== 'concept' && subjectTerms.includes(term.id);
  return hits.filter(({ names }) => names.some(isSubject));
}

/** Tells of places in a passage whether they are without the subject's name. */
export function isNameOfOther(figure: Figure, passage: Passage): (place: Span) => boolean {
  const subjects = subjectIn(figure, passage);
  return ({ start, end }) => !subjects.some((name) => name.start < end && name.end > start);
}

/** Whether a pattern is found in the sentence nearer to this amount than to any of the others. */
export function isNearestTo(
  { sentence: { text }, at }: Context,
  pattern: RegExp,
  others: readonly Span[],
  isMeant: (place: Span, surface: string) => boolean,
): boolean {
  for (const { 0: surface, index } of text.matchAll(pattern)) {
    const place = { start: index, end: index + surface.length };
    if (!isMeant(place, surface)) continue;
    // "From the USD 850 million" names no victim.
    if ((place.start < at.end && place.end > at.start) || isAside(text, place, at)) continue;
    const distance = distanceBetween(text, place, at);
    if (others.every((other) => distance <= distanceBetween(text, place, other))) return true;
  }
  return false;
}
