import type { Alignment, Sought } from './alignment.ts';
import { bestAlignments, extentOf } from './bestAlignments.ts';
import type { Span } from './quote.ts';
import { type Pattern, type Quote, readPattern, spanOfTokens } from './quotePattern.ts';
import { rarities, type Tokenized } from './tokenized.ts';

/**
 * Bits by which a place's score must exceed what the best of all places of the page may have by
 * chance. Words of a phrase keep company, so that the chance is larger than that.
 */
const SURPLUS = 12;
/** What must be left of the quote: bits, and the share of its bits. */
const LEAST_BITS = 8;
const LEAST_QUOTE_SHARE = 0.35;
/**
 * The share of the words that must be left of a quote and its context together, and of the context
 * of one side in bits: changed words count only where what stood around them still does. A tenth of
 * the words changed leaves 93 in a hundred.
 */
const LEAST_SHARE = 0.7;
/**
 * So many words need no context when they are unchanged and stood in the page but once; so many,
 * with the rest of their paragraph, when they stood there again.
 */
const FEWEST_ALONE = 4;
const FEWEST_IN_BLOCK = 8;
/**
 * What the quote's words count beside those of its context. Where a line of a list went that ends as the
 * line before does, that ending is still its context's.
 */
const QUOTE_WEIGHT = 0.98;
/** How much better than any other place one must be: in bits, and as a share of its score. */
const LEAST_LEAD = 12;
const LEAST_LEAD_SHARE = 0.4;
/** Quotes of more tokens than this are found by their two ends, so that the work stays small. */
const LONGEST = 100;
const END_LENGTH = 50;
/** Tokens of the quote itself that serve an end as context. */
const END_CONTEXT = 20;

/** What a search may cost, and what it may ask of the page. */
export interface Limits {
  /** Asked again and again: whether the time is over. */
  isOver: () => boolean;
  /** Whether a reader can see a span of the page's text; of two like places the one that shows is taken. */
  isShown?: (span: Span) => boolean;
}

/**
 * Finds a quote whose words, or those around it, have partly changed: by the place where most of
 * them stand in their order; what a word counts depends on how rare it is on the page. Undefined
 * where too little is left, where another place is nearly as good, and when the time is over: a
 * wrong place is worse than none. Linear in the page.
 */
export function findApproximate(page: Tokenized, quote: Quote, limits: Limits): Span | undefined {
  const pattern = readPattern(quote);
  if (!pattern || pattern.isCopy) return undefined;
  const { first, end } = pattern;
  if (end - first <= LONGEST) {
    const place = findPlace(page, pattern, limits);
    return place && spanOfTokens(page, place.start, place.end - 1, pattern);
  }
  const head = findPlace(page, part(pattern, first, first + END_LENGTH), limits);
  const tail = head && findPlace(page, part(pattern, end - END_LENGTH, end), limits);
  if (!head || !tail || !isPlausible(tail.end - head.start, end - first)) return undefined;
  return spanOfTokens(page, head.start, tail.end - 1, pattern);
}

type Part = Pick<Pattern, 'hashes' | 'first' | 'end' | 'block' | 'isUnique' | 'isBlockUnique'>;

/** A part of a quote as a quote of its own, between its context there. */
function part(pattern: Pattern, from: number, to: number): Part {
  const start = Math.max(0, from - END_CONTEXT);
  const [first, end] = [from - start, to - start];
  const hashes = pattern.hashes.slice(start, to + END_CONTEXT);
  return { ...pattern, hashes, first, end, block: { start: first, end } };
}

/** Where a quote stands, as token indices. */
function findPlace(page: Tokenized, quote: Part, { isOver, isShown = () => true }: Limits): Span | undefined {
  const weights = rarities(page.hashes, quote.hashes).map((bits, i) =>
    i >= quote.first && i < quote.end ? bits * QUOTE_WEIGHT : bits,
  );
  const sought = { ...quote, weights };
  const least = Math.log2(page.hashes.length + 1) + SURPLUS;
  const readings = bestAlignments(page.hashes, sought, least, isOver)?.map((one) =>
    read(page.hashes, sought, one),
  );
  const sound = readings?.filter(({ isSound }) => isSound) ?? [];
  const shown = sound.filter(({ place }) =>
    isShown({ start: page.starts[place.start] as number, end: page.ends[place.end - 1] as number }),
  );
  const [best, ...others] = shown.length > 0 ? shown : sound;
  if (!best) return undefined;
  // What stood around the quote stands there without it. Where its own words have changed too, that is its place.
  const emptied = readings?.filter(({ isSound }) => !isSound) ?? [];
  const rivals = best.isUnchanged ? others : [...others, ...emptied];
  return rivals.some((other) => isRival(other, best)) ? undefined : best.place;
}

