import { sentencesOf } from '../text/sentences.ts';
import { locate } from './blocks.ts';
import type { Target } from './choose.ts';

/** The sentence around a mention, as a range of the page; undefined when the page has changed it. */
export function sentenceRange({ block, start }: Target): Range | undefined {
  const sentence = sentencesOf(block.text).find(({ end }) => start < end);
  if (!sentence) return undefined;
  const text = block.text.slice(sentence.start, sentence.end);
  const from = sentence.start + text.length - text.trimStart().length;
  const place = locate(block, from, from + text.trim().length);
  if (!place) return undefined;
  const range = place.start.node.ownerDocument.createRange();
  range.setStart(place.start.node, place.start.offset);
  range.setEnd(place.end.node, place.end.offset);
  return range;
}
