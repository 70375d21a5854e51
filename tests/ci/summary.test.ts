import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { printed, type Run, summarise } from './summary.ts';

const fine: Run = { check: 0, test: 0, hasShared: false };

const file = (statuses: readonly string[], status = 'passed'): object => ({
  name: 'tests/some.test.ts',
  status,
  assertionResults: statuses.map((each, index) => ({ status: each, fullName: `does ${index}` })),
});

const report = (files: readonly object[], success = true): object => ({ success, testResults: files });

test.each<[string, unknown, Run, string]>([
  ['all is well', report([file(['passed', 'passed'])]), fine, '2 passed, 0 failed'],
  [
    'a test failed',
    report([file(['passed', 'failed'], 'failed')], false),
    { ...fine, test: 1 },
    '1 passed, 1 failed',
  ],
  ['a test was skipped', report([file(['passed', 'skipped'])]), fine, '1 passed, 0 failed'],
  [
    'skipped with shared',
    report([file(['passed', 'skipped'])]),
    { ...fine, hasShared: true },
    '1 passed, 1 failed',
  ],
  [
    'to do with shared',
    report([file(['passed', 'todo'])]),
    { ...fine, hasShared: true },
    '1 passed, 1 failed',
  ],
  ['only skipped', report([file(['pending'])]), fine, '0 passed, 1 failed'],
  ['an unknown status', report([file(['passed', 'perhaps'])]), fine, '1 passed, 1 failed'],
  ['a file did not load', report([file(['passed']), file([], 'failed')], false), fine, '1 passed, 1 failed'],
  ['a hook failed', report([file(['passed', 'skipped'], 'failed')], false), fine, '1 passed, 1 failed'],
  ['an error outside of tests', report([file(['passed'])], false), fine, '1 passed, 1 failed'],
  ['the runner ended badly', report([file(['passed'])]), { ...fine, test: 137 }, '1 passed, 1 failed'],
  ['the check failed', report([file(['passed'])]), { ...fine, check: 2 }, '1 passed, 1 failed'],
  ['no report', null, fine, '0 passed, 1 failed'],
  ['no report, check failed', null, { ...fine, check: 1, test: 1 }, '0 passed, 2 failed'],
  ['an empty report', report([]), fine, '0 passed, 1 failed'],
  ['half a report', { testResults: 'gone' }, fine, '0 passed, 1 failed'],
  ['a list', [], fine, '0 passed, 1 failed'],
])('%s', (_name, planted, run, last) => {
  expect(printed(summarise(planted, run)).split('\n').at(-1)).toBe(last);
});

test('names what was skipped', () => {
  const text = printed(summarise(report([file(['passed', 'skipped'])]), fine));
  expect(text).toContain('1 skipped\n  skipped: does 1');
});

test('on the command line a missing report ends in failure', () => {
  const run = spawnSync(
    process.execPath,
    [join(import.meta.dirname, 'summary.ts'), 'nowhere.json', '0', '0'],
    {
      encoding: 'utf8',
    },
  );
  expect(run.stdout.trimEnd().split('\n').at(-1)).toBe('0 passed, 1 failed');
  expect(run.status).toBe(1);
});
