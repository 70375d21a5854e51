import type { Sentence } from '../parsing/parsedText.ts';
import type { Token } from '../parsing/tokens.ts';
import { BODY_HEADS, BODY_WORDS } from '../words/bodies.ts';
import { LEADING_FAMILY_NAMES } from '../words/familyNames.ts';
import { CALENDAR_WORDS, FUNCTION_WORDS } from '../words/functionWords.ts';
import { PLACES, USUAL } from '../words/places.ts';
import { isRoleNoun, TITLES } from '../words/roles.ts';
import { isCommonPersonName, usualnessOf } from '../words/usualness.ts';
import { wordSet } from '../words/wordSet.ts';

/** Tokens `[from, to)` of a sentence that are written as one name. */
export interface Run {
  from: number;
  to: number;
}

const LINKS = wordSet('of for on');
const PARTICLES = wordSet(
  'de da di du del della des la le van von der den ter bin ibn al el bint dos das y ben',
);
const DOTTED = wordSet(
  'mr mrs ms dr prof sen rep gov gen lt col sgt capt maj adm rev st jr sr hon pres mt ft inc corp co ltd',
);
/** "Children’s Hospital": a possessive that stays inside the name. */
const INNER_POSSESSIVE = wordSet(
  'children women men people veterans king queen st mcdonald lloyd moody macy levi',
);
/** No name has more tokens. */
const LONGEST = 16;

/** The runs of capitals of a sentence, with the small words that belong inside a name. */
export function capitalRuns({ tokens }: Sentence): Run[] {
  if (isShouted(tokens)) return [];
  const runs: Run[] = [];
  for (let i = 0; i < tokens.length; ) {
    if (!canBegin(tokens, i)) {
      i++;
      continue;
    }
    const to = endOfRun(tokens, i);
    runs.push({ from: i, to });
    i = to;
  }
  return runs;
}

