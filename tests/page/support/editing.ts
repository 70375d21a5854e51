import type { Span } from '../../../src/text/quote.ts';

/** A word of a page; `id` is its place in the page as it was, which replacements keep and insertions lack. */
interface Word {
  text: string;
  id?: number;
}
/** A page as paragraphs of words: what editors work on. */
export type Edited = Word[][];
/** Words of the page as it was: from one id to another, end exclusive. */
export type Passage = Span;

/** Numbers from 0 to 1, the same for the same seed (mulberry32, public domain). */
export type Random = () => number;

export function randomOf(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export const pick = <T>(from: readonly T[], random: Random): T =>
  from[Math.floor(random() * from.length)] as T;

export function pageOf(paragraphs: readonly string[]): Edited {
  let id = 0;
  return paragraphs
    .map((paragraph) => paragraph.match(/\S+/g) ?? [])
    .filter((words) => words.length > 0)
    .map((words) => words.map((text) => ({ text, id: id++ })));
}

/** Where a passage stands in a text that has the words of the page in their order; undefined when none is left. */
export function placeOf(page: Edited, text: string, { start, end }: Passage): Span | undefined {
  const spans = [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
  const left = page
    .flat()
    .flatMap(({ id }, i) => (id !== undefined && id >= start && id < end ? [spans[i] as Span] : []));
  const [first] = left;
  return first && { start: first.start, end: (left.at(-1) as Span).end };
}

/** What an answer is worth: wrong where it and the true place share less than half of what they cover together. */
export function judge(found: Span | undefined, truth: Span | undefined): 'found' | 'orphaned' | 'wrong' {
  if (!found) return 'orphaned';
  if (!truth) return 'wrong';
  const shared = Math.min(found.end, truth.end) - Math.max(found.start, truth.start);
  const all = Math.max(found.end, truth.end) - Math.min(found.start, truth.start);
  return shared >= all / 2 ? 'found' : 'wrong';
}

/** A share of the words replaced, deleted, or followed by a new one, each as likely; new words are words of the page. */
export function changeWords(page: Edited, share: number, random: Random): Edited {
  const words = page.flat().map(({ text }) => text);
  const change = (word: Word): Word[] => {
    if (random() >= share) return [word];
    const kind = Math.floor(random() * 3);
    if (kind === 0) return [{ ...word, text: another(words, word.text, random) }];
    return kind === 1 ? [] : [word, { text: pick(words, random) }];
  };
  return page.map((paragraph) => paragraph.flatMap(change));
}

function another(words: readonly string[], than: string, random: Random): string {
  for (let tries = 0; tries < 20; tries++) {
    const word = pick(words, random);
    if (word !== than) return word;
  }
  return `${than}x`;
}

export function reorder(page: Edited, random: Random): Edited {
  return page
    .map((paragraph) => ({ paragraph, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ paragraph }) => paragraph);
}

/** Paragraphs of fewer words are headings, links and the like. */
export const FEWEST_OF_TEXT = 12;

/** What sites put between paragraphs. */
const BOILERPLATE = [
  'Advertisement',
  'Read more: what to know before you travel this winter, and what it costs',
  'Sign up to our newsletter and get the best stories in your inbox every morning. We will never share your address with anybody. You can unsubscribe at any time.',
  'Related articles',
  'Share this on the networks that you use',
  'This article was corrected after publication. An earlier version misstated a name.',
];

/** Before paragraphs of text, every other one on average. */
export function insertBoilerplate(page: Edited, random: Random): Edited {
  const added = () => (pick(BOILERPLATE, random).match(/\S+/g) ?? []).map((text) => ({ text }));
  return page.flatMap((paragraph) =>
    paragraph.length >= FEWEST_OF_TEXT && random() < 0.5 ? [added(), paragraph] : [paragraph],
  );
}

/** Without the paragraphs that hold any of the passage. */
export function deleteParagraphs(page: Edited, passage: Passage): Edited {
  return page.filter((paragraph) => !holds(paragraph, passage));
}

/** With a copy of the paragraphs that hold the passage somewhere else, this share of its words replaced. */
export function insertNearCopy(page: Edited, passage: Passage, share: number, random: Random): Edited {
  const words = page.flat().map(({ text }) => text);
  const held = page.filter((paragraph) => holds(paragraph, passage));
  const copies = held.map((paragraph) =>
    paragraph.map(({ text }) => ({ text: random() < share ? another(words, text, random) : text })),
  );
  const first = page.indexOf(held[0] as Word[]);
  const elsewhere = [...page.keys(), page.length].filter((at) => at < first || at > first + held.length);
  return elsewhere.length === 0 ? page : page.toSpliced(pick(elsewhere, random), 0, ...copies);
}

function holds(paragraph: Word[], { start, end }: Passage): boolean {
  return paragraph.some(({ id }) => id !== undefined && id >= start && id < end);
}
