import * as v from 'valibot';

/** Upper limits of an annotation, in UTF-16 units: what a hostile file or page can make us keep. */
export const ANNOTATION_LIMITS = {
  quote: 20_000,
  context: 200,
  note: 20_000,
  title: 500,
  address: 4_096,
  path: 4_000,
} as const;

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** https://www.w3.org/TR/annotation-model/#text-quote-selector */
const TextQuoteSelector = v.strictObject({
  type: v.literal('TextQuoteSelector'),
  exact: v.pipe(text(ANNOTATION_LIMITS.quote), v.minLength(1)),
  prefix: v.optional(text(ANNOTATION_LIMITS.context)),
  suffix: v.optional(text(ANNOTATION_LIMITS.context)),
});
export type TextQuoteSelector = v.InferOutput<typeof TextQuoteSelector>;

/** UTF-16 units of the body's text content, end exclusive: https://www.w3.org/TR/annotation-model/#text-position-selector */
const TextPositionSelector = v.strictObject({
  type: v.literal('TextPositionSelector'),
  start: offset,
  end: offset,
});
export type TextPositionSelector = v.InferOutput<typeof TextPositionSelector>;

/** An element by its path from the body, refined by an offset in its text content. */
const XPathSelector = v.strictObject({
  type: v.literal('XPathSelector'),
  value: text(ANNOTATION_LIMITS.path),
  refinedBy: TextPositionSelector,
});

/** https://www.w3.org/TR/annotation-model/#range-selector */
const RangeSelector = v.strictObject({
  type: v.literal('RangeSelector'),
  startSelector: XPathSelector,
  endSelector: XPathSelector,
});
export type RangeSelector = v.InferOutput<typeof RangeSelector>;

export const Selector = v.variant('type', [TextQuoteSelector, TextPositionSelector, RangeSelector]);
export type Selector = v.InferOutput<typeof Selector>;

/** The reader's words on a highlight. */
const TextualBody = v.strictObject({
  type: v.literal('TextualBody'),
  value: text(ANNOTATION_LIMITS.note),
  format: v.literal('text/plain'),
  purpose: v.literal('commenting'),
});

const address = v.pipe(text(ANNOTATION_LIMITS.address), v.regex(/^https?:\/\//i));

/**
 * A saved highlight, as a W3C Web Annotation (https://www.w3.org/TR/annotation-model/).
 * The UI says "highlight".
 */
export const Annotation = v.strictObject({
  '@context': v.literal('http://www.w3.org/ns/anno.jsonld'),
  id: v.pipe(v.string(), v.regex(/^urn:uuid:[0-9a-f-]{36}$/)),
  type: v.literal('Annotation'),
  motivation: v.literal('highlighting'),
  created: v.pipe(v.string(), v.isoTimestamp()),
  modified: v.pipe(v.string(), v.isoTimestamp()),
  body: v.optional(v.pipe(v.array(TextualBody), v.maxLength(1))),
  target: v.strictObject({
    type: v.literal('SpecificResource'),
    source: address,
    'dcterms:title': v.optional(text(ANNOTATION_LIMITS.title)),
    selector: v.pipe(v.array(Selector), v.minLength(1), v.maxLength(8)),
  }),
});
export type Annotation = v.InferOutput<typeof Annotation>;

/** What a page tells of a passage that the reader wants to keep. */
export const Passage = v.strictObject({
  source: address,
  title: v.optional(text(ANNOTATION_LIMITS.title)),
  selector: v.pipe(v.array(Selector), v.minLength(1), v.maxLength(8)),
  note: v.optional(text(ANNOTATION_LIMITS.note)),
});
export type Passage = v.InferOutput<typeof Passage>;

/** Makes the annotation of a passage. `id` is a UUID, `now` an ISO 8601 instant. */
export function annotationOf(
  { source, title, selector, note }: Passage,
  id: string,
  now: string,
): Annotation {
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:uuid:${id}`,
    type: 'Annotation',
    motivation: 'highlighting',
    created: now,
    modified: now,
    ...(note && { body: [noteBody(note)] }),
    target: {
      type: 'SpecificResource',
      source,
      ...(title && { 'dcterms:title': title }),
      selector,
    },
  };
}

/** The annotation with another note; an empty one takes the note away. */
export function withNote(annotation: Annotation, note: string, now: string): Annotation {
  const { body: _, ...rest } = annotation;
  return { ...rest, modified: now, ...(note.trim() !== '' && { body: [noteBody(note)] }) };
}

function noteBody(value: string) {
  return { type: 'TextualBody', value, format: 'text/plain', purpose: 'commenting' } as const;
}

export function noteOf({ body }: Annotation): string {
  return body?.[0]?.value ?? '';
}

/** The highlighted words. */
export function quoteOf({ target }: Annotation): string {
  return target.selector.find((selector) => selector.type === 'TextQuoteSelector')?.exact ?? '';
}
