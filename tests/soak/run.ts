/**
 * Runs every property test again and again, each round with another seed, and prints a row for the
 * table in README.md: `npm run soak -- [ROUNDS] [FIRST SEED]`. Ends with 1 if a round failed, and says
 * which seed to give to see it again.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const tests = join(import.meta.dirname, '..');
const [rounds = 20, first = Date.now() % 1_000_000] = process.argv.slice(2).map(Number);

const files = readdirSync(tests, { recursive: true, encoding: 'utf8' })
  .filter(
    (file) => file.endsWith('.test.ts') && readFileSync(join(tests, file), 'utf8').includes('fc.assert'),
  )
  .map((file) => join('tests', file));

const failed = Array.from({ length: rounds }, (_, i) => first + i).filter((seed) => !passes(seed));
const day = new Date().toISOString().slice(0, 10);
console.log(`| ${day} | ${files.length} | ${rounds} | ${first}–${first + rounds - 1} | ${failed.length} |`);
for (const seed of failed) console.log(`Failed: npm run soak -- 1 ${seed}`);
process.exitCode = failed.length > 0 ? 1 : 0;

function passes(seed: number): boolean {
  const run = spawnSync(
    'vitest',
    ['run', '--config', 'tests/vitest.config.ts', '--project', 'unit', ...files],
    {
      cwd: join(tests, '..'),
      env: { ...process.env, SOURCELIGHT_SEED: String(seed) },
      encoding: 'utf8',
      shell: process.platform === 'win32',
    },
  );
  console.log(`${seed} ${run.status === 0 ? 'passed' : `failed\n${run.stdout}\n${run.stderr}`}`);
  return run.status === 0;
}
