import { joinHash, scanTokens } from './tokens.ts';

/**
 * A Bloom filter over the beginnings of names: the single token of one-token names, the
 * first two of all others. It tells in a page whether any key name may be there, without
 * the names: some 20 bits a name, whatever their length. It errs only towards yes.
 */
export interface NameFilter {
  /** A power of two of bits. */
  bits: Uint32Array;
}

const BITS_PER_NAME = 20;
/** Near the optimum of 0.69 × bits per name; fewer probes cost fewer cache misses on a no. */
const PROBES = 8;
const SMALLEST = 1 << 13;

/** Builds the filter for names. */
export function compileNameFilter(names: readonly string[]): NameFilter {
  let size = SMALLEST;
  while (size < names.length * BITS_PER_NAME) size *= 2;
  const bits = new Uint32Array(size / 32);
  for (const name of names) {
    const key = firstKey(name);
    if (key !== undefined)
      probe(bits, key, (word, mask) => {
        bits[word] = (bits[word] as number) | mask;
        return true;
      });
  }
  return { bits };
}

/** The first key name's beginning in a text, as an offset (UTF-16), or -1. */
export function findFiltered({ bits }: NameFilter, text: string): number {
  const has = (word: number, mask: number) => ((bits[word] as number) & mask) !== 0;
  let previous = 0;
  let previousStart = 0;
  let found = -1;
  scanTokens(text, (hash, start) => {
    if (found < 0) {
      if (probe(bits, hash, has)) found = start;
      else if (previous !== 0 && probe(bits, joinHash(previous, hash), has)) found = previousStart;
    }
    previous = hash;
    previousStart = start;
  });
  return found;
}

function firstKey(name: string): number | undefined {
  const hashes: number[] = [];
  scanTokens(name, (hash) => hashes.push(hash));
  const [first, second] = hashes;
  if (first === undefined) return undefined;
  return second === undefined ? first : joinHash(first, second);
}

/** Double hashing (Kirsch and Mitzenmacher, 2006): two hashes make all probes. Stops at the first that `visit` denies. */
function probe(bits: Uint32Array, key: number, visit: (word: number, mask: number) => boolean): boolean {
  const last = bits.length * 32 - 1;
  const step = (Math.imul(key, 0x9e3779b1) >>> 15) | 1;
  for (let i = 0, at = key >>> 0; i < PROBES; i++, at += step)
    if (!visit((at & last) >>> 5, 1 << (at & 31))) return false;
  return true;
}

/** The filter as text, for storage that holds only JSON. */
export function writeNameFilter({ bits }: NameFilter): string {
  let binary = '';
  for (const byte of new Uint8Array(bits.buffer, bits.byteOffset, bits.byteLength))
    binary += String.fromCharCode(byte);
  return btoa(binary);
}

/** Reads what `writeNameFilter` wrote; undefined for anything else. */
export function readNameFilter(text: unknown): NameFilter | undefined {
  if (typeof text !== 'string') return undefined;
  try {
    const bytes = Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
    const size = bytes.length * 8;
    return size >= 32 && (size & (size - 1)) === 0 ? { bits: new Uint32Array(bytes.buffer) } : undefined;
  } catch {
    return undefined;
  }
}
