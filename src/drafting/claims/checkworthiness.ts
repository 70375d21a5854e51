import type { ReadArticle } from '../../model/readArticle.ts';
import { isAllQuoted } from '../attribution/speech.ts';
import type { Attribution } from '../attribution/voices.ts';
import type { Sentence } from '../parsing/parsedText.ts';
import { singulars, usualnessOf } from '../words/usualness.ts';
import { wordSet } from '../words/wordSet.ts';

/** What a sentence has that makes it worth checking. */
export interface Signals {
  /** From 0, the first sentence, to 1. */
  position: number;
  speech: readonly Attribution[];
  figures: number;
  terms: number;
  article: ReadArticle;
}

/** In words. */
const SHORTEST = 6;
const LONGEST = 90;

const FIRST_PERSON = wordSet(
  "i we our us my me i'm i've we're we've we'll i’m i’ve we’re we’ve we’ll let's let’s",
);
const HEDGES = wordSet(
  'may might could perhaps maybe should must probably possibly presumably hopefully would seems seem',
);
const FEELINGS = wordSet(
  'think thought feel feels felt hope hopes wish love hate glad sorry proud thank thanks deeply astounding',
);
/** Cause, comparison and change: with quantities the marks of check-worthy sentences (ClaimBuster, Hassan et al., KDD 2017). */
const CHANGE = wordSet(`
more less fewer most least highest lowest largest biggest first last only than compared since because caused causes
increased increase rose risen fell fallen dropped declined grew grown doubled tripled cut reduced killed died arrested
charged stole stolen banned approved rejected voted passed signed failed won lost launched built attacked according
record
`);

/** Leaves out what states nothing that could be checked: questions, wishes, the author's own voice. */
export function isCheckable(sentence: Sentence): boolean {
  const { tokens } = sentence;
  const words = tokens.filter(({ kind }) => kind !== 'mark');
  if (words.length < SHORTEST || words.length > LONGEST) return false;
  const end = tokens
    .slice(-3)
    .map(({ text }) => text)
    .join('');
  if (end.includes('?') || end.includes('!')) return false;
  if (
    /^(?:What|Why|How|Who|Where|When)$/.test(tokens[0]?.text ?? '') &&
    !tokens.some(({ kind }) => kind === 'number')
  )
    return false;
  return !words.some(({ lower, quoted }) => !quoted && FIRST_PERSON.has(lower));
}

/** The higher, the more a sentence is worth checking: its figures, its speaker, its names, its place, its words. */
export function claimScore(
  sentence: Sentence,
  { position, speech, figures, terms, article }: Signals,
): number {
  const lower = sentence.tokens.filter(({ kind }) => kind === 'word').map((token) => token.lower);
  const count = (words: ReadonlySet<string>) => lower.filter((word) => words.has(word)).length;
  const isNamed = speech.some(({ voice }) => voice.kind !== 'unnamed');
  const names = sentence.tokens.filter(({ capital, initial }) => capital && !initial).length;
  const opinion =
    (isAllQuoted(sentence) ? count(FIRST_PERSON) : 0) + count(FEELINGS) + (figures === 0 ? count(HEDGES) : 0);
  return (
    2 * Math.min(figures, 2) +
    (speech.length > 0 ? (isNamed ? 1.5 : 1) : 0) +
    0.4 * Math.min(names, 4) +
    0.4 * Math.min(terms, 3) +
    0.6 * Math.min(count(CHANGE), 2) +
    (sentence.tokens.some(({ kind }) => kind === 'number') ? 0.5 : 0) +
    (1 - position) +
    1.5 * overlap(lower, article.title) +
    4 * Math.max(0, ...article.reviewed.slice(0, 20).map(({ claim }) => overlap(lower, claim))) -
    0.8 * opinion
  );
}

/** The share of a text's telling words that a sentence has. */
function overlap(words: readonly string[], text: string): number {
  const theirs = new Set(
    (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
      .filter((word) => usualnessOf(word) !== 'grammar')
      .flatMap((word) => singulars(word).slice(-1)),
  );
  if (theirs.size === 0) return 0;
  const ours = new Set(words.flatMap((word) => singulars(word).slice(-1)));
  return [...theirs].filter((word) => ours.has(word)).length / theirs.size;
}
