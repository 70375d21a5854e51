import type { Highlight } from '../model/highlight.ts';
import { type HighlightFilter, passes } from '../model/highlightFilter.ts';
import type { Place } from '../model/highlightList.ts';
import { readQuery, searchedText } from './highlights.ts';

/** What is remembered of a highlight to find it by. */
interface Remembered extends Place, Pick<Highlight, 'tags' | 'claim' | 'colour' | 'found' | 'address'> {
  text: string;
}

/**
 * The texts that highlights are found by, read once and then kept in memory: to read them anew for every
 * letter typed takes seconds where there are many. They are read from the latest on, as far as was needed.
 */
export class HighlightTexts {
  #all: Remembered[] = [];
  /** Up to where they were read; undefined before the first. */
  #end: Place | undefined;
  #isWhole = false;

  get end(): Place | undefined {
    return this.#end;
  }

  get isWhole(): boolean {
    return this.#isWhole;
  }

  /** Takes in what comes next; without an `end` it was the last. */
  append(next: readonly { highlight: Highlight; at: number }[], end: Place | undefined): void {
    for (const { highlight, at } of next) this.#all.push(remembered(highlight, at));
    this.#end = end ?? this.#end;
    this.#isWhole = end === undefined;
  }

  /** What stood there is no more. */
  drop(place: Place): void {
    const index = this.#indexOf(place);
    if (this.#all[index]?.id === place.id) this.#all.splice(index, 1);
  }

  /** Takes in one that is new or was changed; where they were not read up to it, it will come with the rest. */
  put(highlight: Highlight, at: number): void {
    const one = remembered(highlight, at);
    if (!this.#isWhole && (!this.#end || isBefore(this.#end, one))) return;
    this.drop(one);
    this.#all.splice(this.#indexOf(one), 0, one);
  }

  /** The first that a query and a filter find after a place, of those read so far; no more than `most`. */
  find(query: string, only: HighlightFilter, most: number, after?: Place): Place[] {
    const matches = readQuery(query);
    const found: Place[] = [];
    const start = after ? this.#indexOf(after) : 0;
    for (let index = start; index < this.#all.length && found.length < most; index++) {
      const one = this.#all[index];
      if (!one || (after && !isBefore(after, one))) continue;
      if (passes(one, only) && matches(one.text)) found.push({ at: one.at, id: one.id });
    }
    return found;
  }

  /** The index of the first that does not stand before a place. */
  #indexOf(place: Place): number {
    let [low, high] = [0, this.#all.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (isBefore(this.#all[middle] as Place, place)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function isBefore(one: Place, other: Place): boolean {
  return one.at < other.at || (one.at === other.at && one.id < other.id);
}

function remembered(highlight: Highlight, at: number): Remembered {
  const { id, tags, claim, colour, found, address } = highlight;
  const filed = { tags, colour, address, ...(claim && { claim }), ...(found && { found }) };
  return { id, at, ...filed, text: searchedText(highlight) };
}
