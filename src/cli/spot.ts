import bundledPack from '../../assets/packs/bitcoin-to-bombs.json' with { type: 'json' };
import type { Evidence, Mention } from '../model/mention.ts';
import type { ContextPack } from '../model/pack.ts';
import { compileLexicon, type Lexicon } from '../spotting/lexicon.ts';
import { spot as spotBlocks } from '../spotting/spot.ts';
import { blocksOf } from '../text/plainBlocks.ts';
import type { Command } from './command.ts';
import { readArguments, readInputs, readLines } from './input.ts';
import { readPacks } from './packs.ts';

/** A mention as the command line prints it. */
interface PrintedMention {
  start: number;
  end: number;
  surface: string;
  kind: Mention['kind'];
  /** Id of the pack. */
  pack: string;
  /** Id of the term or figure in it. */
  id: string;
  /** The term's name, or the figure as the article writes it. */
  name: string;
  relation: Mention['relation'];
  /** What made us sure. */
  why: Evidence[];
}

/** `spot [--pack PACK…] [--all] [--jsonl] [FILE…|-]`: every mention, before any rule on how often to paint. */
export const spot: Command = async (args, print) => {
  const { values, positionals } = readArguments(args, {
    pack: { type: 'string', multiple: true },
    all: { type: 'boolean' },
    jsonl: { type: 'boolean' },
  });
  const packs = values.pack ? await readPacks(values.pack) : [bundledPack as ContextPack];
  const lexicon = compileLexicon(packs);
  const mentionsIn = (text: string) => spotText(lexicon, text, values.all ?? false);
  for (const input of readInputs(positionals)) {
    if (values.jsonl)
      for (const { id, text } of readLines(input)) print(JSON.stringify({ id, mentions: mentionsIn(text) }));
    else
      for (const mention of mentionsIn(input.text)) print(JSON.stringify({ file: input.file, ...mention }));
  }
  return 0;
};

function spotText(lexicon: Lexicon, text: string, withPossible: boolean): PrintedMention[] {
  const blocks = blocksOf(text);
  const { mentions } = spotBlocks(
    lexicon,
    blocks.map(({ start, end }) => ({ text: text.slice(start, end), role: 'text' as const })),
  );
  return mentions.flatMap((found, i) =>
    found
      .filter(({ relation }) => withPossible || relation !== 'possible')
      .map(({ start, end, surface, kind, packId, id, relation, why }) => ({
        start: start + (blocks[i]?.start ?? 0),
        end: end + (blocks[i]?.start ?? 0),
        surface,
        kind,
        pack: packId,
        id,
        name: nameOf(lexicon, packId, kind, id),
        relation,
        why,
      })),
  );
}

function nameOf({ packs }: Lexicon, packId: string, kind: Mention['kind'], id: string): string {
  const pack = packs.find((one) => one.id === packId);
  return kind === 'term'
    ? (pack?.terms.find((term) => term.id === id)?.name ?? id)
    : (pack?.figures.find((figure) => figure.id === id)?.surface ?? id);
}
