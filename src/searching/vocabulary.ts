import Fuse from 'fuse.js';
import { CharClass, classOf } from '../text/fold.ts';

/** A known word that a typed one may stand for. */
export interface WordHit {
  word: string;
  /** How well it fits, 1 for the very word down to 0. */
  quality: number;
  /** The part that fits; UTF-16 units of the folded word, end exclusive. */
  start: number;
  end: number;
}

/** Where in the query a word stands. */
export interface Standing {
  /** It is all of it. */
  alone: boolean;
  /** It is the last, so that the reader may be in the middle of it. */
  last: boolean;
}

/** A typed word as long as this is also looked for inside of words. */
const INSIDE = 4;
/** How many of a word's letters may be wrong: one in four, two in eight. */
const WRONG = 0.25;

/**
 * All the words of all texts, each once. Typos are looked for here and not in the texts: a word has a
 * beginning, an end and a length to judge a likeness by, where a text of 600 letters is like anything.
 */
export class Vocabulary {
  #words: readonly string[];
  #indexes = new Map<string, Fuse<string>>();

  constructor(words: Iterable<string>) {
    this.#words = [...words];
  }

  /** The words that are, begin with or contain what was typed. */
  written(typed: string, { alone, last }: Standing): WordHit[] {
    if (alone && isLetter(typed)) return [];
    // The last letter may begin a word that is still being typed; a digit is a number, not its beginning.
    const exact = typed.length === 1 && (!last || /\d/.test(typed));
    const hits: WordHit[] = [];
    for (const word of this.#words) {
      const start = word.indexOf(typed);
      if (start < 0 || (start > 0 && typed.length < INSIDE) || (exact && word !== typed)) continue;
      const quality = start > 0 ? 0.3 : word === typed ? 1 : 0.6 + (0.3 * typed.length) / word.length;
      hits.push({ word, quality, start, end: start + typed.length });
    }
    return hits;
  }

  /** The words that what was typed, or their beginning, may be a misspelling of. */
  misspelt(typed: string, { alone }: Standing): WordHit[] {
    // Another number is another number.
    if (/\d/.test(typed)) return [];
    const wrong = typed.length === 3 && !alone ? 1 / 3 : WRONG;
    if (typed.length * wrong < 1) return [];
    const like = (index: Fuse<string>) =>
      index.search(typed).flatMap(({ item, score = 1 }) => likeness(typed, item, score, wrong) ?? []);
    // The first letter is seldom the wrong one, and a small part of the words is soon looked through.
    const near = like(this.#index(typed[0] ?? ''));
    return near.length > 0 ? near : like(this.#index(''));
  }

  /** The words with a first letter; built at the first typo that needs it. */
  #index(first: string): Fuse<string> {
    const known = this.#indexes.get(first);
    if (known) return known;
    const words = this.#words.filter((word) => word.startsWith(first));
    const index = new Fuse(words, {
      includeScore: true,
      ignoreFieldNorm: true,
      shouldSort: false,
      // A word is like another from its beginning on: "unites" is not "communities".
      location: 0,
      distance: 20,
      // Two letters that changed places count as two wrong ones; `likeness` then decides.
      threshold: 0.5,
    });
    this.#indexes.set(first, index);
    return index;
  }
}

/** A hit, unless too much is wrong. `score` is Fuse's: the part of the letters that are. */
function likeness(typed: string, word: string, score: number, wrong: number): WordHit | undefined {
  const swapped = sorted(word.slice(0, typed.length)) === sorted(typed);
  if (score > wrong && !swapped) return undefined;
  const longer = Math.abs(word.length - typed.length) / 40;
  const quality = 0.5 * (1 - Math.min(score, wrong)) - longer;
  return quality > 0 ? { word, quality, start: 0, end: word.length } : undefined;
}

/** A single letter says nothing, except in scripts where it is a word. */
function isLetter(typed: string): boolean {
  return typed.length === 1 && !/\d/.test(typed) && classOf(typed.charCodeAt(0)) !== CharClass.alone;
}

function sorted(word: string): string {
  return [...word].sort().join('');
}
