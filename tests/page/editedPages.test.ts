import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPageText, spanOf } from '../../src/page/pageText.ts';
import { parsePage } from './support/dom.ts';
import { judge, placeOf, randomOf } from './support/editing.ts';
import type { Markup } from './support/markup.ts';
import { type Edit, edits, find, isInOne, reordered, type SavedPage, savePage } from './support/saving.ts';

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
