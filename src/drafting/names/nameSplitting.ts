import type { Span } from '../../text/quote.ts';
import type { Sentence } from '../parsing/parsedText.ts';
import { isAcronym, join, type Token } from '../parsing/tokens.ts';
import { BODY_WORDS } from '../words/bodies.ts';
import { GIVEN_NAMES } from '../words/givenNames.ts';
import { PLACES } from '../words/places.ts';
import { COURTESIES, isRoleNoun, TITLES } from '../words/roles.ts';
import { isVerbForm, singulars, usualnessOf } from '../words/usualness.ts';
import type { Run } from './capitalRuns.ts';

/** A name where the article writes it. */
export interface NameMention extends Span {
  /** As written, without title or role. */
  text: string;
  sentence: Sentence;
  /** Tokens `[from, to)` of the sentence. */
  from: number;
  to: number;
  /** What stands before a person's name: "Jefferies analyst", "Senator"; courtesy titles alone are none. */
  role?: string;
  /** Where role or title begin; equal to `from` without any. */
  roleFrom: number;
  /** A title or a role stands before it: a person. */
  titled: boolean;
}

export function keyOf(tokens: readonly Token[], { from, to }: Run): string {
  return tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ');
}

/** Takes a run apart: "Hancock Health CEO Steve Long" is a body, a role and a person. */
export function splitRun(sentence: Sentence, run: Run): NameMention[] {
  const { tokens } = sentence;
  const person = personFrom(tokens, run);
  const before = person > run.from ? leadingName(sentence, { from: run.from, to: person }) : [];
  if (person >= run.to) return before;
  const roleFrom = person > run.from ? run.from : roleStart(tokens, run.from, run.to);
  const mention = mentionOf(sentence, { from: person, to: run.to }, roleFrom);
  return [...before, mention];
}

function mentionOf(sentence: Sentence, { from, to }: Run, roleFrom: number): NameMention {
  const { tokens } = sentence;
  const [start, end] = [(tokens[from] as Token).start, (tokens[to - 1] as Token).end];
  const written = wordsOf(tokens, roleFrom, from).filter(
    (word) => !COURTESIES.has(word.replace(/\.$/, '').toLowerCase()),
  );
  return {
    start,
    end,
    text: join(tokens, from, to),
    sentence,
    from,
    to,
    roleFrom,
    titled: roleFrom < from,
    ...(written.length > 0 && { role: written.join(' ') }),
  };
}

/** Where the person begins in a run with a title or a role in it; `run.to` for a role alone; `run.from` without either. */
function personFrom(tokens: readonly Token[], run: Run): number {
  let title = -1;
  for (let i = run.from; i < run.to; i++) if (isTitle(tokens[i] as Token)) title = i;
  if (title < 0) return afterOccupation(tokens, run);
  let from = title + 1;
  if (tokens[from]?.text === '.') from++;
  const rest = tokens.slice(from, run.to);
  if (rest.length === 0) return isPersonTitle(tokens, run, title) ? run.to : run.from;
  const given = rest.findIndex(({ lower }) => GIVEN_NAMES.has(lower));
  const body = rest.findLastIndex(({ lower }) => BODY_WORDS.has(lower));
  // "General Motors", "Justice Department", "Saint Anne Hospital": no person follows.
  if (body > given || (given < 0 && !rest[0]?.capital)) return run.from;
  return given < 0 ? from : from + given;
}

/**
 * "Commenter Paul Stoffregen": a word for what somebody does, before a given name; "for National Security John
 * Demers": the body that a title before it is of.
 */
function afterOccupation(tokens: readonly Token[], { from, to }: Run): number {
  const given = tokens.slice(from, to).findIndex(({ lower }, i) => i > 0 && GIVEN_NAMES.has(lower));
  const [before, after] = [tokens.slice(from, from + given), tokens.slice(from + given, to)];
  if (given < 0 || after.length < 2 || after.some(({ lower }) => BODY_WORDS.has(lower))) return from;
  const first = tokens[from] as Token;
  const isOccupation =
    given === 1 &&
    first.initial &&
    /(?:er|or|ist|ian)$/.test(first.lower) &&
    !GIVEN_NAMES.has(first.lower) &&
    !PLACES.has(first.lower);
  return isOccupation || before.some(({ lower }) => BODY_WORDS.has(lower)) ? from + given : from;
}

function isTitle({ lower }: Token): boolean {
  return isRoleNoun(lower) || singulars(lower).some((one) => TITLES.has(one));
}

/** "South Korean President" names nobody; "Customs Chief Review" would. */
function isPersonTitle(tokens: readonly Token[], run: Run, title: number): boolean {
  return (
    title >= run.to - 2 && !tokens.slice(run.from, title).some(({ lower }) => /^(?:of|for)$/.test(lower))
  );
}

/** The name of a body or place before a role. */
function leadingName(sentence: Sentence, { from, to }: Run): NameMention[] {
  const { tokens } = sentence;
  let end = from;
  while (end < to && !isTitle(tokens[end] as Token)) end++;
  while (end > from && isPlainWord(tokens[end - 1] as Token)) end--;
  if (end === from) return [];
  const place = [2, 1].find(
    (length) => from + length <= end && PLACES.has(keyOf(tokens, { from, to: from + length })),
  );
  const whole = tokens.slice(from, end).some(({ lower }) => BODY_WORDS.has(lower));
  const until = place !== undefined && !whole ? from + place : end;
  return [mentionOf(sentence, { from, to: until }, from)];
}

/** "Interior" of the Interior Minister, "Trade" of the Trade Representative. */
function isPlainWord({ lower }: Token): boolean {
  return usualnessOf(lower) !== 'rare' && !BODY_WORDS.has(lower) && !PLACES.has(lower);
}

/** Words in small letters between a role's beginning and the name: "deputy campaign spokesman". */
const MOST_ROLE_WORDS = 5;

/** Where a role in small letters begins that stands right before a name; `at` where there is none. */
function roleStart(tokens: readonly Token[], name: number, to: number): number {
  // "Its chief executive, Maria Lund, said": in commas, the role may stand before the name.
  const isBetweenCommas = tokens[name - 1]?.text === ',' && tokens[to]?.text === ',';
  const at = isBetweenCommas ? name - 1 : name;
  const last = tokens[at - 1];
  if (last?.kind !== 'word' || (last.capital && !isAcronym(last.text)) || !isRoleNoun(last.lower))
    return name;
  let from = at - 1;
  while (from > 0 && at - from < MOST_ROLE_WORDS) {
    const { kind, lower, capital } = tokens[from - 1] as Token;
    if (kind !== 'word' || capital || usualnessOf(lower) === 'grammar' || isVerbForm(lower)) break;
    from--;
  }
  // The body or place that they are of: "Jefferies analyst", "State Department spokesman".
  let first = from;
  while (first > 0 && from - first < MOST_ROLE_WORDS && isAffiliation(tokens[first - 1] as Token)) first--;
  return first;
}

function isAffiliation({ kind, capital, lower }: Token): boolean {
  return kind === 'word' && capital && usualnessOf(lower) !== 'grammar';
}

function wordsOf(tokens: readonly Token[], from: number, to: number): string[] {
  return join(tokens, from, to).replaceAll(',', '').split(' ').filter(Boolean);
}
