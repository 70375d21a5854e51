/**
 * Spots the outside cases of ../shared/cases/on-topic with the bundled pack and hands the
 * mentions to the scorer that came with them: `npm run score`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import bundledPack from '../../assets/packs/bitcoin-to-bombs.json' with { type: 'json' };
import type { ContextPack } from '../../src/model/pack.ts';
import { compileLexicon } from '../../src/spotting/lexicon.ts';
import { spot } from '../../src/spotting/spot.ts';

const CASES = join(import.meta.dirname, '../../../shared/cases/on-topic');

if (!existsSync(CASES)) {
  console.log('skipped: ../shared/cases/on-topic is not there');
} else {
  const folder = mkdtempSync(join(tmpdir(), 'sourcelight-score-'));
  const file = join(folder, 'predictions.jsonl');
  writeFileSync(
    file,
    readdirSync(CASES)
      .filter((name) => name.endsWith('.txt'))
      .flatMap(predict)
      .join('\n'),
  );
  const args = [join(CASES, 'score.mjs'), file, ...process.argv.slice(2)];
  console.log(spawnSync(process.execPath, args, { encoding: 'utf8' }).stdout);
  rmSync(folder, { recursive: true });
}

/** One JSON line a mention; each line of a text is a block, as a page's paragraphs are. */
function predict(name: string): string[] {
  const text = readFileSync(join(CASES, name), 'utf8');
  const lines = [...text.matchAll(/[^\n]+/g)].map((match) => ({ text: match[0], at: match.index }));
  const lexicon = compileLexicon([bundledPack as ContextPack]);
  const { mentions } = spot(
    lexicon,
    lines.map((line) => ({ text: line.text, role: 'text' as const })),
  );
  return mentions.flatMap((found, i) =>
    found
      .filter(({ relation }) => relation !== 'possible')
      .map(({ start, end, kind, id, surface }) => {
        const at = lines[i]?.at ?? 0;
        const key = kind === 'figure' ? `figure:${id}` : id;
        return JSON.stringify({
          file: `on-topic/${name}`,
          start: at + start,
          end: at + end,
          kind,
          key,
          surface,
          relation: 'same',
        });
      }),
  );
}
