import * as v from 'valibot';
import { ANNOTATION_LIMITS, bounded, Colour } from './annotation.ts';
import type { Highlight } from './highlight.ts';

/** Which highlights are meant: those for which all of this is so. */
export const HighlightFilter = v.strictObject({
  /** With this tag; the empty one stands for those without any. */
  tag: v.optional(bounded(ANNOTATION_LIMITS.tag)),
  /** Saved for a claim of this pack; the empty id stands for those of none. */
  pack: v.optional(bounded(64)),
  colour: v.optional(Colour),
  /** Not found on their page any more. */
  lost: v.optional(v.literal(true)),
  /** Of this page, in the form of `pageAddress`. */
  page: v.optional(bounded(ANNOTATION_LIMITS.address)),
});
export type HighlightFilter = v.InferOutput<typeof HighlightFilter>;

/** Whether a highlight is one of those that are meant. */
export function passes(
  { tags, claim, colour, found, address }: Pick<Highlight, 'tags' | 'claim' | 'colour' | 'found' | 'address'>,
  only: HighlightFilter,
): boolean {
  return (
    (only.tag === undefined || (only.tag === '' ? tags.length === 0 : tags.includes(only.tag))) &&
    (only.pack === undefined || only.pack === (claim?.packId ?? '')) &&
    (only.colour === undefined || only.colour === colour) &&
    (only.lost === undefined || found === 'orphaned') &&
    (only.page === undefined || only.page === address)
  );
}
