import * as v from 'valibot';
import { ANNOTATION_LIMITS, type Annotation, bounded, PageUrl, Selector } from './annotation.ts';
import { ClaimReference, Remarks, withRemarks } from './remarks.ts';

/** What a page tells of a passage that the reader wants to keep. */
export const Passage = v.strictObject({
  source: PageUrl,
  /** What the page says that its address is. */
  canonical: v.optional(PageUrl),
  title: v.optional(bounded(ANNOTATION_LIMITS.title)),
  selector: v.pipe(v.array(Selector), v.minLength(1), v.maxLength(8)),
  claim: v.optional(ClaimReference),
  ...Remarks.entries,
});
export type Passage = v.InferOutput<typeof Passage>;

/** Makes the annotation of a passage. `id` is a UUID, `now` an ISO 8601 instant. */
export function annotationOf(
  { source, canonical, title, selector, claim, ...remarks }: Passage,
  id: string,
  now: string,
): Annotation {
  const bare: Annotation = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:uuid:${id}`,
    type: 'Annotation',
    motivation: 'highlighting',
    created: now,
    modified: now,
    ...(claim && { body: [linkBody(claim)] }),
    target: {
      type: 'SpecificResource',
      source,
      ...(canonical && { 'dcterms:isVersionOf': canonical }),
      ...(title && { 'dcterms:title': title }),
      selector,
    },
  };
  return withRemarks(bare, remarks, now);
}

/** The annotation fastened to another place. */
export function withSelectors(annotation: Annotation, selector: Selector[], now: string): Annotation {
  return { ...annotation, modified: now, target: { ...annotation.target, selector } };
}

function linkBody({ packId, claimId }: ClaimReference) {
  const source = `urn:x-sourcelight:${packId}:claim:${claimId}`;
  return { type: 'SpecificResource', source, purpose: 'linking' } as const;
}
