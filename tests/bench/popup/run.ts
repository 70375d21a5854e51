/**
 * How soon the popup takes the first key: `node tests/bench/popup/run.ts`, after `npm run build`. Each round is
 * a fresh profile: the first opening after the installation, then the second.
 */
import { join } from 'node:path';
import { launch, openExtensionPage } from '../../browser/driver/launch.ts';

const ROUNDS = 8;
const built = join(import.meta.dirname, '../../../.output/chrome-mv3');

interface Times {
  /** Milliseconds from the navigation to the focus in the field of the document, and in that of the whole popup. */
  early: number;
  whole: number;
}

const cold: Times[] = [];
const warm: Times[] = [];
for (let round = 0; round < ROUNDS; round++) {
  const launched = await launch('chromium', built);
  for (const times of [cold, warm]) {
    const popup = await openExtensionPage(launched, '/popup.html', recordFocus);
    await popup.waitForSelector('[role=combobox]:focus');
    times.push(await popup.evaluate(() => (globalThis as unknown as { focused: Times }).focused));
    await popup.close();
  }
  await launched.close();
}
console.log('| ms, median (slowest) of 8 | can be typed in | whole | ratio |\n|---|---:|---:|---:|');
row('first opening after the installation', cold);
row('second', warm);

/** Runs in the popup before its own scripts. */
function recordFocus(): void {
  const focused = { early: 0, whole: 0 };
  Object.assign(globalThis, { focused });
  addEventListener('focusin', ({ target }) => {
    const isWhole = (target as Element).getAttribute('role') === 'combobox';
    focused[isWhole ? 'whole' : 'early'] ||= performance.now();
  });
}

function row(name: string, times: readonly Times[]): void {
  const of = (which: keyof Times) => times.map((one) => one[which]).sort((a, b) => a - b);
  const said = (sorted: number[]) => `${median(sorted).toFixed(0)} (${(sorted.at(-1) ?? 0).toFixed(0)})`;
  const ratio = median(of('whole')) / median(of('early'));
  console.log(`| ${name} | ${said(of('early'))} | ${said(of('whole'))} | ${ratio.toFixed(1)}× |`);
}

function median(sorted: readonly number[]): number {
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
