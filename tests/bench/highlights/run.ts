/**
 * How quickly lists of 100,000 highlights are there: `npm run build`, then
 * `node tests/bench/highlights/run.ts [COUNT]`. Real Chromium, the built extension, the messages that its views send.
 */
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { annotationOf } from '../../../src/model/passage.ts';
import { recordOf } from '../../../src/platform/annotationRecords.ts';
import type { StoredRecord } from '../../../src/platform/schema.ts';
import { launch, openExtensionPage } from '../../browser/driver/launch.ts';
import { killWorker } from '../../browser/driver/world.ts';
import { keepRecords } from '../../browser/support/kept.ts';

const COUNT = Number(process.argv[2] ?? 100_000);
const ROUNDS = 40;
const PER_PAGE = 10;
const WORDS =
  'harbour lamp stolen exchange report river ledger figures claims tower barrels winter snow panel leader'.split(
    ' ',
  );

await using launched = await launch('chromium', join(import.meta.dirname, '../../../.output/chrome-mv3'));
const page = await openExtensionPage(launched, '/library.html#settings');
await fill(page);
await killWorker(launched);

const pageOf = (i: number) => `https://site${i % 97}.example/story-${i}`;
const asked: [name: string, message: string, data: object][] = [
  ['the library, by page', 'listHighlights', { inTrash: false, byPage: true, most: 100 }],
  ['by time', 'listHighlights', { inTrash: false, most: 100 }],
  ['of a tag (one in 20)', 'listHighlights', { inTrash: false, only: { tag: 'tag 3' }, most: 100 }],
  ['of a pack (one in 10)', 'listHighlights', { inTrash: false, only: { pack: 'pack-1' }, most: 100 }],
  ['of a colour', 'listHighlights', { inTrash: false, only: { colour: 'blue' }, most: 100 }],
  ['all tags with their numbers', 'highlightFiles', { by: 'tag' }],
  ['how many there are', 'countHighlights', { inTrash: false }],
  ['a search that finds many', 'listHighlights', { inTrash: false, query: 'harbour tower', most: 100 }],
  ['a search that finds one', 'listHighlights', { inTrash: false, query: 'number77777', most: 100 }],
  ['a page’s own, ten of them', 'listHighlights', { inTrash: false, only: { page: pageOf(4321) } }],
];
console.log(
  `${COUNT} highlights\n\n| ms | first, background asleep | median of ${ROUNDS} | 95 % | found |\n|---|---:|---:|---:|---:|`,
);
for (const [name, message, data] of asked) {
  await killWorker(launched);
  const { times, found } = await measure(message, data);
  const [first = 0, ...rest] = times;
  const sorted = rest.toSorted((a, b) => a - b);
  const at = (part: number) => (sorted[Math.floor(sorted.length * part)] as number).toFixed(1);
  console.log(`| ${name} | ${first.toFixed(0)} | ${at(0.5)} | ${at(0.95)} | ${found} |`);
}

function measure(name: string, data: object): Promise<{ times: number[]; found: number }> {
  return page.evaluate(
    async (envelope, rounds) => {
      type Reply = { value: unknown[] | number | { highlights: unknown[] } };
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage(message: object): Promise<Reply> } };
      };
      const times: number[] = [];
      let found = 0;
      for (let round = 0; round <= rounds; round++) {
        const start = performance.now();
        const { value } = await chrome.runtime.sendMessage(envelope);
        times.push(performance.now() - start);
        found =
          typeof value === 'number' ? value : 'length' in value ? value.length : value.highlights.length;
      }
      return { times, found };
    },
    { name, data },
    ROUNDS,
  );
}

/** Writes the records, so many in one transaction. */
async function fill(library: Page): Promise<void> {
  for (let from = 0; from < COUNT; from += 5_000)
    await keepRecords(
      library,
      Array.from({ length: Math.min(5_000, COUNT - from) }, (_, i) => record(from + i)),
    );
}

function record(i: number): StoredRecord {
  const text = Array.from({ length: 24 }, (_, k) => WORDS[(i * 7 + k * k) % WORDS.length]).join(' ');
  const at = new Date(Date.UTC(2020, 0, 1) + i * 600_000).toISOString();
  const annotation = annotationOf(
    {
      source: `https://site${Math.floor(i / PER_PAGE) % 97}.example/story-${Math.floor(i / PER_PAGE)}`,
      title: `Story ${Math.floor(i / PER_PAGE)}`,
      selector: [{ type: 'TextQuoteSelector', exact: `${text} number${i}`, prefix: text, suffix: text }],
      tags: [`tag ${i % 20}`],
      colour: i % 3 === 0 ? 'blue' : 'green',
      ...(i % 10 === 1 && { claim: { packId: 'pack-1', claimId: 'one' } }),
    },
    crypto.randomUUID(),
    at,
  );
  return recordOf(annotation);
}
