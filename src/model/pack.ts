import * as v from 'valibot';
import { Address, Id, IsoDate, LanguageTag, LIMITS, list, text } from './fields.ts';
import { Quantity } from './quantity.ts';

/** The version of the pack format that this code reads and writes. */
export const FORMAT = 1;

/** A CSL-JSON name: a person's two parts, or one literal for bodies and names without parts. */
const Name = v.union(
  [
    v.strictObject({ given: text(LIMITS.name), family: text(LIMITS.name) }),
    v.strictObject({ literal: text(LIMITS.name) }),
  ],
  'expected {given, family} or {literal}',
);
export type Name = v.InferOutput<typeof Name>;

/**
 * What the maker of the pack adds to the article: the known form of a name it misspells,
 * the report it leaves unnamed. Always shown as ours, never as the article's.
 */
const Addition = v.strictObject({
  name: v.optional(text(LIMITS.name)),
  title: v.optional(text(LIMITS.name)),
  author: v.optional(list(Name, 20)),
  issued: v.optional(IsoDate),
  containerTitle: v.optional(text(LIMITS.name)),
  url: v.optional(Address),
  note: text(LIMITS.note),
});
export type Addition = v.InferOutput<typeof Addition>;

/** The article that a pack is made from. */
const Article = v.strictObject({
  title: text(LIMITS.name),
  subtitle: v.optional(text(LIMITS.name)),
  author: list(Name, 20),
  issued: v.optional(IsoDate),
  containerTitle: v.optional(text(LIMITS.name)),
  url: Address,
  language: LanguageTag,
  note: v.optional(text(LIMITS.note)),
});
export type Article = v.InferOutput<typeof Article>;

export const TermKind = v.picklist(['person', 'organisation', 'place', 'event', 'concept']);
export type TermKind = v.InferOutput<typeof TermKind>;

/** A thing the pack can explain. */
const Term = v.strictObject({
  id: Id,
  name: text(LIMITS.name),
  /** Other ways the press writes the name. Spotting folds case, diacritics, dashes and plurals by itself. */
  aliases: list(text(LIMITS.name), LIMITS.aliases),
  /**
   * Names that mean other things elsewhere ("the North"): they count only on pages that are on topic, written with
   * the capitals they have here, and not as the beginning of a longer name.
   */
  commonAliases: v.optional(list(text(LIMITS.name), LIMITS.aliases)),
  kind: TermKind,
  gloss: text(LIMITS.gloss),
  /** `distinctive`: its name or an alias alone puts a page on topic. `common`: spotted only on pages that are. */
  salience: v.picklist(['distinctive', 'common']),
  added: v.optional(Addition),
});
export type Term = v.InferOutput<typeof Term>;

/** From when to when; ISO 8601, both ends included. */
export const Period = v.strictObject({ start: v.optional(IsoDate), end: v.optional(IsoDate) });
export type Period = v.InferOutput<typeof Period>;

/** A quantity that means something (after MeasEval): how much of what, of whom, when. */
const Figure = v.strictObject({
  id: Id,
  quantity: Quantity,
  /** The figure as the article writes it, modifier included. */
  surface: text(LIMITS.quote),
  /** What is measured. */
  measure: text(LIMITS.name),
  /** Words that, near an equal amount, show that the same thing is measured: "stolen", "haul". */
  measureWords: list(text(40), LIMITS.references),
  /** Of whom or what. */
  subject: text(LIMITS.name),
  /** Ids of the terms that name the subject. */
  subjectTerms: list(Id, LIMITS.references),
  /** For counts: other nouns for the thing counted. */
  nouns: v.optional(list(text(40), LIMITS.references)),
  period: v.optional(Period),
});
export type Figure = v.InferOutput<typeof Figure>;

/** How a source stands behind a claim. */
export const Manner = v.picklist(['said', 'wrote', 'reported', 'estimated', 'argued', 'charged', 'found']);
export type Manner = v.InferOutput<typeof Manner>;

const quote = text(LIMITS.quote);
/**
 * Where the article makes the claim: from the first word of `start` to the last of `end`.
 * `prefix` stands right before `start`, `suffix` right after `end` (as in a text fragment,
 * https://wicg.github.io/scroll-to-text-fragment/).
 */
const Appearance = v.strictObject({
  start: quote,
  end: v.optional(quote),
  prefix: v.optional(quote),
  suffix: v.optional(quote),
});
export type Appearance = v.InferOutput<typeof Appearance>;

/** One checkable statement in our own words. */
const Claim = v.strictObject({
  id: Id,
  text: text(LIMITS.claim),
  /** Whom it rests on, the most direct first. */
  sources: v.pipe(
    list(v.strictObject({ source: Id, manner: Manner }), LIMITS.references),
    v.minLength(1, 'a claim needs at least one source'),
  ),
  terms: list(Id, LIMITS.references),
  figures: list(Id, LIMITS.references),
  period: v.optional(Period),
  appearance: Appearance,
});
export type Claim = v.InferOutput<typeof Claim>;

/** Who or what a claim rests on; field names after CSL-JSON, in camel case. */
const Source = v.strictObject({
  id: Id,
  /** How the article names it. */
  name: text(LIMITS.name),
  kind: v.picklist(['person', 'organisation', 'report', 'unnamed']),
  /** What the article says of them: "political scientist". */
  role: v.optional(text(LIMITS.name)),
  title: v.optional(text(LIMITS.name)),
  author: v.optional(list(Name, 20)),
  issued: v.optional(IsoDate),
  containerTitle: v.optional(text(LIMITS.name)),
  url: v.optional(Address),
  added: v.optional(Addition),
});
export type Source = v.InferOutput<typeof Source>;

/** The lists of a pack, and what an entry of each is. */
export const ENTRIES = { terms: Term, figures: Figure, claims: Claim, sources: Source } as const;
export type ListName = keyof typeof ENTRIES;
export const LIST_NAMES = Object.keys(ENTRIES) as ListName[];

/** What one source article contributes. */
export const ContextPack = v.strictObject({
  $schema: v.optional(text(LIMITS.address)),
  format: v.literal(FORMAT, `expected format ${FORMAT}`),
  id: Id,
  /** Counts up with every published change. */
  revision: v.pipe(
    v.number('expected a number'),
    v.integer('expected a whole number'),
    v.minValue(1, 'less than 1'),
  ),
  /** SPDX expression or a plain sentence. */
  licence: v.optional(text(LIMITS.name)),
  attribution: v.optional(text(LIMITS.note)),
  article: Article,
  terms: list(Term, LIMITS.terms),
  figures: list(Figure, LIMITS.figures),
  claims: list(Claim, LIMITS.claims),
  sources: list(Source, LIMITS.sources),
});
export type ContextPack = v.InferOutput<typeof ContextPack>;
