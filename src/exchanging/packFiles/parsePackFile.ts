import * as v from 'valibot';
import { Id } from '../../model/fields.ts';
import type { ContextPack } from '../../model/pack.ts';
import { parsePack } from '../../model/parsePack.ts';
import { firstProblems, joinPath, keyPath, type Problem, problemOf } from '../../model/problem.ts';
import { contentOf } from './contentHash.ts';
import { FileOutline } from './packFile.ts';

export interface ParsedFile {
  /** In the order of the file, without `$schema`. */
  packs: ContextPack[];
  /** Where each pack stands in the file: `packs[1]`, or nowhere if it is the file. */
  places: string[];
  /** Hashes that the file gives, by id of the pack. */
  hashes: ReadonlyMap<string, string>;
  /** Copies of articles' texts, by id of the pack. */
  texts: ReadonlyMap<string, string>;
  /** What the reader should know, though the packs can be taken. */
  warnings: Problem[];
}

/** Reads a file of packs, or a pack alone, from anything. Never throws. */
export function parsePackFile(input: unknown): ParsedFile | { problems: Problem[] } {
  if (typeof input !== 'object' || input === null || !Object.hasOwn(input, 'packs')) {
    const parsed = parsePack(input);
    if ('problems' in parsed) return parsed;
    const packs = [contentOf(parsed.pack)];
    return { packs, places: [''], hashes: new Map(), texts: new Map(), warnings: [] };
  }
  const outline = v.safeParse(FileOutline, input);
  if (!outline.success) return { problems: firstProblems(outline.issues.map((issue) => problemOf(issue))) };
  const packs: ContextPack[] = [];
  const problems = firstProblems(
    (function* () {
      yield* keyProblems(input);
      yield* packProblems(outline.output.packs, packs);
    })(),
  );
  if (problems.length > 0) return { problems };
  const ids = new Set(packs.map(({ id }) => id));
  const warnings: Problem[] = [];
  const known = (name: 'hashes' | 'texts') =>
    new Map(
      Object.entries(outline.output[name] ?? {}).filter(([id]) => {
        if (ids.has(id)) return true;
        warnings.push({ path: `${name}.${id}`, message: `there is no pack '${id}' in the file; left out` });
        return false;
      }),
    );
  const places = packs.map((_, i) => `packs[${i}]`);
  return { packs, places, hashes: known('hashes'), texts: known('texts'), warnings };
}

/** Reads pack by pack; good ones go into `packs`. */
function* packProblems(inputs: readonly unknown[], packs: ContextPack[]): Generator<Problem> {
  const ids = new Set<string>();
  for (const [i, input] of inputs.entries()) {
    const place = `packs[${i}]`;
    const parsed = parsePack(input);
    if ('problems' in parsed) {
      for (const { path, message } of parsed.problems) yield { path: joinPath(place, path), message };
      continue;
    }
    if (ids.has(parsed.pack.id))
      yield { path: `${place}.id`, message: `another of the packs has the id '${parsed.pack.id}'` };
    ids.add(parsed.pack.id);
    packs.push(contentOf(parsed.pack));
  }
}

/** A schema's record silently leaves out keys that every object has, `__proto__` among them. */
function* keyProblems(file: { hashes?: object; texts?: object }): Generator<Problem> {
  for (const name of ['hashes', 'texts'] as const)
    for (const key of Object.keys(file[name] ?? {}))
      if (!v.is(Id, key)) yield { path: joinPath(name, keyPath(key)), message: 'not the id of a pack' };
}
