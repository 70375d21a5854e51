import { CharClass, classOf } from '../text/fold.ts';
import { foldedTokens, scanTokens } from '../text/tokens.ts';
import { beginHash, extendHash, type Lexicon, slotOf } from './lexicon.ts';
import type { Name } from './names.ts';

/** A place where text uses the names of terms. UTF-16 offsets, end exclusive. */
export interface TermHit {
  start: number;
  end: number;
  /** The names found there, at most one a pack. */
  names: Name[];
  /** Inside a longer name of another term: "North Korea" in "hackers tied to North Korea". It is evidence, and no mention. */
  isInner?: true;
}

/** What may stand between the tokens of a name: spaces, dashes, apostrophes, the dot of an initial. */
const GAP = /^(?:[\s\u00ad\u200b\u2010-\u2015\u2212'’·・-]*|\.\s*)$/;
const SHOUTED = /^\P{L}*\p{Lu}[\p{Lu}\P{L}]+$/u;

/** The tokens of a text. */
interface Tokens {
  hashes: number[];
  starts: number[];
  ends: number[];
}

/**
 * Finds names, the longest at each place, none inside a word. Names of other terms inside a longer one come
 * right before it, so hits are in the order of their ends; the others do not overlap.
 */
export function findTerms(lexicon: Lexicon, text: string): TermHit[] {
  const tokens = tokensOf(text);
  const hits: TermHit[] = [];
  for (let i = 0; i < tokens.hashes.length; i++) {
    const match = longestAt(lexicon, text, tokens, i, lexicon.longest);
    if (!match) continue;
    hits.push(...innerHits(lexicon, text, tokens, i, match), match.hit);
    i += match.tokens - 1;
  }
  return hits;
}

function innerHits(lexicon: Lexicon, text: string, tokens: Tokens, from: number, outer: Match): TermHit[] {
  const hits: TermHit[] = [];
  // A phrase speaks of what it names; "Democratic People's Republic of Korea" is not the Republic of Korea.
  if (!outer.hit.names.some((name) => /^\p{Ll}/u.test(name.text))) return hits;
  for (let i = from; i < from + outer.tokens; i++) {
    const most = i === from ? outer.tokens - 1 : from + outer.tokens - i;
    const match = longestAt(lexicon, text, tokens, i, most);
    if (!match) continue;
    const isOther = ({ term }: Name) => !outer.hit.names.some((name) => name.term === term);
    const names = match.hit.names.filter(isOther);
    if (names.length > 0) hits.push({ ...match.hit, names, isInner: true });
    i += match.tokens - 1;
  }
  return hits;
}

function tokensOf(text: string): Tokens {
  const tokens: Tokens = { hashes: [], starts: [], ends: [] };
  scanTokens(text, (hash, start, end) => {
    tokens.hashes.push(hash);
    tokens.starts.push(start);
    tokens.ends.push(end);
  });
  return tokens;
}

interface Match {
  hit: TermHit;
  tokens: number;
}

/** The longest name that begins at token `i`, of `most` tokens at most. */
function longestAt(
  lexicon: Lexicon,
  text: string,
  { hashes, starts, ends }: Tokens,
  i: number,
  most: number,
): Match | undefined {
  let best: Match | undefined;
  const start = starts[i] as number;
  let sequence = 0;
  for (let n = 0; n < most && i + n < hashes.length; n++) {
    const token = hashes[i + n] as number;
    if (n > 0 && !isGap(text, ends[i + n - 1] as number, starts[i + n] as number)) break;
    sequence = n === 0 ? beginHash(token) : extendHash(sequence, token);
    const slot = slotOf(lexicon.keys, sequence);
    if (lexicon.keys[slot] === 0) break;
    const end = ends[i + n] as number;
    const names = namesAt(lexicon, slot, text, start, end);
    if (names.length > 0) best = { hit: { start, end, names }, tokens: n + 1 };
  }
  return best;
}

function namesAt(lexicon: Lexicon, slot: number, text: string, start: number, end: number): Name[] {
  let folded: string | undefined;
  const names = new Map<string, Name>();
  for (let n = lexicon.first[slot] as number; n > 0; n = lexicon.next[n - 1] as number) {
    const name = lexicon.names[n - 1] as Name;
    folded ??= foldedTokens(text.slice(start, end));
    if (folded === name.folded && fits(name, text, start, end)) names.set(name.packId, name);
  }
  return [...names.values()];
}

function isGap(text: string, from: number, to: number): boolean {
  if (to === from) return true; // Between letters of scripts that write words without spaces.
  const gap = text.slice(from, to);
  if (gap.includes('.'))
    return GAP.test(gap) && /(?:^|[^\p{L}])\p{Lu}$/u.test(text.slice(Math.max(0, from - 2), from));
  return GAP.test(gap);
}

/** Whether the words are written, and stand, as the name's own do. */
function fits(name: Name, text: string, start: number, end: number): boolean {
  const surface = text.slice(start, end);
  if (name.casing === 'initial' && !/^\p{Lu}/u.test(surface)) return false;
  if (name.casing === 'capitals' && (/\p{Ll}/u.test(surface) || isShouted(text, start, end))) return false;
  if (name.casing === 'exact' && !isAsWritten(name.text, surface, text.slice(end, end + 3))) return false;
  if (name.casing === 'capitals' && isMoney(text, end)) return false;
  return !isInAddress(text, start, end) && !isInsideWord(text, start, end);
}

/** Whether each word has a capital where the name has one, and the name ends there: "the North", not "the north" or "the North Sea". */
function isAsWritten(name: string, surface: string, after: string): boolean {
  const isCapital = name.split(/[\s-]+/).map((word) => /^\p{Lu}/u.test(word));
  const words = surface.split(/[\s-]+/);
  const hasCapitals = isCapital.every((capital, i) => !capital || /^\p{Lu}/u.test(words[i] ?? ''));
  return hasCapitals && !(isCapital.at(-1) && goesOn(after));
}

/** Whether a longer name goes on after it: "the North Sea". */
function goesOn(after: string): boolean {
  return /^[\s-]\p{Lu}/u.test(after);
}

/** In a line of capitals "US" may be the pronoun. */
function isShouted(text: string, start: number, end: number): boolean {
  const before = /(\S+)\s+$/.exec(text.slice(Math.max(0, start - 40), start))?.[1] ?? '';
  const after = /^\s+(\S+)/.exec(text.slice(end, end + 40))?.[1] ?? '';
  return [before, after].some((word) => word.length > 3 && SHOUTED.test(word));
}

const ADDRESS = /@|_|:\/\/|(?:^|\]\()\/\p{L}|^www\.|[\p{L}\p{N}-]\.\p{Ll}{2,}(?:[/:?#]|[.,;)]*$)/u;

/** "un.org", "@UN", "mail@un.org", "://example/us/", "/news/un/": part of an address or a handle. */
function isInAddress(text: string, start: number, end: number): boolean {
  const before = text
    .slice(Math.max(0, start - 100), start)
    .split(/\s/)
    .at(-1) as string;
  const after = /^\S*/.exec(text.slice(end, end + 100))?.[0] ?? '';
  return ADDRESS.test(before + text.slice(start, end) + after);
}

/** The "US" of "US$2.3bn" is a currency. */
function isMoney(text: string, end: number): boolean {
  return /^\s?\p{Sc}/u.test(text.slice(end, end + 2));
}

/** Korean particles that follow a name without a space (Standard Korean Language Dictionary, 조사). */
const PARTICLES =
  /^(?:들?(?:은|는|이|가|을|를|의|에|에게|에서|에서는|에는|에도|께서|와|과|도|로|으로|만|까지|부터|보다|처럼|이나|나|이라고|라고|이라는|라는|이다|측은|측이|측의|측)?)$/;
const HANGUL = /[\p{sc=Hangul}]/u;

/** For scripts that glue particles to names: a Korean name begins its word, and only particles may follow it. */
function isInsideWord(text: string, start: number, end: number): boolean {
  if (classOf(text.charCodeAt(start)) !== CharClass.alone || !HANGUL.test(text[start] as string))
    return false;
  if (start > 0 && HANGUL.test(text[start - 1] as string)) return true;
  return !PARTICLES.test(/^\p{sc=Hangul}*/u.exec(text.slice(end, end + 12))?.[0] ?? '');
}
