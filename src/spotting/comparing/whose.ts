import type { Figure } from '../../model/pack.ts';
import type { Span } from '../../text/quote.ts';
import type { Context } from '../context.ts';
import { clauseOf } from './clauses.ts';
import { isNameOfOther, isNearestTo, subjectIn } from './places.ts';

const PEOPLE =
  '(?:actors|attackers|criminals|crooks|crews?|cybercriminals|everybody|fraudsters|gangs?|groups?|hackers?|intruders|robbers|scammers|thie(?:f|ves))';
/** Somebody else who does the same, or everybody. */
const OTHERS = [
  new RegExp(`\\b\\p{Lu}\\p{Ll}+(?:an|eli|ench|ern|ese|ish|utch)(?:[- ]\\p{L}+)?\\s+${PEOPLE}\\b`, 'gu'),
  new RegExp(`\\b\\p{Lu}\\p{L}+[’']s?\\s+(?:\\p{L}+\\s+)?${PEOPLE}\\b`, 'gu'),
  new RegExp(
    `\\b${PEOPLE}\\s+(?:from|in)\\s+(?!the\\s+(?:\\p{L}+\\s+){1,2}(?:country|kingdom|nation|state)\\b)(?:the\\s+)?\\p{Lu}\\p{Ll}+`,
    'gu',
  ),
  /(?<!\b(?:banks|businesses|companies|exchanges|firms|institutions|people|users|victims)\s)\b(?:worldwide|globally|global\s+(?:[a-z]+\s+)?(?:losses|tally|thefts|total)|every nation|of all nations|the\s+(?:industry|world)[’']s\s+(?:criminals|hackers|thieves)|industry-wide|all over the world|across the industry|all gangs|everyone else|everybody else|other (?:gangs|groups|countries|nations))\b/gi,
];

/** What a sentence opens with, in UTF-16 units, holds for all of it. */
const OPENING = 12;

/** Whether the amount is somebody else's than the subject's: another country's, everybody's. */
export function isOfOthers(figure: Figure, context: Context): boolean {
  const { others } = context;
  const clause = clauseOf(context);
  const isName = isNameOfOther(figure, context.sentence);
  // "Worldwide, …" opens a sentence; what is said in another clause is said of something else.
  const isOther = (place: Span) =>
    isName(place) && (place.start < OPENING || (place.start < clause.end && place.end > clause.start));
  return (
    OTHERS.some((pattern) => isNearestTo(context, pattern, others, isOther)) || isOfStrangers(figure, context)
  );
}

const STRANGERS = new RegExp(`\\b${PEOPLE}\\b`, 'giu');
/** Words before people that point back to some who were named. */
const POINTING =
  /\b(?:both|his|its|sam[e]|such|that|the|their|these|this|those|whose|which|with|other|[\p{L}]+['’]s?)\s+(?:[\p{L}-]+\s+){0,3}$/iu;

/** "Thieves stole $3 billion": nobody says whose thieves, and the clause does not name the subject. */
function isOfStrangers(figure: Figure, context: Context): boolean {
  const { text } = context.sentence;
  const clause = clauseOf(context);
  const names = subjectIn(figure, context.sentence);
  if (names.some(({ start, end }) => start < clause.end && end > clause.start)) return false;
  return [...text.slice(clause.start, clause.end).matchAll(STRANGERS)].some(
    ({ index }) => !POINTING.test(text.slice(Math.max(0, clause.start + index - 60), clause.start + index)),
  );
}
