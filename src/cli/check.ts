import { readPackFile } from '../exchanging/packFiles/readPackFile.ts';
import type { ContextPack } from '../model/pack.ts';
import { joinPath, type Problem } from '../model/problem.ts';
import { findQuoteRange, type Normalized, normalize } from '../text/quote.ts';
import type { Command } from './command.ts';
import { type Input, readArguments, readInputs, readText } from './input.ts';
import { problemLine } from './packs.ts';

/**
 * `check [--article FILE] [PACK…|-]`: what is wrong with packs, and where; with the article, or where a
 * file brings its text along, also whether the passages and figures stand in it. Warnings are no problems.
 */
export const check: Command = async (args, print) => {
  const { values, positionals } = readArguments(args, { article: { type: 'string' } });
  const article = values.article === undefined ? undefined : normalize(readText(values.article));
  let code = 0;
  for (const input of readInputs(positionals)) {
    const { problems, warnings, summary } = await checkFile(input, article);
    for (const warning of warnings) print(`${input.file}: warning: ${problemLine(warning)}`);
    for (const problem of problems) print(`${input.file}: ${problemLine(problem)}`);
    if (problems.length > 0) code = 1;
    else print(`${input.file}: ${summary}`);
  }
  return code;
};

async function checkFile({ text }: Input, article: Normalized | undefined) {
  const reading = await readPackFile(text);
  if ('problems' in reading) return { problems: reading.problems, warnings: [], summary: '' };
  const problems: Problem[] = [];
  let looked = 0;
  for (const [i, pack] of reading.packs.entries()) {
    const copy = reading.texts.get(pack.id);
    const words = article ?? (copy === undefined ? undefined : normalize(copy));
    if (!words) continue;
    looked += pack.claims.length + pack.figures.length;
    for (const { path, message } of missingFrom(words, pack))
      problems.push({ path: joinPath(reading.places[i] ?? '', path), message });
  }
  const count = reading.packs.length;
  const found = looked > 0 ? `; ${looked} passages and figures found in the article` : '';
  return {
    problems,
    warnings: reading.warnings,
    summary: `${count} ${count === 1 ? 'pack' : 'packs'}, no problems${found}`,
  };
}

/** A passage must stand in the article once, or a link would lead to another; a figure at least once. */
function* missingFrom(article: Normalized, { claims, figures }: ContextPack): Generator<Problem> {
  for (const [i, { surface }] of figures.entries())
    if (findQuoteRange(article, { start: surface }).length === 0)
      yield { path: `figures[${i}].surface`, message: 'not found in the article' };
  for (const [i, { appearance }] of claims.entries()) {
    const { length } = findQuoteRange(article, appearance);
    const message = length === 0 ? 'not found in the article' : `found in ${length} places of the article`;
    if (length !== 1) yield { path: `claims[${i}].appearance`, message };
  }
}
