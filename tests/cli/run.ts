import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

export const MAIN = join(import.meta.dirname, '../../src/cli/main.ts');

/** A folder for the files of a test file, gone when its tests are done. */
export const folder = mkdtempSync(join(tmpdir(), 'sourcelight-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

export function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** Runs the command line to its end. */
export function runText(args: string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], {
    input,
    encoding: 'utf8',
  });
  return { status, stderr, lines: stdout.split('\n').filter(Boolean) };
}

/** The same for answers of one JSON object a line. */
export function run(args: string[], input = '') {
  const { lines, ...rest } = runText(args, input);
  return { ...rest, lines: lines.map((line) => JSON.parse(line)) };
}
