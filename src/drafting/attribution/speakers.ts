import { singular } from '../../spotting/scanner/nouns.ts';
import type { NameGroup } from '../names/nameGroup.ts';
import type { NameMention } from '../names/nameSplitting.ts';
import type { Sentence } from '../parsing/parsedText.ts';
import { join, type Token } from '../parsing/tokens.ts';
import { OPENINGS, PREPOSITIONS } from '../words/clauseWords.ts';
import {
  BODY_NOUNS,
  isRoleNoun,
  RECORD_NOUNS,
  REPORT_NOUNS,
  SPOKESPEOPLE,
  UNNAMED_HEADS,
} from '../words/roles.ts';
import { singulars } from '../words/usualness.ts';

/** Whom a phrase names, as far as the phrase itself tells. Tokens `[from, to)` are the words that name them. */
export type Speaker = { from: number; to: number } & (
  | { is: 'named'; groups: NameGroup[] }
  | { is: 'pronoun'; word: string }
  /** "the president", "the senators": somebody named elsewhere, if anybody is. */
  | { is: 'role'; noun: string; text: string; plural: boolean }
  /** "the company", "the agency": a body named elsewhere, if any is. */
  | { is: 'body'; noun: string; text: string; definite: boolean }
  /** A spokesperson says what their body says. */
  | { is: 'spokesperson'; groups: NameGroup[]; noun: string; text: string }
  | { is: 'report'; noun: string; text: string; definite: boolean; makers: NameGroup[] }
  | { is: 'unnamed'; text: string }
);

export type GroupOf = (mention: NameMention) => NameGroup | undefined;

const DETERMINER =
  /^(?:a|an|the|this|that|these|those|its|their|his|her|our|another|one|some|many|most|several)$/;

/** Reads the words of a phrase; undefined where it names nobody who could say anything. */
export function readSpeaker(
  { tokens }: Sentence,
  range: { from: number; to: number },
  mentions: readonly NameMention[],
  groupOf: GroupOf,
): Speaker | undefined {
  const from = skipOpenings(tokens, range.from, range.to);
  const { to } = range;
  if (from >= to) return undefined;
  const inside = mentions.filter((mention) => mention.from >= from && mention.to <= to);
  // "Many of them": whom, only the text before tells.
  if (tokens.slice(from, to).some(({ lower }) => /^(?:them|us|you|me|we)$/.test(lower))) return undefined;
  const pronoun = readPronoun(tokens, from, to);
  if (pronoun) return pronoun;
  const head = headOf(tokens, from, to, inside);
  const named = readNames(tokens, from, to, inside, head, groupOf);
  if (named) return named;
  return readNoun(tokens, from, to, inside, head, groupOf);
}

function skipOpenings(tokens: readonly Token[], from: number, to: number): number {
  while (from < to - 1 && (OPENINGS.has((tokens[from] as Token).lower) || tokens[from]?.kind === 'mark'))
    from++;
  return from;
}

function readPronoun(tokens: readonly Token[], from: number, to: number): Speaker | undefined {
  const last = tokens[to - 1] as Token;
  return /^(?:he|she|it|they)$/.test(last.lower) && !last.capital === !last.initial && to - from <= 4
    ? { is: 'pronoun', word: last.lower, from: to - 1, to }
    : undefined;
}