/** Whether another place is too good for the best one to be taken: all in all, or with as much of the quote and half of the context. */
function isRival(other: Reading, best: Reading): boolean {
  const lead = Math.max(LEAST_LEAD, best.score * LEAST_LEAD_SHARE);
  return other.score > best.score - lead || (other.own >= best.own && other.around > best.around / 2);
}

/** What an alignment says of the quote. */
interface Reading {
  score: number;
  /** The quote's own place, as token indices. */
  place: Span;
  /** Bits that agree in it, and around it. */
  own: number;
  around: number;
  /** Whether all its words stand there, and no others. */
  isUnchanged: boolean;
  /** Whether enough is left of it and of what stood around it. */
  isSound: boolean;
}

function read(page: Int32Array, sought: Part & Sought, { places: aligned, score }: Alignment): Reading {
  const { hashes, first, end, block, weights } = sought;
  const places = withEdges(page, sought, aligned);
  const agreement = (from: number, to: number) => {
    const sum = { words: 0, bits: 0, ofBits: 0 };
    for (let i = from; i < to; i++) {
      const weight = weights[i] as number;
      sum.ofBits += weight;
      if (page[places[i] as number] !== hashes[i]) continue;
      sum.words += 1;
      sum.bits += weight;
    }
    return sum;
  };
  const standsWhole = (from: number, to: number) => {
    for (let i = from; i < to; i++)
      if (
        page[places[i] as number] !== hashes[i] ||
        (places[i] as number) - (places[from] as number) !== i - from
      )
        return false;
    return true;
  };
  const own = agreement(first, end);
  const before = agreement(0, first);
  const after = agreement(end, hashes.length);
  const place = extentOf(places.subarray(first, end)) ?? { start: 0, end: 0 };
  const words = end - first;
  const isUnchanged = standsWhole(first, end);
  const isThere = own.bits >= LEAST_BITS && own.bits >= own.ofBits * LEAST_QUOTE_SHARE;
  const isSupported =
    Math.max(before.bits, after.bits) >= LEAST_BITS &&
    own.words + before.words + after.words >= hashes.length * LEAST_SHARE;
  const isAlone = sought.isUnique
    ? isUnchanged && words >= FEWEST_ALONE
    : sought.isBlockUnique &&
      standsWhole(block.start, block.end) &&
      block.end - block.start >= FEWEST_IN_BLOCK;
  const isSound = isThere && (isSupported || isAlone);
  return { score, place, own: own.bits, around: before.bits + after.bits, isUnchanged, isSound };
}

/**
 * With the first and last words of the quote where they stand beside what was found of it: to the alignment they are
 * as good in the place of a like word of the context.
 */
function withEdges(page: Int32Array, { hashes, first, end }: Sought, aligned: Int32Array): Int32Array {
  const places = aligned.slice();
  const own = (i: number) => i >= first && i < end;
  for (const [from, by] of [
    [first, -1],
    [end - 1, 1],
  ] as const) {
    let i = from;
    while (own(i) && (places[i] as number) < 0) i -= by;
    for (i += by; own(i - by) && own(i) && (places[i] as number) < 0; i += by) {
      const at = (places[i - by] as number) + by;
      if (page[at] !== hashes[i]) break;
      const other = places.indexOf(at);
      if (other >= 0) places[other] = -1;
      places[i] = at;
    }
  }
  return places;
}

/** A quote grows and shrinks by editing, within reason. */
function isPlausible(length: number, was: number): boolean {
  return length >= was / 2 - 1 && length <= was * 2 + 4;
}
