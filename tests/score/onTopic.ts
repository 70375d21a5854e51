import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import bundledPack from '../../assets/packs/bitcoin-to-bombs.json' with { type: 'json' };
import type { Mention } from '../../src/model/mention.ts';
import type { ContextPack } from '../../src/model/pack.ts';
import { compileLexicon } from '../../src/spotting/lexicon.ts';
import { spot } from '../../src/spotting/spot.ts';
import { blocksOf } from '../../src/text/plainBlocks.ts';
import { type ScoredMention, toOnTopic } from './mapping.ts';

const CASES = join(import.meta.dirname, '../../../shared/cases/on-topic');

export const hasOnTopicCases = existsSync(CASES);

/** The names of the texts. */
export function onTopicTexts(): string[] {
  return readdirSync(CASES).filter((name) => name.endsWith('.txt'));
}

/** The gold mentions as they stand in the file. */
export function onTopicGold(): (ScoredMention & { start16: number; end16: number })[] {
  const lines = readFileSync(join(CASES, 'gold.jsonl'), 'utf8').split('\n');
  return lines.filter(Boolean).map((line) => JSON.parse(line));
}

/** What the product spots in one of the texts, in the scorer's words. */
export function spotOnTopic(name: string): ScoredMention[] {
  const text = readFileSync(join(CASES, name), 'utf8');
  const blocks = blocksOf(text);
  const { mentions } = spot(
    compileLexicon([bundledPack as ContextPack]),
    blocks.map(({ start, end }) => ({ text: text.slice(start, end), role: 'text' as const })),
  );
  return mentions.flatMap((found, i) => {
    const at = blocks[i]?.start ?? 0;
    const moved = found.map(
      (mention): Mention => ({ ...mention, start: at + mention.start, end: at + mention.end }),
    );
    return moved.flatMap((mention) => toOnTopic(`on-topic/${name}`, mention));
  });
}

/** Hands mentions to the scorer that came with the cases; what it prints. */
export function scoreOnTopic(mentions: readonly ScoredMention[], args: readonly string[] = []): string {
  const folder = mkdtempSync(join(tmpdir(), 'sourcelight-score-'));
  const file = join(folder, 'predictions.jsonl');
  writeFileSync(file, mentions.map((mention) => JSON.stringify(mention)).join('\n'));
  const scorer = [join(CASES, 'score.mjs'), file, ...args];
  const { stdout } = spawnSync(process.execPath, scorer, { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  return stdout;
}
