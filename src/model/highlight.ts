import { type Annotation, type Colour, quoteOf } from './annotation.ts';
import { type ClaimReference, claimOf, colourOf, noteOf, tagsOf } from './remarks.ts';

/** How a saved passage was found on its page: where it was, elsewhere, as nearly the same words, or not at all. */
export const ANCHORING_STATES = ['exact', 'moved', 'approximate', 'orphaned'] as const;
export type AnchoringState = (typeof ANCHORING_STATES)[number];

/** A saved highlight as lists show it: an annotation without what only its page needs. */
export interface Highlight {
  id: string;
  /** Where it was saved. */
  source: string;
  /** `source` in the form of `pageAddress`: equal for all highlights of a page. */
  address: string;
  title?: string;
  quote: string;
  note: string;
  tags: readonly string[];
  colour: Colour;
  claim?: ClaimReference;
  /** ISO 8601 instants. */
  created: string;
  modified: string;
  /** Undefined where its page was not visited since. */
  found?: AnchoringState;
  /** When it was last there; an ISO 8601 instant. */
  lastFound?: string;
}

/** An annotation as lists show it. */
export function highlightOf(
  annotation: Annotation,
  address: string,
  { found, lastFound }: Pick<Highlight, 'found' | 'lastFound'> = {},
): Highlight {
  const { id, created, modified, target } = annotation;
  const title = target['dcterms:title'];
  const claim = claimOf(annotation);
  return {
    id,
    source: target.source,
    address,
    ...(title && { title }),
    quote: quoteOf(annotation),
    note: noteOf(annotation),
    tags: tagsOf(annotation),
    colour: colourOf(annotation),
    ...(claim && { claim }),
    created,
    modified,
    ...(found && { found }),
    ...(lastFound && { lastFound }),
  };
}
