import type { Token } from '../parsing/tokens.ts';
import { CLASSIFYING } from '../words/commonModifiers.ts';
import { isCommonNoun, isModifier, isVerb, isVerbForm, usualnessOf } from '../words/usualness.ts';
import { wordSet } from '../words/wordSet.ts';

export const LONGEST = 3;

interface Run {
  from: number;
  to: number;
}

/** Runs of words in small letters that may be modifiers and nouns. */
export function nounRuns(
  tokens: readonly Token[],
  isOut: (token: Token, next: Token | undefined) => boolean,
): Run[] {
  const runs: Run[] = [];
  let from = -1;
  tokens.forEach((token, i) => {
    const isPart = canBePart(tokens, i) && !isOut(token, tokens[i + 1]);
    const isNext = from >= 0 && token.start - (tokens[i - 1] as Token).end <= 1;
    if (from >= 0 && (!isPart || !isNext)) {
      runs.push({ from, to: i });
      from = -1;
    }
    if (isPart && from < 0) from = i;
  });
  if (from >= 0) runs.push({ from, to: tokens.length });
  return runs;
}

function canBePart(tokens: readonly Token[], at: number): boolean {
  const { kind, lower, capital, initial, text } = tokens[at] as Token;
  if (
    kind !== 'word' ||
    (capital && !initial) ||
    /\p{Lu}{2}/u.test(text) ||
    lower.length < 3 ||
    usualnessOf(lower) === 'grammar'
  )
    return false;
  if (/\.|[’']/.test(text) || (lower.endsWith('ly') && isModifier(lower))) return false;
  if (!isVerbForm(lower)) return true;
  // "facial scanning": a gerund after a modifier or noun.
  const before = tokens[at - 1];
  return (
    lower.endsWith('ing') &&
    before !== undefined &&
    before.kind === 'word' &&
    !before.capital &&
    isNounLike(before.lower)
  );
}

export function isNounLike(word: string): boolean {
  const usual = usualnessOf(word);
  return usual !== 'grammar' && !isVerbForm(word) && !(word.endsWith('ly') && isModifier(word));
}

/** A phrase ends in a noun: a common one, or a rare word that does not look like anything else. */
/** Nouns that look like adjectives. */
const HEADS_IN_IC = wordSet(
  'tribunal terminal arsenal canal coral mineral mural funeral admiral rural pandemic epidemic traffic clinic plastic fabric arsenic antibiotic mosaic narcotic referendum trial vaccine maniac almanac memorial tutorial editorial burial denial glossary anniversary salary library boundary',
);

export function canEnd({ lower }: Token): boolean {
  if (isCommonNoun(lower)) return true;
  if (lower.endsWith('ing')) return lower.length > 5;
  return (
    usualnessOf(lower) === 'rare' &&
    (HEADS_IN_IC.has(lower) ||
      !/(?:ly|ed|ous|ful|ive|[aei]c|[ceinru]al|able|ible|est|less|ish|ary)$/.test(lower))
  );
}

/** What a phrase begins with is no adjective that only describes, and no verb. */
export function canStart(tokens: readonly Token[], at: number, length: number): boolean {
  const { lower } = tokens[at] as Token;
  if (
    length > 1 &&
    ((isModifier(lower) && !CLASSIFYING.has(lower)) || (lower.endsWith('ed') && !lower.includes('-')))
  )
    return false;
  if (length > 1 && lower.endsWith('ing') && isVerbForm(lower)) return false;
  const before = tokens[at - 1]?.lower ?? '';
  return (
    length === 1 ||
    !(
      isVerb(lower) &&
      /^(?:to|will|would|could|can|may|might|should|must|they|we|i|you|he|she|it|who|not)$/.test(before)
    )
  );
}

/** Short quotations after an article or before a noun, and what is "called", "known as" or "dubbed". */
export function markedPhrases(tokens: readonly Token[]): Run[] {
  const runs: Run[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const before = tokens[i - 1];
    if ((tokens[i] as Token).quoted && before !== undefined && !before.quoted) {
      let to = i;
      while (to < tokens.length && tokens[to]?.quoted && to - i <= 5) to++;
      const end = /^[,.]$/.test(tokens[to - 1]?.text ?? '') ? to - 1 : to;
      if (isShortPhrase(tokens, i, end) && !tokens[to]?.quoted) runs.push({ from: i, to: end });
    } else if (isNaming(tokens, i)) {
      const from = /^(?:a|an|the)$/.test(tokens[i + 1]?.lower ?? '') ? i + 2 : i + 1;
      let to = from;
      while (
        to < tokens.length &&
        to - from < 3 &&
        canBePart(tokens, to) &&
        !(to > from && isThirdPerson(tokens[to] as Token))
      )
        to++;
      if (to > from && canEnd(tokens[to - 1] as Token)) runs.push({ from, to });
    }
  }
  return runs;
}

/** "the so-called reef effect helps": the verb ends the phrase. */
function isThirdPerson({ lower }: Token): boolean {
  return lower.endsWith('s') && isVerb(lower);
}

function isNaming(tokens: readonly Token[], at: number): boolean {
  const [word, before] = [tokens[at]?.lower ?? '', tokens[at - 1]?.lower ?? ''];
  return (
    (word === 'as' && /^(?:known|termed)$/.test(before)) || /^(?:so-called|dubbed|called|termed)$/.test(word)
  );
}

function isShortPhrase(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens.slice(from, to);
  if (words.length === 0 || words.length > 4 || words.some(({ kind }) => kind === 'mark')) return false;
  const isPlain =
    words.every(
      ({ lower, capital }) =>
        !capital && (usualnessOf(lower) !== 'grammar' || /^(?:one|two|of)$/.test(lower)),
    ) && !isModifier(words.at(-1)?.lower ?? '');
  // One usual word in quotation marks is irony, not a term.
  return isPlain && (words.length > 1 || usualnessOf(words[0]?.lower ?? '') === 'rare');
}
