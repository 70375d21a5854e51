import type { Span } from '../../text/quote.ts';
import type { Context } from '../context.ts';
import { once } from './once.ts';

/** What a comma, a bracket or a conjunction between two words adds to their distance, in UTF-16 units. */
export const TURN = 40;
const TURNS = /[,;:—()](?!\d)|\b(?:and|although|but|though|whereas|while)\b/gi;
/** Where one statement of a sentence ends and another may begin; a colon leads on. */
const CLAUSE_END = /[,;—()](?!\d)(?!\s*(?:which|who)\b)|\s–\s|\b(?:although|but|though|whereas|while)\b/gi;
/** What opens the telling of another time or thing; "since 2017" and "until June" only say when. */
const ASIDE =
  /\b(?:after|although|apart from|because|besides|before|if|in addition to|instead of|once|rather than|since(?!\s+(?:its|the|their)\b)|though|unless|until|when|whereas|while)\b(?!\s+(?:at least\s+|early\b|mid\b|late\b|then\b|records\b|that\b|\p{Lu}\p{Ll}+\s+\d{4}|\d{4}))/giu;

/** How far two spans of a sentence are from each other: what stands beyond a turn of it is farther away. */
export function distanceBetween(sentence: string, a: Span, b: Span): number {
  const between = textBetween(sentence, a, b);
  return between.length + TURN * (between.match(TURNS)?.length ?? 0);
}

/** The text between two spans that do not overlap. */
export function textBetween(sentence: string, a: Span, b: Span): string {
  return a.start >= b.end ? sentence.slice(b.end, a.start) : sentence.slice(a.end, b.start);
}

/** The words around a span up to the next punctuation or turn of the sentence. */
export function clauseAround(sentence: string, at: Span): Span {
  let [start, end] = [0, sentence.length];
  for (const { 0: mark, index } of sentence.matchAll(CLAUSE_END)) {
    if (index + mark.length <= at.start) start = index + mark.length;
    else if (index >= at.end) {
      end = index;
      break;
    }
  }
  return { start, end };
}

/** The clause of an amount. */
export const clauseOf = once(({ sentence, at }: Context): Span => clauseAround(sentence.text, at));

/** After a word, that it is left aside; and before one, that it is of a part only. */
const LEFT_OUT = /^\s+(?:apart|aside|excepted|excluded|notwithstanding)\b/i;
const OF_A_PART =
  /\b(?:half|little|most|much|none|part|quarter|some|third|per ?cent)\s+of\s+(?:it|that|them|these|this|which)\b|,\s+of\s+which\b/i;

/**
 * Whether a word says nothing of the amount, because it is told in an aside ("insured for $400 million before
 * thieves emptied it"), left out ("hacking aside") or of a part only ("$24 billion, some of it stolen").
 */
export function isAside(sentence: string, word: Span, at: Span): boolean {
  if (LEFT_OUT.test(sentence.slice(word.end, word.end + 20))) return true;
  if (word.start >= at.end && OF_A_PART.test(sentence.slice(at.end, word.start))) return true;
  const own = clauseAround(sentence, word);
  const isWithAmount = own.start <= at.start && at.end <= own.end;
  for (const { index } of sentence.slice(own.start, word.start).matchAll(ASIDE)) {
    const opening = own.start + index;
    // Either the aside begins between the two, or the amount is not in the word's clause at all.
    if (!isWithAmount || opening >= at.end) return true;
  }
  return false;
}
