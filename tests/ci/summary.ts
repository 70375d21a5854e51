import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is known about a run besides the runner's report. */
export interface Run {
  /** The exit codes of `npm run check` and `npm test`. */
  readonly check: number;
  readonly test: number;
  /** Whether the outside cases are there: then no test has a reason to be skipped. */
  readonly hasShared: boolean;
}

/** The counts of a run, and in words what else went wrong. */
export interface Summary {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: readonly string[];
  readonly problems: readonly string[];
}

interface Counted {
  passed: number;
  failed: number;
  readonly skipped: string[];
  readonly problems: string[];
}

/**
 * Counts a run from vitest's JSON report. Whatever keeps a test from having run counts as a failure:
 * no report, an empty one, a file that did not load, a runner that ended badly without saying why.
 */
export function summarise(report: unknown, run: Run): Summary {
  const count: Counted = { passed: 0, failed: 0, skipped: [], problems: [] };
  const files =
    isRecord(report) && Array.isArray(report.testResults) ? (report.testResults as unknown[]) : null;
  if (files === null) fail(count, 'The test runner left no report that can be read.');
  for (const file of files ?? []) countFile(count, isRecord(file) ? file : {});
  if (files !== null && count.passed + count.failed === 0) fail(count, 'The report holds no test that ran.');
  if (count.failed === 0 && isRecord(report) && report.success === false) {
    fail(count, 'The runner reports an error outside of any test.');
  }
  if (count.failed === 0 && run.test !== 0) fail(count, `The test runner ended with ${run.test}.`);
  if (run.hasShared) {
    for (const name of count.skipped) fail(count, `Skipped although ../shared is there: ${name}`);
  }
  if (run.check !== 0) fail(count, `npm run check ended with ${run.check}.`);
  return count;
}

/** The summary as CI prints it; the counts stand alone on the last line. */
export function printed({ passed, failed, skipped, problems }: Summary): string {
  const skippedLines = skipped.map((name) => `  skipped: ${name}`);
  return [
    `${skipped.length} skipped`,
    ...skippedLines,
    ...problems,
    `${passed} passed, ${failed} failed`,
  ].join('\n');
}

function countFile(count: Counted, file: Readonly<Record<string, unknown>>): void {
  const results = Array.isArray(file.assertionResults) ? (file.assertionResults as unknown[]) : [];
  let failed = 0;
  for (const result of results) {
    const { status, fullName } = isRecord(result) ? result : {};
    const name = String(fullName ?? 'a test without a name');
    if (status === 'passed') count.passed++;
    else if (isSkipped(status)) count.skipped.push(name);
    else failed++;
  }
  count.failed += failed;
  // A file that could not be loaded, or whose hooks failed, has no failed test to show for it.
  if (file.status === 'failed' && failed === 0)
    fail(count, `Did not run: ${String(file.name ?? 'a test file')}`);
}

const isSkipped = (status: unknown): boolean =>
  status === 'skipped' || status === 'pending' || status === 'todo' || status === 'disabled';

function fail(count: Counted, problem: string): void {
  count.failed++;
  count.problems.push(problem);
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function readReport(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

if (import.meta.main) {
  const [path = '', check = '1', test = '1'] = process.argv.slice(2);
  const hasShared = existsSync(join(import.meta.dirname, '../../../shared'));
  const summary = summarise(readReport(path), { check: Number(check), test: Number(test), hasShared });
  process.stdout.write(`${printed(summary)}\n`);
  process.exitCode = summary.failed === 0 ? 0 : 1;
}