/** A headline in capitals, or a title with a capital on every word, marks no names. */
function isShouted(tokens: readonly Token[]): boolean {
  if (/^[.!?]$/.test(tokens.findLast(({ text }) => !/^["“”’')]$/.test(text))?.text ?? '')) return false;
  const words = tokens.filter(({ kind, lower }) => kind === 'word' && lower.length > 3);
  return words.length >= 5 && words.filter(({ capital }) => capital).length > words.length * 0.8;
}

function canBegin(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (!isNameWord(token) || isCalendar(tokens, at) || NO_NAMES.has(token.text)) return false;
  return !/^[DRI]-\p{Lu}/u.test(token.text);
}

/** Months and days; "Mar Hicks" and "April Jones" are people. */
function isCalendar(tokens: readonly Token[], at: number): boolean {
  const { lower, text } = tokens[at] as Token;
  if (!CALENDAR_WORDS.has(lower) || /^\p{Lu}{4,}$/u.test(text)) return false;
  const next = tokens[at + 1];
  const mayBeGiven =
    /^(?:mar|jan|may|april|june|august|sun|dec)$/.test(lower) &&
    next?.capital === true &&
    next.kind === 'word';
  return !mayBeGiven || CALENDAR_WORDS.has(next?.lower ?? '');
}

/** Capitals that name nothing. */
const NO_NAMES = wordSet(
  'OK Q1 Q2 Q3 Q4 H1 H2 TV ID IDs PhD MD ET PT EST PST CEO CFO CTO COO CEOs VP AM PM UTC GMT No Vol FAQ PDF URL USD EUR GBP Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo',
);

function isNameWord({ capital, kind, lower, text, initial }: Token): boolean {
  if (!capital || kind !== 'word') return false;
  if (!FUNCTION_WORDS.has(lower)) return true;
  // "US", "IT" and "WHO" are names; "It" and "Who" are not. "Liu He" is one, in the middle of a sentence.
  return (text.length > 1 && text === text.toUpperCase()) || (!initial && LEADING_FAMILY_NAMES.has(lower));
}

function endOfRun(tokens: readonly Token[], from: number): number {
  let to = from + 1;
  while (to < tokens.length && to - from < LONGEST) {
    const next = step(tokens, from, to);
    if (next === to) break;
    to = next;
  }
  return to;
}

/** Where the run goes on after `to`, or `to` itself. */
function step(tokens: readonly Token[], from: number, to: number): number {
  const [last, next, after] = [tokens[to - 1] as Token, tokens[to] as Token, tokens[to + 1]];
  if (next.quoted !== last.quoted || next.start - last.end > 1) return to;
  const continues = (token: Token | undefined) =>
    token !== undefined &&
    isNameWord(token) &&
    !isCalendar(tokens, tokens.indexOf(token, to)) &&
    token.quoted === last.quoted;
  if (continues(next)) return next.start > last.end || last.text === '.' ? to + 1 : to;
  if (next.text === '.' && next.start === last.end && continues(after))
    return DOTTED.has(last.lower) || last.text.length === 1 ? to + 1 : to;
  if (next.text === '&' && continues(after)) return to + 2;
  if (PARTICLES.has(next.lower) && continues(after) && !isBodyHead(last)) return to + 2;
  if (/^[’']s$/.test(next.text) && INNER_POSSESSIVE.has(last.lower) && continues(after)) return to + 2;
  if (LINKS.has(next.lower) && isBodyHead(last)) return afterLink(tokens, to + 1, continues) ?? to;
  if (next.lower === 'and' && continues(after) && joinsNouns(tokens, from, to)) return to + 2;
  if (next.text === ',' && hasLink(tokens, from, to)) return afterList(tokens, to, continues) ?? to;
  return to;
}

const isBodyHead = ({ lower }: Token) => BODY_HEADS.has(lower);

function hasLink(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ lower }) => LINKS.has(lower));
}

/** "of the Treasury", "for a Responsible Federal Budget". */
function afterLink(
  tokens: readonly Token[],
  at: number,
  continues: (token: Token | undefined) => boolean,
): number | undefined {
  const first = /^(?:the|a|an)$/.test(tokens[at]?.lower ?? '') ? at + 1 : at;
  return continues(tokens[first]) ? first + 1 : undefined;
}

/** "Customs and Border Protection", not "Republicans and Democrats" or "Frantz and Kendall-Taylor". */
function joinsNouns(tokens: readonly Token[], from: number, to: number): boolean {
  let end = to + 1;
  while (end < tokens.length && isNameWord(tokens[end] as Token)) end++;
  const [left, right] = [tokens.slice(from, to), tokens.slice(to + 1, end)];
  const isWhole = (part: readonly Token[]) => {
    const name = part
      .map(({ text }) => text)
      .join(' ')
      .toLowerCase();
    return USUAL.has(name) || PLACES.has(name) || name.length < 3;
  };
  if (isWhole(left) || isWhole(right) || [...left, ...right].some(isPersonWord)) return false;
  const plain = (part: readonly Token[]) =>
    part.every(
      ({ lower }) =>
        BODY_WORDS.has(lower) || LINKS.has(lower) || PLACES.has(lower) || usualnessOf(lower) !== 'rare',
    );
  if (hasLink(tokens, from, to) && right.length <= 3 && !left.some(({ lower }) => PLACES.has(lower)))
    return true;
  return (
    plain(left) &&
    plain(right) &&
    (hasLink(tokens, from, to) || right.some(({ lower }) => BODY_WORDS.has(lower)))
  );
}

function isPersonWord({ lower }: Token): boolean {
  return isCommonPersonName(lower) || TITLES.has(lower) || isRoleNoun(lower);
}

/** "Academy of Allergy, Asthma and Immunology": a list that ends with "and" inside a name with "of". */
function afterList(
  tokens: readonly Token[],
  comma: number,
  continues: (token: Token | undefined) => boolean,
): number | undefined {
  for (let at = comma; at < comma + 8; ) {
    if (tokens[at]?.text !== ',') return undefined;
    at += 1;
    if (tokens[at]?.lower === 'and' || tokens[at]?.text === '&')
      return continues(tokens[at + 1]) ? at + 2 : undefined;
    const from = at;
    while (continues(tokens[at]) && at < from + 3) at++;
    const words = tokens.slice(from, at);
    if (words.length === 0 || words.some((word) => PLACES.has(word.lower) || isPersonWord(word)))
      return undefined;
    if (tokens[at]?.lower === 'and') return continues(tokens[at + 1]) ? at + 2 : undefined;
  }
  return undefined;
}
