import bundledPack from '../../assets/packs/bitcoin-to-bombs.json' with { type: 'json' };
import type { Mention } from '../../src/model/mention.ts';
import type { ContextPack } from '../../src/model/pack.ts';
import { compileLexicon } from '../../src/spotting/lexicon.ts';
import { scanQuantities } from '../../src/spotting/quantities.ts';
import { spot } from '../../src/spotting/spot.ts';
import type { Label, Passage, Place } from './passages.ts';

/** A figure that was found in a passage. */
export type Guess = Pick<Mention, 'relation' | 'id'> & Place;

/** Right, wrong and missed, and what they come to from 0 to 1. */
export interface RelationScore {
  right: number;
  wrong: number;
  missed: number;
  precision: number;
  recall: number;
}

/** How well a set of passages is read. */
export interface ComparisonScore {
  same: RelationScore;
  another: RelationScore;
  /**
   * Unrelated amounts: how many there are, and at how many of them something is painted. They are those the
   * scanner reads, for no other can be painted; years are left out, because nearly every line has one.
   */
  traps: { all: number; lit: number };
  /** What was painted and should not have been, and what was missed, each with its surroundings. */
  wrongAt: string[];
  missedAt: string[];
}

const lexicon = compileLexicon([bundledPack as ContextPack]);

/** What the product says of a passage: figures that are painted, so none that is only possible. */
export function guess({ blocks }: Passage): Guess[] {
  const { mentions } = spot(
    lexicon,
    blocks.map((text) => ({ text, role: 'text' as const })),
  );
  return mentions.flatMap((found, block) =>
    found
      .filter(({ kind, relation }) => kind === 'figure' && relation !== 'possible')
      .map(({ start, end, relation, id }) => ({ start, end, relation, id, block })),
  );
}

const covers = (a: Place, b: Place) => a.block === b.block && a.start < b.end && b.start < a.end;

const agrees = (one: Guess, label: Label) =>
  covers(one, label) && one.relation === label.relation && one.id === label.id;

/** Scores guesses: one is right where it covers a label of the same figure and relation. */
export function scoreComparison(
  passages: readonly Passage[],
  guessAt: (passage: Passage) => Guess[] = guess,
): ComparisonScore {
  const none = { right: 0, wrong: 0, missed: 0 };
  const counts = { same: { ...none }, another: { ...none } };
  const traps = { all: 0, lit: 0 };
  const wrongAt: string[] = [];
  const missedAt: string[] = [];
  for (const passage of passages) {
    const guesses = guessAt(passage);
    for (const label of passage.labels) {
      if (label.relation === 'either') continue;
      const isFound = guesses.some((one) => agrees(one, label));
      counts[label.relation][isFound ? 'right' : 'missed']++;
      if (!isFound) missedAt.push(describe(passage, label));
    }
    for (const one of guesses) {
      const isFine = passage.labels.some(
        (label) => agrees(one, label) || (label.relation === 'either' && covers(one, label)),
      );
      if (isFine || one.relation === 'possible') continue;
      counts[one.relation].wrong++;
      wrongAt.push(describe(passage, one));
    }
    const unrelated = trapsOf(passage);
    traps.all += unrelated.length;
    traps.lit += unrelated.filter((trap) => guesses.some((one) => covers(one, trap))).length;
  }
  return { same: scoreOf(counts.same), another: scoreOf(counts.another), traps, wrongAt, missedAt };
}

function trapsOf({ blocks, labels }: Passage): Place[] {
  return blocks
    .flatMap((text, block) => scanQuantities(text).map((quantity) => ({ ...quantity, block })))
    .filter((one) => one.kind !== 'year' && !labels.some((label) => covers(one, label)));
}

function describe({ blocks }: Passage, { block, start, end, relation, id }: Guess | Label): string {
  const text = blocks[block] as string;
  const before = text.slice(Math.max(0, start - 60), start);
  return `${relation} ${id}: ${before}«${text.slice(start, end)}»${text.slice(end, end + 60)}`;
}

function scoreOf(counts: { right: number; wrong: number; missed: number }): RelationScore {
  const { right, wrong, missed } = counts;
  return { ...counts, precision: right / (right + wrong), recall: right / (right + missed) };
}

/** The scores as a Markdown table, in per cent, and the traps. */
export function comparisonTable(score: ComparisonScore): string {
  const percent = (x: number) => (100 * x).toFixed(1);
  const row = (name: 'same' | 'another') => {
    const { right, wrong, missed, precision, recall } = score[name];
    return `| ${name} | ${right} | ${wrong} | ${missed} | ${percent(precision)} | ${percent(recall)} |`;
  };
  return [
    '| relation | right | wrong | missed | P | R |',
    '|---|---|---|---|---|---|',
    row('same'),
    row('another'),
    '',
    `Unrelated figures lit: ${score.traps.lit} of ${score.traps.all} traps`,
  ].join('\n');
}

/** What was wrong and what was missed, a line each. */
export function comparisonFaults({ wrongAt, missedAt }: ComparisonScore): string {
  const list = (title: string, lines: string[]) =>
    [`${title}: ${lines.length || 'none'}`, ...lines.map((line) => `  ${line}`)].join('\n');
  return [list('Wrongly painted', wrongAt), list('Missed', missedAt)].join('\n');
}
