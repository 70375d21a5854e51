/**
 * How fast the library is with many highlights: `npm run build && node tests/bench/highlights/run.ts [COUNT]`.
 * The built extension in a real Chromium; its own background answers a page of its own, as in use.
 */
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { listsOf } from '../../../src/platform/counts.ts';
import { killWorker } from '../../browser/driver/background.ts';
import { launch, openExtensionPage } from '../../browser/driver/launch.ts';
import { addressAt, pagesOf, saved } from './saved.ts';

const COUNT = Number(process.argv[2] ?? 100_000);
const BATCH = 2_000;
const ROUNDS = 40;
const SHOWN = 100;
const built = join(import.meta.dirname, '../../../.output/chrome-mv3');

const launched = await launch('chromium', built);
const page = await openExtensionPage(launched, '/library.html#settings');
// The background makes the database.
await ask('countHighlights', { inTrash: false });
await fill();

console.log(`${await launched.browser.version()}, ${COUNT} highlights on ${pagesOf(COUNT)} pages`);
console.log('| ms | p50 | p95 |\n|---|---:|---:|');
await row('first list, by time', () => list({}));
await row('first list, by page', () => list({ byPage: true }));
await row('deep in the list, by page', () =>
  list({ byPage: true, after: { at: -Date.UTC(2023, 5), id: '' } }),
);
await row('tags with their counts', () => ['highlightFiles', { by: 'tag' }]);
await row('packs with their counts', () => ['highlightFiles', { by: 'pack' }]);
await row('by tag, a common one', () => list({ only: { tag: 'tag 1' } }));
await row('by tag, any', (turn) => list({ only: { tag: `tag ${turn * 7}` } }));
await row('by pack', (turn) => list({ only: { pack: `pack-${turn % 12}` } }));
await row('in a colour', () => list({ only: { colour: 'pink' } }));
await row('not found any more', () => list({ only: { lost: true } }));
await row('tag and colour', () => list({ only: { tag: 'tag 1', colour: 'violet' } }));
await row('a page’s own, by address', (turn) =>
  list({ only: { page: addressAt((turn * 131 + 7) % pagesOf(COUNT)) } }),
);
await row('how many in all', () => ['countHighlights', { inTrash: false }]);
await row('search, first after waking, common', () => list({ query: 'keeper lamp' }), true);
await row('search, all read: common', () => list({ query: 'keeper lamp' }));
await whole('search for something rare, to the end, after waking', 'quinquereme', true);
await whole('the same, all read', 'quinquereme', false);
await drawn();
await launched.close();

function list(asked: object): [string, object] {
  return ['listHighlights', { inTrash: false, most: SHOWN, ...asked }];
}

/** Milliseconds from the question to the answer, as our own page has them. */
async function ask(name: string, data: object): Promise<number> {
  const source = `(async () => {
    const start = performance.now();
    const reply = await chrome.runtime.sendMessage(${JSON.stringify({ name, data })});
    const ms = performance.now() - start;
    if (!reply || 'problem' in reply) throw new Error(reply?.problem ?? 'nobody answered');
    return ms;
  })()`;
  return (await page.evaluate(source)) as number;
}

async function row(
  name: string,
  asked: (turn: number) => [string, object],
  afterWaking = false,
): Promise<void> {
  const times: number[] = [];
  await ask(...asked(ROUNDS));
  for (let turn = 0; turn < (afterWaking ? 8 : ROUNDS); turn++) {
    if (afterWaking) await wakeAnew();
    times.push(await ask(...asked(turn)));
  }
  say(name, times);
}

/** A search until it has gone through all, as the library does it. */
async function whole(name: string, query: string, afterWaking: boolean): Promise<void> {
  const times: number[] = [];
  for (let turn = 0; turn < (afterWaking ? 4 : ROUNDS); turn++) {
    if (afterWaking) await wakeAnew();
    const ms = await page.evaluate(`(async () => {
      const start = performance.now();
      let after;
      do {
        const data = { inTrash: false, most: ${SHOWN}, query: ${JSON.stringify(query)}, ...(after && { after }) };
        after = (await chrome.runtime.sendMessage({ name: 'listHighlights', data })).value.next;
      } while (after);
      return performance.now() - start;
    })()`);
    times.push(ms as number);
  }
  say(name, times);
}

/** The background is stopped, and has answered again: the database is open, no text is in memory. */
async function wakeAnew(): Promise<void> {
  await killWorker(launched);
  await ask('listHighlights', { inTrash: true, most: 1 });
}

/** From the click on the view to its rows on the screen. */
async function drawn(): Promise<void> {
  const times: number[] = [];
  for (let turn = 0; turn < 10; turn++) {
    const library = await openExtensionPage(launched, '/library.html#highlights', recordRows);
    await library.waitForSelector('.row');
    times.push(await rowsAfter(library));
    await library.close();
  }
  say('the library opened: to the rows on the screen', times);
}

function recordRows(): void {
  const look = () => {
    if (document.querySelector('.row')) {
      requestAnimationFrame(() => Object.assign(globalThis, { shown: performance.now() }));
    } else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

async function rowsAfter(library: Page): Promise<number> {
  await library.waitForFunction('globalThis.shown');
  return (await library.evaluate('globalThis.shown')) as number;
}

function say(name: string, times: readonly number[]): void {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
  console.log(`| ${name} | ${at(0.5)} | ${at(0.95)} |`);
}

async function fill(): Promise<void> {
  const counts = new Map<string, { list: string; name: string; count: number }>();
  for (let from = 0; from < COUNT; from += BATCH) {
    const records = Array.from({ length: Math.min(BATCH, COUNT - from) }, (_, at) => saved(from + at, COUNT));
    for (const record of records)
      for (const [name, label] of listsOf(record)) {
        const key = JSON.stringify([name, label]);
        counts.set(key, { list: name, name: label, count: 1 + (counts.get(key)?.count ?? 0) });
      }
    await write('records', records);
  }
  await write('counts', [...counts.values()]);
}

/** Writes into a store of the database that the background made. */
async function write(store: string, values: readonly object[]): Promise<void> {
  await page.evaluate(
    (name, all) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('sourcelight');
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(name, 'readwrite');
          for (const one of all) transaction.objectStore(name).put(one);
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
          transaction.onerror = () => reject(transaction.error);
        };
      }),
    store,
    values as never[],
  );
}
