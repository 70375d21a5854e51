import type { Mention } from '../model/mention.ts';
import type { SpottedBlock } from './blockStore.ts';

/** A span of a block that is painted, with all it may mean: one mention for each pack that knows it. */
export interface Target {
  block: SpottedBlock;
  /** UTF-16 units in the block's text, end exclusive. */
  start: number;
  end: number;
  mentions: Mention[];
}

/** Whether two targets are the same place of the page, read at different times. */
export function isSameTarget(a: Target, b: Target): boolean {
  return (
    a === b ||
    (a.block.container === b.block.container &&
      a.start === b.start &&
      a.end === b.end &&
      a.mentions[0]?.id === b.mentions[0]?.id)
  );
}

/**
 * What to paint, in reading order: distinctive terms and figures always, a common term once
 * a section, a `possible` figure never, unless those are what is asked for. Of overlapping spans the figure wins, then the longer.
 */
export function chooseTargets(blocks: readonly SpottedBlock[], possible = false): Target[] {
  const shown = new Set<string>();
  const targets: Target[] = [];
  for (const block of blocks) {
    if (block.role === 'heading') shown.clear();
    for (const target of spansOf(block, possible)) {
      const keep = target.mentions.filter(
        (mention) => mention.salience === 'distinctive' || !shown.has(`${mention.packId} ${mention.id}`),
      );
      for (const { packId, id } of keep) shown.add(`${packId} ${id}`);
      if (keep.length > 0) targets.push({ ...target, mentions: keep });
    }
  }
  return targets;
}

function spansOf(block: SpottedBlock, possible: boolean): Target[] {
  const painted = block.mentions.filter(({ relation }) => (relation === 'possible') === possible);
  painted.sort((a, b) => a.start - b.start || kindRank(a) - kindRank(b) || b.end - a.end);
  const spans: Target[] = [];
  for (const mention of painted) {
    const { start, end } = mention;
    const last = spans.at(-1);
    if (last?.start === start && last.end === end) last.mentions.push(mention);
    else if (!last || start >= last.end) spans.push({ block, start, end, mentions: [mention] });
    // Names do not overlap each other, nor do figures: where the two do, the figure stays.
    else if (kindRank(mention) < kindRank(last.mentions[0] as Mention))
      spans[spans.length - 1] = { block, start, end, mentions: [mention] };
  }
  return spans;
}

function kindRank({ kind }: Mention): number {
  return kind === 'figure' ? 0 : 1;
}
