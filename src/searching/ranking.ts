import type { SearchEntry } from './entries.ts';
import type { WordHit } from './vocabulary.ts';
import { wordsOf } from './words.ts';

/** One text of an entry. */
interface Field {
  entry: number;
  text: string;
  /** How much it counts to be found here. */
  weight: number;
  /** In words. */
  length: number;
}

/** How well an entry fits a query, and the other name that it was found by, if by one. */
export interface Ranked {
  score: number;
  alias?: string;
}

const WEIGHTS = {
  term: { title: 1, alias: 0.97, below: 0.4 },
  figure: { title: 0.9, alias: 0, below: 0.65 },
  claim: { title: 0.7, alias: 0, below: 0.35 },
  source: { title: 0.95, alias: 0.6, below: 0.5 },
} as const;

/** From so many words on, a query is a phrase: a word that is not there need not spoil it. */
const PHRASE = 4;
/** The part of a phrase, weighed by how rare its words are, that must be there. */
const ENOUGH = 0.7;

/** Which words stand in which texts of which entries. */
export class Ranking {
  #fields: Field[] = [];
  #places = new Map<string, number[]>();
  #entries: readonly SearchEntry[];

  constructor(entries: readonly SearchEntry[]) {
    this.#entries = entries;
    entries.forEach((entry, index) => {
      const weights = WEIGHTS[entry.kind];
      this.#add(index, entry.title, weights.title);
      for (const text of entry.aliases) this.#add(index, text, weights.alias);
      for (const text of entry.below) this.#add(index, text, weights.below);
    });
  }

  get words(): Iterable<string> {
    return this.#places.keys();
  }

  #add(entry: number, text: string, weight: number): void {
    const words = wordsOf(text).map(({ folded }) => folded);
    const field = this.#fields.push({ entry, text, weight, length: words.length }) - 1;
    for (const word of new Set(words)) {
      const places = this.#places.get(word);
      if (places) places.push(field);
      else this.#places.set(word, [field]);
    }
  }

  /** The entries that fit, by their index, given the hits of each word of a query. */
  rank(hits: readonly (readonly WordHit[])[]): Map<number, Ranked> {
    const rarity = hits.map((list) => this.#rarityOf(list));
    const whole = sum(rarity);
    const fits = new Float64Array(this.#fields.length);
    const scores = new Float64Array(this.#entries.length);
    const there = new Float64Array(this.#entries.length);
    const best = new Float64Array(this.#entries.length);
    const touched = new Set<number>();
    hits.forEach((list, word) => {
      const share = (rarity[word] ?? 0) / whole;
      const found: number[] = [];
      for (const [id, quality] of this.#qualities(list)) {
        const { entry, weight } = this.#fields[id] as Field;
        fits[id] = (fits[id] as number) + weight * quality;
        touched.add(id);
        if (best[entry] === 0) found.push(entry);
        best[entry] = Math.max(best[entry] as number, weight * quality);
      }
      for (const entry of found) {
        scores[entry] = (scores[entry] as number) + (best[entry] as number) * share;
        there[entry] = (there[entry] as number) + share;
        best[entry] = 0;
      }
    });
    const enough = hits.length < PHRASE ? 1 - 1e-9 : ENOUGH;
    const ranked = new Map<number, Ranked>();
    for (const [entry, field] of this.#bestFields(touched, fits, hits.length)) {
      if ((there[entry] as number) < enough) continue;
      const alias = this.#aliasOf(entry, field);
      const score = (scores[entry] as number) + this.#fitOf(field, fits, hits.length);
      ranked.set(entry, alias === undefined ? { score } : { score, alias });
    }
    return ranked;
  }

  /** Field → the best quality of these hits in it. */
  #qualities(hits: readonly WordHit[]): Map<number, number> {
    const qualities = new Map<number, number>();
    for (const { word, quality } of hits)
      for (const field of this.#places.get(word) ?? [])
        if ((qualities.get(field) ?? 0) < quality) qualities.set(field, quality);
    return qualities;
  }

  /** Entry → the text of it that the query covers most of. */
  #bestFields(touched: Iterable<number>, fits: Float64Array, words: number): Map<number, number> {
    const best = new Map<number, number>();
    for (const id of touched) {
      const { entry } = this.#fields[id] as Field;
      const known = best.get(entry);
      if (known === undefined || this.#fitOf(known, fits, words) < this.#fitOf(id, fits, words))
        best.set(entry, id);
    }
    return best;
  }

  /** How much of a text the query covers: "north korea" is all of one name and a little of many claims. */
  #fitOf(field: number, fits: Float64Array, words: number): number {
    return (fits[field] as number) / Math.max((this.#fields[field] as Field).length, words);
  }

  #rarityOf(hits: readonly WordHit[]): number {
    const places = sum(hits.map(({ word }) => this.#places.get(word)?.length ?? 0));
    return Math.log(2 + this.#fields.length / (1 + places));
  }

  #aliasOf(entry: number, field: number): string | undefined {
    const text = this.#fields[field]?.text;
    return this.#entries[entry]?.aliases.find((alias) => alias === text);
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
