import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Selector } from '../../src/model/annotation.ts';
import { type Anchoring, anchor } from '../../src/page/anchor.ts';
import { anchorApproximately } from '../../src/page/approximate.ts';
import { describeRange } from '../../src/page/describe.ts';
import { type PageText, rangeAt, readPageText, spanOf } from '../../src/page/pageText.ts';
import { parsePage } from './support/dom.ts';
import {
  changeWords,
  deleteParagraphs,
  type Edited,
  FEWEST_OF_TEXT,
  insertBoilerplate,
  insertNearCopy,
  judge,
  type Passage,
  pageOf,
  pick,
  placeOf,
  type Random,
  randomOf,
  reorder,
} from './support/editing.ts';
import { type Markup, plainMarkup, rebuiltMarkup } from './support/markup.ts';

type Edit = (page: Edited, passage: Passage, random: Random) => Edited;
const none: Edit = (page) => page;
const words: Edit = (page, _, random) => changeWords(page, 0.1, random);
const reordered: Edit = (page, _, random) => reorder(page, random);
const deleted: Edit = (page, passage) => deleteParagraphs(page, passage);

/** What happens to the page, and the share of passages that must be found in it. None may be found in a wrong place. */
const edits: [name: string, edit: Edit, markup: Markup, least: number][] = [
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

interface Saved {
  passage: Passage;
  selectors: Selector[];
}
interface SavedPage {
  name: string;
  edited: Edited;
  saved: Saved[];
}

/** A page as it was, with passages of its text: phrases, sentences, paragraphs, and what runs over the end of one. */
function savePage(folder: string, name: string, count: number): SavedPage {
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

function find(page: PageText, selectors: readonly Selector[]): Anchoring {
  const found = anchor(page, selectors);
  return found.state === 'orphaned' ? anchorApproximately(page, selectors, () => false) : found;
}

/** What becomes of a page's passages. */
function tell({ name, edited, saved }: SavedPage, edit: Edit, markup: Markup): string[] {
  const random = randomOf(7);
  // What runs over several paragraphs cannot be found when they part.
  const whole = edit === reordered ? saved.filter(({ passage }) => isInOne(edited, passage)) : saved;
  return whole.map(({ passage, selectors }) => {
    const changed = edit(edited, passage, random);
    const page = readPageText(parsePage(markup(changed, random)).body);
    const found = find(page, selectors);
    const span = found.state === 'orphaned' ? undefined : spanOf(page, found.range);
    const verdict = judge(span, placeOf(changed, page.text, passage));
    return verdict === 'wrong' ? `${name}: ${JSON.stringify(selectors.at(-1))}` : verdict;
  });
}

function isInOne(page: Edited, { start, end }: Passage): boolean {
  return page.some(
    (paragraph) => paragraph.filter(({ id = -1 }) => id === start || id === end - 1).length === 2,
  );
}

function check(verdicts: string[], least: number): void {
  expect(verdicts.filter((verdict) => verdict !== 'found' && verdict !== 'orphaned')).toEqual([]);
  const found = verdicts.filter((verdict) => verdict === 'found').length;
  expect(found / verdicts.length).toBeGreaterThanOrEqual(least);
}

/** Sixty pages are written and read for each edit. */
const timeout = 60_000;

describe('passages of a page of ours are found, and none elsewhere, when', { timeout }, () => {
  const page = savePage(join(import.meta.dirname, '../pages'), 'lighthouse.html', 60);
  test.each(edits)('%s', (_, edit, markup, least) => check(tell(page, edit, markup), least));
});

const outside = join(import.meta.dirname, '../../../shared/cases/pages');
/** Larger ones would take a second each to parse, once a passage; tests/bench/anchoring has them all. */
const LARGEST = 200_000;
/** Shorter ones hold the same filler text again and again, or a script without spaces between words. */
const FEWEST_OF_PAGE = 300;

describe.skipIf(!existsSync(outside))(
  'passages of outside pages, if they are there, when',
  { timeout },
  () => {
    const names = existsSync(outside) ? readdirSync(outside) : [];
    const pages = names
      .filter((name) => name.endsWith('.html') && statSync(join(outside, name)).size < LARGEST)
      .map((name) => savePage(outside, name, 6))
      .filter(({ edited }) => edited.flat().length >= FEWEST_OF_PAGE);
    test.each(edits)('%s', (_, edit, markup, least) =>
      check(
        pages.flatMap((page) => tell(page, edit, markup)),
        least,
      ),
    );
  },
);
