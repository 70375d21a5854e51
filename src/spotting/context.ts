import type { Span } from '../text/quote.ts';
import { sentencesOf } from '../text/sentences.ts';
import type { TermHit } from './terms.ts';

/** A block of page text with what was found in it. */
export interface ReadBlock {
  text: string;
  hits: TermHit[];
}

/** Where evidence for a figure is looked for: its sentence, the one before, the section's heading. */
export interface Context {
  passages: { text: string; hits: TermHit[] }[];
}

/** The evidence context of a span in `block`; `before` and `heading` are the blocks it follows and stands under. */
export function contextOf(span: Span, block: ReadBlock, before?: ReadBlock, heading?: ReadBlock): Context {
  const sentences = sentencesOf(block.text);
  const at = sentences.findIndex(({ end }) => span.start < end);
  const passages = [sentences[at], sentences[at - 1]].flatMap((s) => (s ? [cut(block, s)] : []));
  const last = at === 0 && before ? sentencesOf(before.text).at(-1) : undefined;
  if (before && last) passages.push(cut(before, last));
  if (heading) passages.push(heading);
  return { passages };
}

function cut({ text, hits }: ReadBlock, { start, end }: Span): ReadBlock {
  return {
    text: text.slice(start, end),
    hits: hits
      .filter((hit) => hit.start >= start && hit.end <= end)
      .map((hit) => ({ ...hit, start: hit.start - start, end: hit.end - start })),
  };
}

/** The first use of a name of one of the terms, as written, or undefined. */
export function findTermIn(
  { passages }: Context,
  packId: string,
  terms: readonly string[],
): string | undefined {
  for (const { text, hits } of passages)
    for (const { start, end, names } of hits)
      if (names.some((name) => name.packId === packId && terms.includes(name.term.id)))
        return text.slice(start, end);
  return undefined;
}

/** The first of some words in the context, as written, or undefined. Whole words, any case. */
export function findWordIn({ passages }: Context, words: readonly string[]): string | undefined {
  if (words.length === 0) return undefined;
  const pattern = wordPattern(words);
  for (const { text } of passages) {
    const found = pattern.exec(text);
    if (found) return found[0];
  }
  return undefined;
}

/** Matches any of some words or phrases as whole words, in any case. */
export function wordPattern(words: readonly string[]): RegExp {
  const escaped = words.map((word) =>
    word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/\s+/g, '\\s+'),
  );
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
}