/** Index of the noun that the phrase is about: the last word before a preposition, or of all. */
function headOf(tokens: readonly Token[], from: number, to: number, inside: readonly NameMention[]): number {
  let end = from + 1;
  while (end < to) {
    const token = tokens[end] as Token;
    const isInName = inside.some((mention) => end >= mention.roleFrom && end < mention.to);
    if (
      !isInName &&
      ((token.kind === 'mark' && !/^[.’']|^-$/.test(token.text)) ||
        (!token.capital && PREPOSITIONS.has(token.lower) && tokens[end - 1]?.text !== '-'))
    )
      break;
    end++;
  }
  // "officials said Friday", "Lee also": what follows the noun is no part of it.
  let head = end - 1;
  while (head > from && (tokens[head]?.kind === 'mark' || /day$|ly$/.test(tokens[head]?.lower ?? ''))) head--;
  return head;
}

/** The phrase's head is a name: "Senator Mitch McConnell of Kentucky", "Frantz and Kendall-Taylor". */
function readNames(
  tokens: readonly Token[],
  _from: number,
  _to: number,
  inside: readonly NameMention[],
  head: number,
  groupOf: GroupOf,
): Speaker | undefined {
  const atHead = inside.findIndex((mention) => mention.from <= head && head < mention.to);
  if (atHead < 0) return undefined;
  const named = [inside[atHead] as NameMention];
  // Names that "and" joins to it, before and after.
  for (let i = atHead - 1; i >= 0; i--) {
    const one = inside[i] as NameMention;
    const between = tokens.slice(one.to, (named[0] as NameMention).roleFrom);
    if (
      between.some(({ lower }) => lower === 'and') &&
      between.every(({ lower }) => /^(?:and|,)$/.test(lower))
    )
      named.unshift(one);
    else break;
  }
  for (const one of inside.slice(atHead + 1)) {
    const between = tokens.slice((named.at(-1) as NameMention).to, one.roleFrom);
    if (between.length === 1 && between[0]?.lower === 'and') named.push(one);
  }
  const groups = named.flatMap((mention) => groupOf(mention) ?? []).filter(({ kind }) => kind !== 'event');
  const first = named[0] as NameMention;
  return groups.length > 0
    ? { is: 'named', groups, from: first.from, to: (named.at(-1) as NameMention).to }
    : undefined;
}

function readNoun(
  tokens: readonly Token[],
  from: number,
  to: number,
  inside: readonly NameMention[],
  head: number,
  groupOf: GroupOf,
): Speaker | undefined {
  const { lower: noun, capital } = tokens[head] as Token;
  if (tokens[head]?.kind !== 'word' || (capital && !tokens[head]?.initial)) return undefined;
  const range = { from, to };
  const text = join(tokens, from, to);
  const first = tokens[from] as Token;
  const definite = /^(?:the|this|that|its|their|his|her)$/.test(first.lower);
  const groups = inside.flatMap((mention) => groupOf(mention) ?? []);
  const is = (words: ReadonlySet<string>) => words.has(noun) || singulars(noun).some((one) => words.has(one));
  const plural = UNNAMED_HEADS.has(noun);
  if (is(SPOKESPEOPLE) && !plural) {
    const bodies = bodiesOf(groups);
    // A prime minister's spokesman speaks for a person: that is said of no body.
    if (groups.length > bodies.length) return { is: 'unnamed', text, ...range };
    return { is: 'spokesperson', groups: bodies, noun, text, ...range };
  }
  if ((is(REPORT_NOUNS) || (is(RECORD_NOUNS) && groups.length > 0)) && !plural)
    return {
      is: 'report',
      noun: formIn(noun, is(REPORT_NOUNS) ? REPORT_NOUNS : RECORD_NOUNS),
      text,
      definite,
      makers: makersOf(tokens, inside, head, groupOf),
      ...range,
    };
  if (plural || isRoleNoun(noun)) {
    const isSomebody = definite && inside.length === 0 && head === to - 1;
    if (isSomebody)
      return { is: 'role', noun: singular(noun), text, plural: singular(noun) !== noun, ...range };
    const isCounted = plural || DETERMINER.test(first.lower) || isQuantified(first);
    return isCounted ? { is: 'unnamed', text, ...range } : undefined;
  }
  // "The New Jersey-based company" is named before; "the Acme company" is named here.
  const isNamedBefore = definite && groups.every(({ kind }) => kind === 'place');
  if (is(BODY_NOUNS)) return { is: 'body', noun, text, definite: isNamedBefore, ...range };
  return undefined;
}

/** The form of a noun that is in a list: "analysis", "studies" → "study". */
function formIn(noun: string, words: ReadonlySet<string>): string {
  return singulars(noun).find((one) => words.has(one)) ?? noun;
}

/** Who made a work: named before its noun, or after "by", "from" or "in"; not what it is of. */
function makersOf(
  tokens: readonly Token[],
  inside: readonly NameMention[],
  head: number,
  groupOf: GroupOf,
): NameGroup[] {
  const made = inside.filter(({ from, roleFrom }) => {
    const between = tokens.slice(head + 1, roleFrom).map(({ lower }) => lower);
    const link = between.findLast((word) => /^(?:by|from|in|of|on|about|into)$/.test(word));
    return from <= head || /^(?:by|from|in)$/.test(link ?? '');
  });
  return made.flatMap((mention) => groupOf(mention) ?? []);
}

function isQuantified({ lower, kind }: Token): boolean {
  return (
    kind === 'number' ||
    /^(?:two|three|four|five|six|seven|eight|nine|ten|dozens|senior|top|former)$/.test(lower)
  );
}

function bodiesOf(groups: readonly NameGroup[]): NameGroup[] {
  return groups.filter(({ kind }) => kind === 'organisation' || kind === 'concept' || kind === 'place');
}
