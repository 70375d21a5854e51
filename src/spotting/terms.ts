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
}

/** What may stand between the tokens of a name: spaces, dashes, apostrophes, the dot of an initial. */
const GAP = /^(?:[\s\u00ad\u200b\u2010-\u2015\u2212'’·・-]*|\.\s*)$/;
const SHOUTED = /^\P{L}*\p{Lu}[\p{Lu}\P{L}]+$/u;

/** Finds names, the longest at each place, none inside another and none inside a word. */
export function findTerms(lexicon: Lexicon, text: string): TermHit[] {
  const { hashes, starts, ends } = tokensOf(text);
  const hits: TermHit[] = [];
  for (let i = 0; i < hashes.length; i++) {
    const match = longestAt(lexicon, text, i, hashes, starts, ends);
    if (!match) continue;
    hits.push(match.hit);
    i += match.tokens - 1;
  }
  return hits;
}

function tokensOf(text: string) {
  const [hashes, starts, ends]: number[][] = [[], [], []];
  scanTokens(text, (hash, start, end) => {
    (hashes as number[]).push(hash);
    (starts as number[]).push(start);
    (ends as number[]).push(end);
  });
  return { hashes, starts, ends } as { hashes: number[]; starts: number[]; ends: number[] };
}

function longestAt(
  lexicon: Lexicon,
  text: string,
  i: number,
  hashes: number[],
  starts: number[],
  ends: number[],
) {
  let best: { hit: TermHit; tokens: number } | undefined;
  const start = starts[i] as number;
  let sequence = 0;
  for (let n = 0; n < lexicon.longest && i + n < hashes.length; n++) {
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
  return !isInAddress(text, start, end) && !isMoney(text, end) && !isInsideWord(text, start, end);
}

/** In a line of capitals "US" may be the pronoun. */
function isShouted(text: string, start: number, end: number): boolean {
  const before = /(\S+)\s+$/.exec(text.slice(Math.max(0, start - 40), start))?.[1] ?? '';
  const after = /^\s+(\S+)/.exec(text.slice(end, end + 40))?.[1] ?? '';
  return [before, after].some((word) => word.length > 3 && SHOUTED.test(word));
}

const ADDRESS = /@|_|:\/\/|^www\.|[\p{L}\p{N}-]\.\p{Ll}{2,}(?:[/:?#]|[.,;)]*$)/u;

/** "un.org", "@UN", "mail@un.org", "://example/us/": part of an address or a handle. */
function isInAddress(text: string, start: number, end: number): boolean {
  const before = /\S*$/.exec(text.slice(Math.max(0, start - 100), start))?.[0] ?? '';
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
