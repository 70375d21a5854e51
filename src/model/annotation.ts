import * as v from 'valibot';

/** Upper limits of an annotation, in UTF-16 units: what a hostile file or page can make us keep. */
export const ANNOTATION_LIMITS = {
  quote: 20_000,
  context: 200,
  note: 20_000,
  tag: 60,
  /** Tags of one annotation. */
  tags: 40,
  title: 500,
  address: 4_096,
  path: 4_000,
} as const;

/** The colours that a highlight may have, the first by default; none is the amber of terms and figures. */
export const COLOURS = ['green', 'blue', 'violet', 'pink'] as const;
export const Colour = v.picklist(COLOURS);
export type Colour = v.InferOutput<typeof Colour>;

export const bounded = (most: number) => v.pipe(v.string(), v.maxLength(most));
/** How an annotation names a claim: a URN, since a claim has no address of its own. */
export const CLAIM_NAME = /^urn:x-sourcelight:([a-z0-9.-]{1,64}):claim:([a-z0-9.-]{1,64})$/;

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** https://www.w3.org/TR/annotation-model/#text-quote-selector */
const TextQuoteSelector = v.strictObject({
  type: v.literal('TextQuoteSelector'),
  exact: v.pipe(bounded(ANNOTATION_LIMITS.quote), v.minLength(1)),
  prefix: v.optional(bounded(ANNOTATION_LIMITS.context)),
  suffix: v.optional(bounded(ANNOTATION_LIMITS.context)),
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
  value: bounded(ANNOTATION_LIMITS.path),
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
const Comment = v.strictObject({
  type: v.literal('TextualBody'),
  value: bounded(ANNOTATION_LIMITS.note),
  format: v.literal('text/plain'),
  purpose: v.literal('commenting'),
});

/** A word under which the reader files it. */
export const Tag = v.pipe(bounded(ANNOTATION_LIMITS.tag), v.trim(), v.nonEmpty());
const Tagging = v.strictObject({ type: v.literal('TextualBody'), value: Tag, purpose: v.literal('tagging') });

/** What it was saved for: a claim of a pack. */
const Linking = v.strictObject({
  type: v.literal('SpecificResource'),
  source: v.pipe(v.string(), v.regex(CLAIM_NAME)),
  purpose: v.literal('linking'),
});

export const PageUrl = v.pipe(bounded(ANNOTATION_LIMITS.address), v.regex(/^https?:\/\//i));

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
  body: v.optional(
    v.pipe(
      v.array(v.variant('purpose', [Comment, Tagging, Linking])),
      v.maxLength(ANNOTATION_LIMITS.tags + 2),
    ),
  ),
  target: v.strictObject({
    type: v.literal('SpecificResource'),
    source: PageUrl,
    /** What the page said that its address is, where that is another one. */
    'dcterms:isVersionOf': v.optional(PageUrl),
    'dcterms:title': v.optional(bounded(ANNOTATION_LIMITS.title)),
    /** The colour: https://www.w3.org/TR/annotation-model/#styles */
    styleClass: v.optional(Colour),
    selector: v.pipe(v.array(Selector), v.minLength(1), v.maxLength(8)),
  }),
});
export type Annotation = v.InferOutput<typeof Annotation>;

/** The highlighted words. */
export function quoteOf({ target }: Annotation): string {
  return target.selector.find((selector) => selector.type === 'TextQuoteSelector')?.exact ?? '';
}
