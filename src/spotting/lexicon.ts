import type { ContextPack } from '../model/pack.ts';
import { joinHash, scanTokens } from '../text/tokens.ts';
import { type Name, namesOf } from './names.ts';

/**
 * All packs' names, compiled for spotting: an open-addressing hash table in typed arrays
 * from the hash of a token sequence to what begins there. Looking up a token costs the
 * same for fifty names and for a hundred thousand.
 */
export interface Lexicon {
  packs: readonly ContextPack[];
  names: readonly Name[];
  /** Hash of a token sequence; 0 marks an empty slot. */
  keys: Int32Array;
  /** Per slot: index of the first name that is exactly this sequence plus one, 0 when it only begins longer ones. */
  first: Int32Array;
  /** Per name: index plus one of the next name of the same sequence, 0 at the end. */
  next: Int32Array;
  /** Tokens of the longest name. */
  longest: number;
}

/** Compiles packs; of two with the same id the later one counts. */
export function compileLexicon(packs: readonly ContextPack[]): Lexicon {
  const kept = [...new Map(packs.map((pack) => [pack.id, pack])).values()];
  const names = kept.flatMap(namesOf);
  const sequences = names.map(({ folded }) => sequenceHashes(folded));
  const prefixes = sequences.reduce((sum, { length }) => sum + length, 0);
  let size = 16;
  while (size < prefixes * 2) size *= 2;
  const lexicon: Lexicon = {
    packs: kept,
    names,
    keys: new Int32Array(size),
    first: new Int32Array(size),
    next: new Int32Array(names.length),
    longest: sequences.reduce((most, { length }) => Math.max(most, length), 0),
  };
  sequences.forEach((hashes, name) => {
    hashes.forEach((hash, i) => {
      const slot = slotOf(lexicon.keys, hash);
      lexicon.keys[slot] = hash;
      if (i < hashes.length - 1) return;
      lexicon.next[name] = lexicon.first[slot] as number;
      lexicon.first[slot] = name + 1;
    });
  });
  return lexicon;
}

/** The slot where a hash is, or the empty one where it would be. */
export function slotOf(keys: Int32Array, hash: number): number {
  const mask = keys.length - 1;
  let slot = (Math.imul(hash, 0x9e3779b1) >>> 0) & mask;
  while (keys[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & mask;
  return slot;
}

/** The hash of a sequence that begins with a token; never 0, which marks empty slots. */
export function beginHash(token: number): number {
  return token === 0 ? 1 : token;
}

/** The hash of a sequence extended by a token; never 0. */
export function extendHash(sequence: number, token: number): number {
  return joinHash(sequence, token) || 1;
}

function sequenceHashes(folded: string): number[] {
  const hashes: number[] = [];
  scanTokens(folded, (token) => {
    const last = hashes.at(-1);
    hashes.push(last === undefined ? beginHash(token) : extendHash(last, token));
  });
  return hashes;
}
