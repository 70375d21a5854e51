/**
 * `npm run score`: how well the outside cases are read, where they are there, and our own passages.
 * `npm run score -- --passages FILE` scores the labelled passages of one file alone. `--show-heldout-2` also
 * lists the faults in the last check, which are otherwise only counted so that nobody mends rules by them;
 * what else is given goes to the outside scorer.
 */
import { resolve } from 'node:path';
import { comparisonFaults, comparisonTable, scoreComparison } from './comparison.ts';
import { draftTable, hasDistilCases, scoreDrafts } from './distil.ts';
import { hasOnTopicCases, onTopicTexts, scoreOnTopic, spotOnTopic } from './onTopic.ts';
import { scorePages } from './pages.ts';
import { loadPassages, PASSAGE_FILES } from './passages.ts';
import { quantityTable, scoreQuantities } from './quantities.ts';

const SHOW_LAST = '--show-heldout-2';
const args = process.argv.slice(2);
const at = args.indexOf('--passages');
if (at < 0) await scoreAll();
else if (args[at + 1]) printPassages(resolve(args[at + 1] as string));
else console.error('--passages needs a file');

async function scoreAll() {
  const quantities = await scoreQuantities();
  console.log('# Quantities\n');
  console.log(quantities ? quantityTable(quantities) : 'skipped: ../shared/cases/quantities is not there');

  console.log('\n# On-topic texts\n');
  console.log(
    hasOnTopicCases
      ? scoreOnTopic(
          onTopicTexts().flatMap(spotOnTopic),
          args.filter((arg) => arg !== SHOW_LAST),
        )
      : 'skipped: ../shared/cases/on-topic is not there',
  );

  for (const [name, path] of Object.entries(PASSAGE_FILES)) {
    console.log(`\n# Our passages: ${name}\n`);
    printPassages(path);
  }
  printPages();
  printDrafts();
}

function printPassages(path: string) {
  const score = scoreComparison(loadPassages(path));
  const isShown = path !== PASSAGE_FILES['heldout-2'] || args.includes(SHOW_LAST);
  console.log(comparisonTable(score));
  if (isShown) console.log(`\n${comparisonFaults(score)}`);
}

function printPages() {
  const pages = scorePages();
  console.log('\n# Pages about something else\n');
  if (!pages) {
    console.log('skipped: ../shared/cases/pages is not there');
    return;
  }
  const { words, marked } = pages;
  const rate = ((marked.length / words) * 10_000).toFixed(2);
  console.log(`${pages.pages} pages, ${words} words: ${marked.length} marked, ${rate} per 10,000 words`);
  for (const one of marked) console.log(`  ${one}`);
}

function printDrafts() {
  console.log('\n# Drafts of articles\n');
  if (!hasDistilCases) {
    console.log('skipped: ../shared/cases/distil is not there');
    return;
  }
  const drafts = scoreDrafts();
  console.log(draftTable(drafts.map(({ score }) => score)));
  for (const { name, score } of drafts)
    for (const part of ['figures', 'sources', 'terms'] as const) {
      const { wrong, missing } = score[part];
      // Terms beyond the gold's are no mistakes: it lists only the foremost.
      if (part !== 'terms' && wrong.length > 0)
        console.log(`  ${name}: ${part} too many: ${wrong.join(' | ')}`);
      if (missing.length > 0) console.log(`  ${name}: ${part} missing: ${missing.join(' | ')}`);
    }
}
