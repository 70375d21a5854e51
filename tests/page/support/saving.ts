import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Selector } from '../../../src/model/annotation.ts';
import { type Anchoring, anchor } from '../../../src/page/anchor.ts';
import { anchorApproximately } from '../../../src/page/approximate.ts';
import { describeRange } from '../../../src/page/describe.ts';
import { type PageText, rangeAt, readPageText } from '../../../src/page/pageText.ts';
import { parsePage } from './dom.ts';
import {
  changeWords,
  deleteParagraphs,
  type Edited,
  FEWEST_OF_TEXT,
  insertBoilerplate,
  insertNearCopy,
  type Passage,
  pageOf,
  pick,
  placeOf,
  type Random,
  randomOf,
  reorder,
} from './editing.ts';
import { type Markup, plainMarkup, rebuiltMarkup } from './markup.ts';

export type Edit = (page: Edited, passage: Passage, random: Random) => Edited;
const none: Edit = (page) => page;
const words: Edit = (page, _, random) => changeWords(page, 0.1, random);
export const reordered: Edit = (page, _, random) => reorder(page, random);
const deleted: Edit = (page, passage) => deleteParagraphs(page, passage);

/** What happens to the page, and the share of passages that must be found in it. None may be found in a wrong place. */
export const edits: [name: string, edit: Edit, markup: Markup, least: number][] = [
  ['nothing', none, plainMarkup, 1],
  ['the markup is rebuilt', none, rebuiltMarkup, 1],
  ['a tenth of the words change', words, plainMarkup, 0.97],
  ['a tenth of the words and the markup change', words, rebuiltMarkup, 0.97],
  ['paragraphs are reordered', reordered, plainMarkup, 0.97],
  ['boilerplate comes between', (page, _, random) => insertBoilerplate(page, random), plainMarkup, 0.97],
  ['a near copy comes', (page, one, random) => insertNearCopy(page, one, 0.2, random), plainMarkup, 0.97],
  ['they are deleted', deleted, plainMarkup, 0],
  ['they are deleted and the rest is rebuilt', deleted, rebuiltMarkup, 0],
  [
    'they are deleted and a tenth of the words change',
    (page, one, random) => changeWords(deleteParagraphs(page, one), 0.1, random),
    plainMarkup,
    0,
  ],
];

export interface Saved {
  passage: Passage;
  selectors: Selector[];
}
export interface SavedPage {
  name: string;
  edited: Edited;
  saved: Saved[];
}

/** A page as it was, with passages of its text: phrases, sentences, paragraphs, and what runs over the end of one. */
export function savePage(folder: string, name: string, count: number): SavedPage {
  const random = randomOf(count);
  const page = readPageText(parsePage(readFileSync(join(folder, name), 'utf8')).body);
  const edited = pageOf(page.blocks.map(({ text }) => text));
  const paragraphs = edited.filter(({ length }) => length >= FEWEST_OF_TEXT);
  const saved: Saved[] = [];
  for (let i = 0; paragraphs.length > 0 && i < count; i++) {
    const paragraph = pick(paragraphs, random);
    const length = pick([4, 6, 9, 14, 25, 60, paragraph.length], random);
    const latest = length > 25 ? paragraph.length - 1 : Math.max(0, paragraph.length - length);
    const first = length === paragraph.length ? 0 : Math.floor(random() * (latest + 1));
    const start = (paragraph[0]?.id as number) + first;
    const passage = { start, end: Math.min(start + length, edited.flat().length) };
    const span = placeOf(edited, page.text, passage);
    const range = span && rangeAt(page, span);
    const selectors = range && describeRange(range);
    if (selectors) saved.push({ passage, selectors });
  }
  return { name, edited, saved };
}

export function find(page: PageText, selectors: readonly Selector[]): Anchoring {
  const found = anchor(page, selectors);
  return found.state === 'orphaned' ? anchorApproximately(page, selectors, () => false) : found;
}

/** What runs over several paragraphs cannot be found when they part. */
export function isInOne(page: Edited, { start, end }: Passage): boolean {
  return page.some(
    (paragraph) => paragraph.filter(({ id = -1 }) => id === start || id === end - 1).length === 2,
  );
}
