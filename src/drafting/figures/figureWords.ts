import { LIMITS } from '../../model/fields.ts';
import { shorten } from '../../text/shorten.ts';
import { join, type Token } from '../parsing/tokens.ts';
import { CLAUSE_STARTS } from '../words/clauseWords.ts';
import { SPEECH_VERBS } from '../words/speech.ts';
import { isModifier, isVerbForm, singulars, usualnessOf } from '../words/usualness.ts';
import type { FoundFigure } from './foundFigures.ts';

/** So many words on either side may tell what a figure measures. */
const REACH = 12;
const MOST_WORDS = 8;
/** In tokens. */
const LONGEST_PHRASE = 9;

/** What a figure measures, in the article's words: the noun counted, the phrase after it, or the one before. */
export function measureOf(figure: FoundFigure): string {
  const { noun, quantity } = figure;
  const words =
    quantity.kind === 'count' && noun ? `number of ${noun}` : (phraseAfter(figure) ?? phraseBefore(figure));
  return shorten(words, LIMITS.name) || 'amount';
}

/** "$900 billion in interest payments", "a $1 billion airport program", "13 percent of spending". */
function phraseAfter({ sentence: { tokens }, after }: FoundFigure): string | undefined {
  let from = after;
  if (/^(?:of|in|for|worth|on)$/.test(tokens[from]?.lower ?? '')) from++;
  if (tokens[from]?.lower === 'of') from++;
  let to = from;
  while (to < tokens.length && to - from < LONGEST_PHRASE && isPhraseWord(tokens, to, from)) to++;
  while (to > from && usualnessOf((tokens[to - 1] as Token).lower) === 'grammar') to--;
  const words = tokens
    .slice(from, to)
    .filter(({ kind, lower }) => kind === 'word' && usualnessOf(lower) !== 'grammar');
  return words.length > 0 ? join(tokens, from, to) : undefined;
}

function isPhraseWord(tokens: readonly Token[], at: number, from: number): boolean {
  const { kind, lower, text } = tokens[at] as Token;
  if (kind === 'mark') return /^[’']s?$|^[’']s$|^[.&-]$/.test(text) && at > from && at < tokens.length - 1;
  if (kind === 'number' || CLAUSE_STARTS.has(lower)) return false;
  if (/^(?:a|an|the|its|their|his|her|of)$/.test(lower)) return true;
  return usualnessOf(lower) !== 'grammar' && !(at > from && isVerbForm(lower) && !lower.endsWith('ing'));
}

/** "Yoon’s approval rating at 13%", "the cost of interest is on track to hit $390 billion". */
function phraseBefore({ sentence: { tokens }, before }: FoundFigure): string {
  let end = before + 1;
  while (end > 0 && isLink(tokens[end - 1] as Token)) end--;
  let from = end;
  while (
    from > 0 &&
    end - from < LONGEST_PHRASE &&
    tokens[from - 1]?.kind !== 'mark' &&
    !CLAUSE_STARTS.has((tokens[from - 1] as Token).lower)
  )
    from--;
  const words = join(tokens, from, end);
  return words || join(tokens, 0, Math.min(tokens.length, LONGEST_PHRASE));
}

/** What stands between a thing and its amount. */
function isLink({ kind, lower }: Token): boolean {
  return (
    kind === 'word' &&
    /^(?:at|to|by|of|from|for|is|was|are|were|be|been|will|would|a|an|the|about|around|and|with|in|has|have|had|than|as|only|just|another|additional)$/.test(
      lower,
    )
  );
}

/** Words that, beside an equal amount, show that the same thing is measured; the nearest first. */
export function measureWordsOf({ sentence: { tokens }, before, after, noun }: FoundFigure): string[] {
  const own = new Set(noun?.toLowerCase().split(/[^\p{L}]+/u));
  const found = new Set<string>();
  for (let distance = 0; distance < REACH && found.size < MOST_WORDS; distance++)
    for (const token of [tokens[after + distance], tokens[before - distance]])
      if (token && tells(token) && !own.has(token.lower) && found.size < MOST_WORDS) found.add(token.lower);
  return [...found];
}

/** A word of meaning: no name, no modifier, no verb of saying, nothing that goes with any amount. */
function tells({ kind, lower, capital, initial }: Token): boolean {
  if (kind !== 'word' || (capital && !initial) || lower.length < 3 || lower.length > 40) return false;
  if (usualnessOf(lower) === 'grammar' || isModifier(lower) || SPEECH_VERBS.has(lower)) return false;
  return !singulars(lower).some((one) => NO_MEASURE.has(one));
}

const NO_MEASURE = new Set(
  'year month week day hour time people person percent dollar amount number figure part way thing worth make take get give go come become'.split(
    ' ',
  ),
);
