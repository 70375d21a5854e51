import type { Evidence, Mention, TextBlock, Topics } from '../model/mention.ts';
import type { ReadBlock, Surroundings } from './context.ts';
import { figureMentions } from './figureMentions.ts';
import type { Lexicon } from './lexicon.ts';
import type { Name } from './names.ts';
import { surroundingsOf } from './surroundings.ts';
import { findTerms } from './terms.ts';

export interface Spotted {
  /** Per block, in reading order. */
  mentions: Mention[][];
  topics: Topics;
}

/**
 * Spots every pack's terms and figures in the blocks of a page, in reading order.
 * `topics` holds what earlier blocks of the same page have put on topic. Common terms and
 * figures count only where the page, or the block itself, names something distinctive.
 */
export function spot(lexicon: Lexicon, blocks: readonly TextBlock[], topics: Topics = {}): Spotted {
  const read: ReadBlock[] = blocks.map(({ text }) => ({ text, hits: findTerms(lexicon, text) }));
  const page: Topics = { ...topics };
  blocks.forEach(({ role }, i) => {
    if (role === 'text' || role === 'heading') addTopics(page, read[i] as ReadBlock);
  });
  const around = surroundingsOf(blocks, read);
  const mentions = read.map((block, i) => {
    const own = addTopics({ ...page }, block);
    const packs = lexicon.packs.filter((pack) => pack.id in own && pack.figures.length > 0);
    const figures = figureMentions(packs, block, own, around[i] as Surroundings);
    return [...termMentions(block, own), ...figures].sort((a, b) => a.start - b.start || b.end - a.end);
  });
  return { mentions, topics: page };
}

function addTopics(topics: Topics, { text, hits }: ReadBlock): Topics {
  for (const { start, end, names } of hits)
    for (const { salience, packId } of names)
      if (salience === 'distinctive') topics[packId] ??= text.slice(start, end);
  return topics;
}

function termMentions({ text, hits }: ReadBlock, topics: Topics): Mention[] {
  return hits.flatMap(({ start, end, names, isInner }) =>
    names
      .filter(({ packId }) => !isInner && packId in topics)
      .map(({ packId, term, text: name, salience }) => ({
        start,
        end,
        surface: text.slice(start, end),
        kind: 'term' as const,
        packId,
        id: term.id,
        relation: 'same' as const,
        why: [nameEvidence(name, term), ...topicEvidence(salience, topics[packId] as string)],
        salience,
      })),
  );
}

function nameEvidence(name: string, term: Name['term']): Evidence {
  return name === term.name ? { type: 'name', name } : { type: 'alias', alias: name };
}

function topicEvidence(salience: Name['salience'], surface: string): Evidence[] {
  return salience === 'common' ? [{ type: 'topic', surface }] : [];
}
