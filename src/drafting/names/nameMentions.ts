import type { ParsedText, Sentence } from '../parsing/parsedText.ts';
import { isAcronym, type Token } from '../parsing/tokens.ts';
import { BODY_WORDS } from '../words/bodies.ts';
import { NUMBER_WORDS } from '../words/functionWords.ts';
import { PLACES, USUAL } from '../words/places.ts';
import { TITLES } from '../words/roles.ts';
import { SPEECH_VERBS } from '../words/speech.ts';
import { isModifier, isVerbForm, singulars, usualnessOf } from '../words/usualness.ts';
import { capitalRuns, type Run } from './capitalRuns.ts';
import { keyOf, type NameMention, splitRun } from './nameSplitting.ts';

/** Every name of the running text, in reading order. */
export function nameMentions(parsed: ParsedText): NameMention[] {
  const runs = parsed.sentences.map((sentence) => ({ sentence, runs: capitalRuns(sentence) }));
  const known = knownCapitals(runs, parsed);
  return runs.flatMap(({ sentence, runs: found }) => {
    const mentions = found.flatMap((run) => {
      const kept = withoutOpening(sentence.tokens, run, known);
      return kept ? splitRun(sentence, kept) : [];
    });
    return mentions.map((mention, i) => sharedTitle(mention, mentions[i - 1]));
  });
}

/** "Senators Mike Lee, a Republican, and Edward Markey": the title is of both. */
function sharedTitle(mention: NameMention, before: NameMention | undefined): NameMention {
  const title = before?.role?.split(' ').at(-1)?.toLowerCase() ?? '';
  const isShared =
    title.endsWith('s') && singulars(title).some((one) => TITLES.has(one)) && mention.role === undefined;
  if (!before || !isShared || mention.from - before.to > 8) return mention;
  const between = mention.sentence.tokens.slice(before.to, mention.from);
  const isJoined =
    between.some(({ lower }) => lower === 'and') && !between.some(({ lower }) => isVerbForm(lower));
  return isJoined ? { ...mention, role: before.role as string, titled: true } : mention;
}

interface Known {
  /** Runs that stand in the middle of a sentence, in lower case. */
  inside: ReadonlySet<string>;
  /** Words that the article writes in small letters. */
  small: ReadonlySet<string>;
}

function knownCapitals(all: readonly { sentence: Sentence; runs: Run[] }[], parsed: ParsedText): Known {
  const inside = new Set<string>();
  for (const { sentence, runs } of all)
    for (const run of runs) if (!sentence.tokens[run.from]?.initial) inside.add(keyOf(sentence.tokens, run));
  return { inside, small: smallWords(parsed) };
}

/** The words that a text has in small letters, in lower case. */
export function smallWords({ sentences }: ParsedText): ReadonlySet<string> {
  const small = new Set<string>();
  for (const { tokens } of sentences)
    for (const { kind, capital, lower } of tokens) if (kind === 'word' && !capital) small.add(lower);
  return small;
}

/** The first word of a sentence has its capital for that: it is left out unless the rest of the article speaks for it. */
function withoutOpening(tokens: readonly Token[], run: Run, { inside, small }: Known): Run | undefined {
  const first = tokens[run.from] as Token;
  if (!first.initial || isAcronym(first.text)) return run;
  if (inside.has(keyOf(tokens, run))) return run;
  const isUsual = usualnessOf(first.lower) !== 'rare' || small.has(first.lower);
  if (run.to - run.from === 1)
    return PLACES.has(first.lower) || USUAL.has(first.lower) || (!isUsual && isNameLike(tokens, run.from))
      ? run
      : undefined;
  const rest = { from: run.from + 1, to: run.to };
  if (NUMBER_WORDS.has(first.lower)) return rest;
  if (!tokens[rest.from]?.capital) return isUsual && !BODY_WORDS.has(first.lower) ? undefined : run;
  const isOpening =
    isVerbForm(first.lower) ||
    (isModifier(first.lower) && !/^(?:new|first|united|national|american)$/.test(first.lower));
  return (isUsual && inside.has(keyOf(tokens, rest))) || (isUsual && isOpening && !TITLES.has(first.lower))
    ? rest
    : run;
}

/** A rare word that opens a sentence is a name where it speaks, owns something, or is written as no word is. */
function isNameLike(tokens: readonly Token[], at: number): boolean {
  const [{ text }, next] = [tokens[at] as Token, tokens[at + 1]];
  return (
    /\p{Ll}\p{Lu}|\p{N}/u.test(text) ||
    /^[’']s$/.test(next?.text ?? '') ||
    SPEECH_VERBS.has(next?.lower ?? '')
  );
}
