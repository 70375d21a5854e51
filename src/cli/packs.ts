import { readPackFile } from '../exchanging/packFiles/readPackFile.ts';
import type { ContextPack } from '../model/pack.ts';
import type { Problem } from '../model/problem.ts';
import { fail } from './failure.ts';
import { readText } from './input.ts';

/** Reads the packs of files, in order; one that is none is a failure that lists what is wrong. */
export async function readPacks(files: readonly string[]): Promise<ContextPack[]> {
  const packs = new Map<string, ContextPack>();
  for (const file of files) {
    const reading = await readPackFile(readText(file));
    if ('problems' in reading) {
      const lines = reading.problems.map((problem) => `\n  ${problemLine(problem)}`);
      fail(`${file}: not a pack:${lines.join('')}`);
    }
    for (const warning of reading.warnings)
      process.stderr.write(`sourcelight: ${file}: warning: ${problemLine(warning)}\n`);
    for (const pack of reading.packs) {
      if (packs.has(pack.id)) fail(`${file}: another pack has the id '${pack.id}'`);
      packs.set(pack.id, pack);
    }
  }
  return [...packs.values()];
}

export function problemLine({ path, message }: Problem): string {
  return path === '' ? message : `${path}: ${message}`;
}
