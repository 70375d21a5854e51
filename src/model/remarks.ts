import * as v from 'valibot';
import {
  ANNOTATION_LIMITS,
  type Annotation,
  bounded,
  CLAIM_NAME,
  COLOURS,
  Colour,
  Tag,
} from './annotation.ts';
import { Id } from './fields.ts';

/** A claim of a pack. */
export const ClaimReference = v.strictObject({ packId: Id, claimId: Id });
export type ClaimReference = v.InferOutput<typeof ClaimReference>;

const Tags = v.pipe(v.array(Tag), v.maxLength(ANNOTATION_LIMITS.tags));

/** What the reader may say of a highlight; what is absent stays, an empty note goes. */
export const Remarks = v.strictObject({
  note: v.optional(bounded(ANNOTATION_LIMITS.note)),
  tags: v.optional(Tags),
  colour: v.optional(Colour),
});
export type Remarks = v.InferOutput<typeof Remarks>;

/** A change of one highlight. */
export const HighlightChange = v.strictObject({ id: v.string(), ...Remarks.entries });
export type HighlightChange = v.InferOutput<typeof HighlightChange>;

/** The annotation with other remarks; what a change does not speak of stays. */
export function withRemarks(annotation: Annotation, change: Remarks, now: string): Annotation {
  const { body = [], target, ...rest } = annotation;
  const note = change.note ?? noteOf(annotation);
  const tags = [...new Set(change.tags ?? tagsOf(annotation))];
  const bodies = [
    ...(note.trim() === '' ? [] : [noteBody(note)]),
    ...tags.map((value) => ({ type: 'TextualBody', value, purpose: 'tagging' }) as const),
    ...body.filter(({ purpose }) => purpose === 'linking'),
  ];
  return {
    ...rest,
    modified: now,
    ...(bodies.length > 0 && { body: bodies }),
    target: { ...target, ...(change.colour && { styleClass: change.colour }) },
  };
}

/** The annotation with a tag under another name, in its place, or without it. One that it has already is there once. */
export function withTag(
  annotation: Annotation,
  tag: string,
  to: string | undefined,
  now: string,
): Annotation {
  const tags = tagsOf(annotation).flatMap((one) => (one === tag ? (to ?? []) : one));
  return withRemarks(annotation, { tags }, now);
}

function noteBody(value: string) {
  return { type: 'TextualBody', value, format: 'text/plain', purpose: 'commenting' } as const;
}

export function noteOf({ body = [] }: Annotation): string {
  return body.find((one) => one.purpose === 'commenting')?.value ?? '';
}

export function tagsOf({ body = [] }: Annotation): string[] {
  return body.flatMap((one) => (one.purpose === 'tagging' ? one.value : []));
}

export function colourOf({ target }: Annotation): Colour {
  return target.styleClass ?? COLOURS[0];
}

/** The claim that it was saved for. */
export function claimOf({ body = [] }: Annotation): ClaimReference | undefined {
  const link = body.find((one) => one.purpose === 'linking');
  const [, packId, claimId] = (link && CLAIM_NAME.exec(link.source)) ?? [];
  return packId && claimId ? { packId, claimId } : undefined;
}
