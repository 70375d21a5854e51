import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../src/text/quote.ts';

const FOLDER = join(import.meta.dirname, '../spotting/comparison');

/** Our labelled passages: what the rules were tuned on, a check during development, and the last check. */
export const PASSAGE_FILES = {
  own: join(FOLDER, 'sentences.txt'),
  'heldout-1': join(FOLDER, 'heldout-1.txt'),
  'heldout-2': join(FOLDER, 'heldout-2.txt'),
} as const;

/** A place in a passage; `block` is its line. */
export type Place = Span & { block: number };

/** An amount that somebody has labelled. */
export interface Label extends Place {
  relation: 'same' | 'another' | 'either';
  id: string;
}

/** A labelled passage; its amounts without a label are traps. */
export interface Passage {
  blocks: string[];
  labels: Label[];
}

/** The labelled passages of a file; `sentences.txt` says how they are marked. */
export function loadPassages(path: string = PASSAGE_FILES.own): Passage[] {
  return readFileSync(path, 'utf8')
    .split(/\n\s*\n/)
    .map((passage) => readPassage(passage.split('\n').filter((line) => line && !line.startsWith('#'))))
    .filter(({ blocks }) => blocks.length > 0);
}

function readPassage(lines: readonly string[]): Passage {
  const labels: Label[] = [];
  const blocks = lines.map((line, block) => {
    let text = '';
    let last = 0;
    for (const mark of line.matchAll(/\[\[(.*?)\|(same|another|either) (.*?)\]\]/g)) {
      const [whole, surface, relation, id] = mark as unknown as [string, string, Label['relation'], string];
      text += line.slice(last, mark.index);
      labels.push({ block, start: text.length, end: text.length + surface.length, relation, id });
      text += surface;
      last = mark.index + whole.length;
    }
    return text + line.slice(last);
  });
  return { blocks, labels };
}
