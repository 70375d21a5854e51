/**
 * Finds saved passages again on edited pages, with our anchoring and with Hypothesis's, and prints what each found:
 * `node tests/bench/anchoring/run.ts FOLDER [SEEDS]`, where FOLDER has approx-string-match in its node_modules.
 * Pages: ours, and the outside ones where they are there (../shared/cases/pages).
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type PageText, rangeAt, readPageText, spanOf } from '../../../src/page/pageText.ts';
import type { Span } from '../../../src/text/quote.ts';
import { parsePage } from '../../page/support/dom.ts';
import { judge, placeOf, randomOf } from '../../page/support/editing.ts';
import { edits, find, isInOne, reordered, type SavedPage, savePage } from '../../page/support/saving.ts';
import { type Kept, keep, loadRival } from './quoteMatching.ts';

const here = import.meta.dirname;
const outside = join(here, '../../../../shared/cases/pages');
const seeds = Number(process.argv[3] ?? 2);
const matchQuote = await loadRival(resolve(process.argv[2] ?? '.'));
/** Pages of less text hold the same filler again and again, or a script without spaces between words. */
const FEWEST_WORDS = 300;

interface Tally {
  found: number;
  orphaned: number;
  wrong: number;
  ms: number;
}
const empty = (): Tally => ({ found: 0, orphaned: 0, wrong: 0, ms: 0 });
const pages = loadPages();
console.log(
  `${pages.length} pages, ${pages.reduce((sum, { saved }) => sum + saved.length, 0)} passages, ${seeds} seeds\n`,
);
console.log(
  '| what happens to the page | passages | found | orphaned | wrong | theirs: found | orphaned | wrong | time, theirs ÷ ours |',
);
console.log('|---|---:|---:|---:|---:|---:|---:|---:|---:|');
const steps: Record<string, number> = {};
for (const [name, edit, markup] of edits) {
  const [ours, theirs] = [empty(), empty()];
  for (let seed = 0; seed < seeds; seed++)
    for (const saved of pages) runPage(saved, edit, markup, seed, ours, theirs);
  const all = ours.found + ours.orphaned + ours.wrong;
  const shown = ({ found, orphaned, wrong }: Tally) =>
    [`${((found / all) * 100).toFixed(1)} %`, orphaned, wrong].join(' | ');
  console.log(
    `| ${name} | ${all} | ${shown(ours)} | ${shown(theirs)} | ${(theirs.ms / ours.ms).toFixed(1)}× |`,
  );
}
console.log(
  `\nHow ours were found: ${Object.entries(steps)
    .map(([step, count]) => `${step} ${count}`)
    .join(', ')}`,
);

type PageWithKept = SavedPage & { kept: Kept[] };

function loadPages(): PageWithKept[] {
  const own = withKept(join(here, '../../pages'), 'lighthouse.html', 60);
  if (!existsSync(outside)) console.log('The outside pages are not there: skipped.');
  const names = existsSync(outside) ? readdirSync(outside).filter((name) => name.endsWith('.html')) : [];
  const others = names.map((name) => withKept(outside, name, 6));
  return [own, ...others.filter(({ edited }) => edited.flat().length >= FEWEST_WORDS)];
}

function withKept(folder: string, name: string, count: number): PageWithKept {
  const saved = savePage(folder, name, count);
  // The page is read again, since what is saved of it holds no document.
  return { ...saved, kept: keptOf(folder, saved) };
}

function keptOf(folder: string, { name, edited, saved }: SavedPage): Kept[] {
  const page = readPageText(parsePage(readFileSync(join(folder, name), 'utf8')).body);
  return saved.map(({ passage }) => {
    const span = placeOf(edited, page.text, passage) as Span;
    return keep(page.body, rangeAt(page, span) as Range);
  });
}

function runPage(
  { edited, saved, kept }: PageWithKept,
  edit: (typeof edits)[number][1],
  markup: (typeof edits)[number][2],
  seed: number,
  ours: Tally,
  theirs: Tally,
): void {
  const random = randomOf(seed);
  saved.forEach(({ passage, selectors }, i) => {
    if (edit === reordered && !isInOne(edited, passage)) return;
    const changed = edit(edited, passage, random);
    const { body } = parsePage(markup(changed, random));
    const page = readPageText(body);
    const truth = placeOf(changed, page.text, passage);
    // Both read the page anew, as on a visit.
    const started = performance.now();
    const found = find(readPageText(body), selectors);
    const read = performance.now();
    const match = matchQuote(body.textContent ?? '', kept[i] as Kept);
    theirs.ms += performance.now() - read;
    ours.ms += read - started;
    steps[found.state] = (steps[found.state] ?? 0) + 1;
    ours[judge(found.state === 'orphaned' ? undefined : spanOf(page, found.range), truth)]++;
    theirs[judge(match && spanIn(page, match), truth)]++;
  });
}

/** What is read of the page between two offsets of its text content. */
function spanIn(page: PageText, { start, end }: Span): Span | undefined {
  const range = page.body.ownerDocument.createRange();
  const walker = page.body.ownerDocument.createTreeWalker(page.body, 4);
  let at = 0;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (at <= start && start < at + node.length) range.setStart(node, start - at);
    if (at < end && end <= at + node.length) {
      range.setEnd(node, end - at);
      return spanOf(page, range);
    }
    at += node.length;
  }
  return undefined;
}
