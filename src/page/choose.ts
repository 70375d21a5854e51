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

/**
 * What to paint, in reading order: distinctive terms and figures always, a common term once
 * a section, a `possible` figure never. Of overlapping spans the figure wins, then the longer.
 */
export function chooseTargets(blocks: readonly SpottedBlock[]): Target[] {
  const shown = new Set<string>();
  const targets: Target[] = [];
  for (const block of blocks) {
    if (block.role === 'heading') shown.clear();
    for (const target of spansOf(block)) {
      const keep = target.mentions.filter(
        (mention) => mention.salience === 'distinctive' || !shown.has(`${mention.packId} ${mention.id}`),
      );
      for (const { packId, id } of keep) shown.add(`${packId} ${id}`);
      if (keep.length > 0) targets.push({ ...target, mentions: keep });
    }
  }
  return targets;
}

function spansOf(block: SpottedBlock): Target[] {
  const painted = block.mentions.filter(({ relation }) => relation !== 'possible');
  const ranked = [...painted].sort(
    (a, b) => kindRank(a) - kindRank(b) || b.end - b.start - (a.end - a.start),
  );
  const spans: Target[] = [];
  for (const mention of ranked) {
    const { start, end } = mention;
    const clash = spans.find((span) => span.start < end && start < span.end);
    if (!clash) spans.push({ block, start, end, mentions: [mention] });
    else if (clash.start === start && clash.end === end) clash.mentions.push(mention);
  }
  return spans.sort((a, b) => a.start - b.start);
}

function kindRank({ kind }: Mention): number {
  return kind === 'figure' ? 0 : 1;
}
