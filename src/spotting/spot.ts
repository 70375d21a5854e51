import type { Evidence, Mention, TextBlock, Topics } from '../model/mention.ts';
import type { ContextPack } from '../model/pack.ts';
import { contextOf, type ReadBlock } from './context.ts';
import { matchFigure } from './figures.ts';
import type { Lexicon } from './lexicon.ts';
import type { Name } from './names.ts';
import { scanQuantities } from './quantities.ts';
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
  let heading: ReadBlock | undefined;
  const mentions = read.map((block, i) => {
    const own = addTopics({ ...page }, block);
    const { role } = blocks[i] as TextBlock;
    if (role === 'heading') heading = undefined;
    const before = blocks[i - 1]?.role === 'heading' ? undefined : read[i - 1];
    const found = [...termMentions(block, own), ...figureMentions(lexicon, block, own, before, heading)];
    if (role === 'heading') heading = block;
    return found.sort((a, b) => a.start - b.start || b.end - a.end);
  });
  return { mentions, topics: page };
}

function addTopics(topics: Topics, { text, hits }: ReadBlock): Topics {
  for (const { start, end, names } of hits)
    for (const { term, packId } of names)
      if (term.salience === 'distinctive') topics[packId] ??= text.slice(start, end);
  return topics;
}

function termMentions({ text, hits }: ReadBlock, topics: Topics): Mention[] {
  return hits.flatMap(({ start, end, names }) =>
    names
      .filter(({ packId }) => packId in topics)
      .map(({ packId, term, text: name }) => ({
        start,
        end,
        surface: text.slice(start, end),
        kind: 'term' as const,
        packId,
        id: term.id,
        relation: 'same' as const,
        why: [nameEvidence(name, term), ...topicEvidence(term, topics[packId] as string)],
        salience: term.salience,
      })),
  );
}

function nameEvidence(name: string, term: Name['term']): Evidence {
  return name === term.name ? { type: 'name', name } : { type: 'alias', alias: name };
}

function topicEvidence(term: Name['term'], surface: string): Evidence[] {
  return term.salience === 'common' ? [{ type: 'topic', surface }] : [];
}

function figureMentions(
  lexicon: Lexicon,
  block: ReadBlock,
  topics: Topics,
  before?: ReadBlock,
  heading?: ReadBlock,
): Mention[] {
  const packs = lexicon.packs.filter((pack) => pack.id in topics && pack.figures.length > 0);
  if (packs.length === 0 || !/\p{N}|\p{L}/u.test(block.text)) return [];
  return scanQuantities(block.text).flatMap((span) => {
    const context = () => contextOf(span, block, before, heading);
    return packs.flatMap((pack) => bestFigure(pack, span, block.text, context, topics[pack.id] as string));
  });
}

/** A quantity stands for at most one figure of a pack: the one with the most evidence. */
function bestFigure(
  pack: ContextPack,
  span: ReturnType<typeof scanQuantities>[number],
  text: string,
  context: () => ReturnType<typeof contextOf>,
  topic: string,
): Mention[] {
  const after = text.slice(span.end, span.end + 120);
  const matches = pack.figures.flatMap((figure) => {
    const match = matchFigure(figure, span, after, context, pack.id);
    return match ? [{ figure, match }] : [];
  });
  const rank = ({ match }: (typeof matches)[number]) =>
    (match.relation === 'same' ? 100 : 0) + match.why.length;
  const [best] = matches.sort((a, b) => rank(b) - rank(a));
  if (!best) return [];
  const { figure, match } = best;
  const why: Evidence[] = [...match.why, { type: 'topic', surface: topic }];
  const { start } = span;
  const { end } = match;
  return [
    {
      start,
      end,
      surface: text.slice(start, end),
      kind: 'figure',
      packId: pack.id,
      id: figure.id,
      relation: match.relation,
      why,
      salience: 'distinctive',
    },
  ];
}
