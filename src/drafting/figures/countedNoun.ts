import type { QuantitySpan } from '../../spotting/quantitySpan.ts';
import type { Span } from '../../text/quote.ts';
import type { Sentence } from '../parsing/parsedText.ts';
import type { Token } from '../parsing/tokens.ts';
import { isVerbForm, usualnessOf } from '../words/usualness.ts';

/** The noun that a count counts; `apart` where other words stand between: "192 of the house's 300 seats". */
export interface CountedNoun {
  span: Span;
  apart: boolean;
}

const MOST_WORDS = 4;
const DETERMINER = /^(?:the|its|their|all|his|her|our|those|these)$/;

/** The counted noun phrase: as the scanner read it, after "of the …", or after a fraction ("two-thirds majority"). */
export function countedNoun(
  quantity: QuantitySpan,
  { tokens }: Sentence,
  text: string,
): CountedNoun | undefined {
  const { noun } = quantity;
  // "200,000 of the world’s computers": the scanner stops at the owner.
  const isOwner = noun && /^[’']s/.test(text.slice(noun.end, noun.end + 2));
  if (noun && !isOwner && noun.end - noun.start > 1)
    return { span: noun, apart: noun.start - quantity.end > ' of '.length };
  const next = tokens.findIndex(({ start }) => start >= quantity.end);
  if (next < 0) return undefined;
  // Of "nine U.S. airports" the scanner has the "U".
  if (noun && !isOwner) return ownPhrase(tokens, next);
  const isOf = tokens[next]?.lower === 'of';
  const isShare = 'value' in quantity && quantity.value > 0 && quantity.value < 1;
  // "half the help" only means less.
  if (!isOf && !(isShare && text.slice(quantity.start, quantity.end).includes('-'))) return undefined;
  let from = isOf ? next + 1 : next;
  while (DETERMINER.test(tokens[from]?.lower ?? '')) from++;
  const whole = isOf && from > next + 1 ? nounAfterNumber(tokens, from) : undefined;
  if (whole) return { span: whole, apart: true };
  const owner = tokens.slice(from, from + MOST_WORDS).findIndex((token) => /^[’']s$/.test(token.text));
  const head = from + owner + 1;
  return ownPhrase(tokens, head);
}

function ownPhrase(tokens: readonly Token[], from: number): CountedNoun | undefined {
  let to = from;
  while (to < from + MOST_WORDS && isNounPart(tokens[to])) to++;
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first && last && to > from
    ? { span: { start: first.start, end: last.end }, apart: false }
    : undefined;
}

/** "of the 300 seats", "of the unicameral legislature's 300 seats". */
function nounAfterNumber(tokens: readonly Token[], from: number): Span | undefined {
  const number = tokens.slice(from, from + MOST_WORDS).findIndex(({ kind }) => kind === 'number');
  const noun = number < 0 ? undefined : tokens[from + number + 1];
  return noun && isNounPart(noun) ? { start: noun.start, end: noun.end } : undefined;
}

function isNounPart(token: Token | undefined): boolean {
  return token?.kind === 'word' && usualnessOf(token.lower) !== 'grammar' && !isVerbForm(token.lower);
}
