/**
 * Reads the same text with our scanner and its rivals, in turns in one process, and prints ratios:
 * `node tests/bench/quantities/run.ts FOLDER`, where FOLDER has the rivals in its node_modules.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { countSteps, scanQuantities } from '../../../src/spotting/quantities.ts';

const folder = resolve(process.argv[2] ?? '.');
const here = import.meta.dirname;
const load = createRequire(join(folder, 'index.js'));
const ROUNDS = 9;

interface Rival {
  name: string;
  /** How many quantities it finds. */
  read(text: string): number;
  /** What is bundled to weigh it. */
  entry: string;
}

const rivals: Rival[] = [ours(), recognizers(), compromise()];
const paragraphs = loadText();
const speeds = new Map(rivals.map(({ name }) => [name, [] as number[]]));
for (const rival of rivals) measure(rival);
// The first round warmed the compiler up.
for (const found of speeds.values()) found.length = 0;
for (let round = 0; round < ROUNDS; round++) for (const rival of rivals) measure(rival);
await printTable();
printSteps();

function ours(): Rival {
  const read = (text: string) => scanQuantities(text).length;
  return { name: 'ours', read, entry: join(here, '../../../src/spotting/quantities.ts') };
}

function recognizers(): Rival {
  const suite = load('@microsoft/recognizers-text-suite');
  const models = [suite.recognizeCurrency, suite.recognizePercentage, suite.recognizeNumber];
  const read = (text: string) =>
    models.reduce((sum, model) => sum + model(text, suite.Culture.English).length, 0);
  return {
    name: 'Recognizers-Text',
    read,
    entry: load.resolve('@microsoft/recognizers-text-suite'),
  };
}

function compromise(): Rival {
  const nlp = load('compromise');
  nlp.plugin?.(load('compromise-numbers'));
  const read = (text: string) => nlp(text).numbers().json().length as number;
  return { name: 'compromise', read, entry: load.resolve('compromise') };
}

/** Text of the press, a paragraph at a time, as pages give it. */
function loadText(): string[] {
  const folders = ['distil', 'on-topic'].map((name) => join(here, '../../../../shared/cases', name));
  const texts = folders.flatMap((cases) =>
    readdirSync(cases)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => readFileSync(join(cases, name), 'utf8')),
  );
  return texts.flatMap((text) => text.split('\n')).filter((line) => line.trim() !== '');
}

/** Reads all paragraphs again and again for half a second; a rival that needs longer for them reads them once. */
function measure({ name, read }: Rival): void {
  let units = 0;
  const start = performance.now();
  do {
    for (const paragraph of paragraphs) {
      read(paragraph);
      units += paragraph.length;
    }
  } while (performance.now() - start < 500);
  speeds.get(name)?.push(units / 1e6 / ((performance.now() - start) / 1000));
}

async function weigh(entry: string): Promise<number> {
  const bundle = await rolldown({ input: entry, platform: 'browser', logLevel: 'silent' });
  const { output } = await bundle.generate({ format: 'iife', name: 'weighed', minify: true });
  return gzipSync(output[0].code, { level: 9 }).length / 1000;
}

async function printTable(): Promise<void> {
  const median = (name: string) => {
    const sorted = [...(speeds.get(name) ?? [])].sort((a, b) => a - b);
    return sorted[Math.floor(sorted.length / 2)] as number;
  };
  console.log(
    `| | MB of text a second, median of ${ROUNDS} | ours is faster by | kB gzip |\n|---|---:|---:|---:|`,
  );
  for (const { name, entry } of rivals) {
    const ratio = median('ours') / median(name);
    console.log(
      `| ${name} | ${median(name).toPrecision(3)} | ${ratio === 1 ? '' : `${Math.round(ratio)}×`} | ${(await weigh(entry)).toFixed(1)} |`,
    );
  }
}

/** How the work grows on text made to be hard: steps for each UTF-16 unit, at 100,000 and at a million. */
function printSteps(): void {
  console.log('\n| a megabyte of | steps a unit at 0.1 MB | at 1 MB |\n|---|---:|---:|');
  for (const unit of ['7', 'one ', '$', ',', '1,', '1-', 'between 1 and ', 'millions of ', '(1) ']) {
    const steps = [1e5, 1e6].map((size) => {
      const text = unit.repeat(Math.ceil(size / unit.length));
      return (countSteps(text) / text.length).toFixed(1);
    });
    console.log(`| ${JSON.stringify(unit)} | ${steps.join(' | ')} |`);
  }
}
