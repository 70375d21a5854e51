import type { Span } from '../text/quote.ts';
import { sentencesOf } from '../text/sentences.ts';
import type { TermHit } from './terms.ts';

/** A block of page text with what was found in it. */
export interface ReadBlock {
  text: string;
  /** In the order of their ends. */
  hits: TermHit[];
  /** Its sentences, once somebody has asked. */
  sentences?: Passage[];
}

/** A piece of a block with the names in it; the hits' offsets count from its start. */
export interface Passage {
  text: string;
  hits: readonly TermHit[];
  /** Where it stands in its block. */
  start: number;
  end: number;
}

/** Another amount near one. */
export interface Neighbour extends Span {
  /** Of the same kind: both money, both percentages, both counts. */
  isAlike: boolean;
}

/** Where evidence for a quantity is looked for. */
export interface Context {
  /** The sentence of the quantity. */
  sentence: Passage;
  /** Which sentence of its block it is. */
  sentenceIndex: number;
  /** Where the quantity stands in `sentence`. */
  at: Span;
  /** Where the amounts next to it stand in `sentence`, those that say it again in another unit left out. */
  others: readonly Neighbour[];
  /** The sentence before in this block. */
  before?: Passage | undefined;
  /** For the first sentence of a block: the last of the block before. */
  above?: Passage | undefined;
  /** The sentences before it, the nearest first, in this block and then in those before: for who is spoken of. */
  earlier: readonly Passage[];
  /** The last sentences of the section before, the nearest first. */
  beforeHeading: readonly Passage[];
  /** What a list or table opens with: its first row, and the paragraph before it. */
  leads: readonly Passage[];
  /** The heading of the section. */
  heading?: Passage | undefined;
}

/** The blocks that a block follows and stands under. */
export interface Surroundings {
  /** The blocks before it in its section, the nearest first. */
  before?: readonly ReadBlock[];
  /** The blocks before the section's heading, the nearest first. */
  beforeHeading?: readonly ReadBlock[];
  /** For a row of a list or table: its first row, and the paragraph before it. */
  leads?: readonly ReadBlock[];
  heading?: ReadBlock | undefined;
}

/** Evidence is looked for this near, in UTF-16 units, also where a sentence never ends: work stays bounded. */
const REACH = 600;

/** The evidence context of a span in `block`; `others` are the amounts near it. */
export function contextOf(
  span: Span,
  block: ReadBlock,
  { before: blocks = [], beforeHeading = [], leads = [], heading }: Surroundings = {},
  others: readonly Neighbour[] = [],
): Context {
  const sentences = sentencesIn(block);
  const index = firstAfter(sentences, span.start);
  const whole = sentences[index] ?? cut(block, 0, block.text.length);
  const sentence = whole.text.length > 2 * REACH ? near(block, whole, span) : whole;
  const { start: from, end: to } = sentence;
  const within = <T extends Span>(one: T): T => ({ ...one, start: one.start - from, end: one.end - from });
  return {
    sentence,
    sentenceIndex: index,
    at: within(span),
    others: others.filter(({ start, end }) => start >= from && end <= to).map(within),
    before: shortened(sentences[index - 1]),
    above: index === 0 && blocks[0] ? shortened(sentencesIn(blocks[0]).at(-1)) : undefined,
    earlier: [...earlierSentences([sentences.slice(0, index), ...blocks.map(sentencesIn)])],
    beforeHeading: [...earlierSentences(beforeHeading.map(sentencesIn))],
    leads: leads.map(openingOf),
    heading: heading && openingOf(heading),
  };
}

function near(block: ReadBlock, whole: Passage, span: Span): Passage {
  const start = Math.max(whole.start, span.start - REACH);
  return cut(block, start, Math.min(whole.end, span.end + REACH));
}

/** A passage, or its end where it is very long. */
function shortened(passage: Passage | undefined): Passage | undefined {
  return passage && passage.text.length > REACH
    ? cut(passage, passage.text.length - REACH, passage.text.length)
    : passage;
}

function* earlierSentences(blocks: readonly (readonly Passage[])[]): Generator<Passage> {
  let room = REACH;
  for (const sentences of blocks)
    for (let i = sentences.length - 1; i >= 0; i--) {
      if (room <= 0) return;
      const passage = shortened(sentences[i]) as Passage;
      room -= passage.text.length;
      yield passage;
    }
}

/** The first words of a block. */
function openingOf(block: ReadBlock): Passage {
  const [first, ...more] = sentencesIn(block);
  return first && more.length === 0 ? (shortened(first) as Passage) : cut(block, 0, REACH);
}

function sentencesIn(block: ReadBlock): Passage[] {
  block.sentences ??= sentencesOf(block.text).map(({ start, end }) => cut(block, start, end));
  return block.sentences;
}

function cut(
  { text, hits }: Pick<ReadBlock, 'text' | 'hits'> | Passage,
  start: number,
  end: number,
): Passage {
  const within: TermHit[] = [];
  for (let i = firstAfter(hits, start); i < hits.length && (hits[i] as TermHit).end <= end; i++) {
    const hit = hits[i] as TermHit;
    if (hit.start >= start) within.push({ ...hit, start: hit.start - start, end: hit.end - start });
  }
  return { text: text.slice(start, end), hits: within, start, end };
}

/** Index of the first of some spans, in the order of their ends, that ends after an offset. */
function firstAfter(spans: readonly { end: number }[], offset: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as { end: number }).end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
