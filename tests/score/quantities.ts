import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { scanQuantities } from '../../src/spotting/quantities.ts';
import { type ScoredQuantity, toScorer } from './mapping.ts';

const CASES = join(import.meta.dirname, '../../../shared/cases/quantities');

/** A case of ../shared/cases/quantities; its README says what the fields mean. */
export interface QuantityCase {
  id: string;
  suite: string;
  text: string;
  core: boolean;
  expected: (Partial<ScoredQuantity> & { kind: string; optional?: boolean; surface?: string })[];
}

/** F1 and the like, from 0 to 1. */
export interface Score {
  cases: number;
  F1: number;
  uF1: number;
  umF1: number;
  modR: number | null;
  modFA: number | null;
}

interface Scorer {
  load(path: string): QuantityCase[];
  scoreAll(
    cases: QuantityCase[],
    parse: (text: string) => ScoredQuantity[],
    filter?: (one: QuantityCase) => boolean,
  ): Record<string, Score>;
}

/** The scorer that came with the cases, and the cases; undefined where they are not there. */
export async function loadQuantityCases(): Promise<{ scorer: Scorer; cases: QuantityCase[] } | undefined> {
  if (!existsSync(CASES)) return undefined;
  const scorer = (await import(join(CASES, 'score.mjs'))) as Scorer;
  return { scorer, cases: scorer.load(join(CASES, 'cases.json')) };
}

/** Suites that the goals name together. */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  news: ['newsquant'],
  currency: ['rt-currency', 'duckling-money', 'compromise-money'],
  percent: ['rt-percent', 'rt-percentmode', 'compromise-percent'],
};

/** Scores the scanner on every suite, on the goals' groups, and on the core of them all. */
export async function scoreQuantities(
  read: (text: string) => ScoredQuantity[] = (text) =>
    scanQuantities(text).map((span) => toScorer(text, span)),
  only?: QuantityCase[],
): Promise<Record<string, Score> | undefined> {
  const loaded = await loadQuantityCases();
  if (!loaded) return undefined;
  const { scorer } = loaded;
  const cases = only ?? loaded.cases;
  const suites = scorer.scoreAll(cases, read);
  const all = (filter: (one: QuantityCase) => boolean) => scorer.scoreAll(cases, read, filter).ALL as Score;
  const groups = Object.entries(GROUPS).map(([name, of]) => [
    `all ${name}`,
    all(({ suite }) => of.includes(suite)),
  ]);
  return { ...suites, 'all core': all(({ core }) => core), ...Object.fromEntries(groups) };
}

/** The scores as a Markdown table, in per cent. */
export function quantityTable(scores: Record<string, Score>): string {
  const percent = (x: number | null) => (x === null ? '–' : (100 * x).toFixed(1));
  const rows = Object.entries(scores).map(
    ([suite, s]) =>
      `| ${suite} | ${s.cases} | ${[s.F1, s.uF1, s.umF1, s.modR, s.modFA].map(percent).join(' | ')} |`,
  );
  return [
    '| suite | cases | F1 value | value and unit | value, unit, modifier | modifiers found | false |',
    '|---|---|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}
