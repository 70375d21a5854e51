import { scanTokens } from './tokens.ts';

/** The tokens of a text in reading order, as `scanTokens` cuts them. Offsets: UTF-16 units, end exclusive. */
export interface Tokenized {
  text: string;
  hashes: Int32Array;
  starts: Uint32Array;
  ends: Uint32Array;
}

/** Cuts a text into tokens once, so that many quotes can be looked for in it. */
export function tokenize(text: string): Tokenized {
  const hashes: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  scanTokens(text, (hash, start, end) => {
    hashes.push(hash);
    starts.push(start);
    ends.push(end);
  });
  return {
    text,
    hashes: new Int32Array(hashes),
    starts: new Uint32Array(starts),
    ends: new Uint32Array(ends),
  };
}

/**
 * How much each of some tokens tells about where in a page one is, in bits: few for a word that
 * stands in every line, many for one that stands there once (Shannon information by the page's
 * own counts, halves added so that a word the page lacks has a value too).
 */
export function rarities(page: Int32Array, tokens: Int32Array): Float64Array {
  const counts = new Map<number, number>();
  for (const token of tokens) counts.set(token, 0);
  for (const token of page) {
    const count = counts.get(token);
    if (count !== undefined) counts.set(token, count + 1);
  }
  return Float64Array.from(tokens, (token) =>
    Math.log2((page.length + 1) / ((counts.get(token) as number) + 0.5)),
  );
}
