import fc from 'fast-check';
import type {
  Addition,
  Article,
  Claim,
  ContextPack,
  Figure,
  Name,
  Period,
  Source,
  Term,
} from '../../src/model/pack.ts';
import type { Quantity } from '../../src/model/quantity.ts';

/** A pack about a made-up ferry, made anew for each test so that a test may change it. */
export function ferryPack(): ContextPack {
  return {
    format: 1,
    id: 'ferry',
    revision: 2,
    licence: 'CC0-1.0',
    article: {
      title: 'The last ferry',
      author: [{ given: 'Ines', family: 'Roth' }],
      issued: '2024-05-02',
      url: 'https://example.org/ferry',
      language: 'en',
    },
    terms: [
      {
        id: 'ostrand',
        name: 'Ostrand',
        aliases: ['Isle of Ostrand'],
        kind: 'place',
        gloss: 'An island that only a ferry reaches.',
        salience: 'distinctive',
      },
      {
        id: 'ferry-board',
        name: 'Ferry Board',
        aliases: [],
        kind: 'organisation',
        gloss: 'Runs the ferry.',
        salience: 'common',
      },
    ],
    figures: [
      {
        id: 'cost',
        quantity: { kind: 'currency', value: 4.5e6, unit: 'EUR', modifier: 'about' },
        surface: 'about €4.5 million',
        measure: 'yearly loss',
        measureWords: ['loss', 'lost'],
        subject: 'the ferry',
        subjectTerms: ['ferry-board'],
      },
      {
        id: 'islanders',
        quantity: { kind: 'count', value: 640, unit: 'islander' },
        surface: '640 islanders',
        measure: 'people who live there',
        measureWords: [],
        subject: 'Ostrand',
        subjectTerms: ['ostrand'],
      },
    ],
    claims: [
      {
        id: 'loses',
        text: 'The ferry loses about 4.5 million euros a year.',
        sources: [{ source: 'annual-report', manner: 'reported' }],
        terms: ['ferry-board'],
        figures: ['cost'],
        appearance: { start: 'The board says', end: '€4.5 million a year' },
      },
      {
        id: 'depend',
        text: 'All islanders depend on it.',
        sources: [{ source: 'mayor', manner: 'said' }],
        terms: ['ostrand'],
        figures: ['islanders'],
        appearance: { start: 'none of the 640 islanders' },
      },
    ],
    sources: [
      { id: 'annual-report', name: 'annual report', kind: 'report' },
      { id: 'mayor', name: 'the mayor', kind: 'person' },
    ],
  };
}

/** The same value with the fields of every object in reverse. */
export function reversed<T>(value: T): T {
  const turn = (inner: unknown): unknown => {
    if (Array.isArray(inner)) return inner.map(turn);
    if (typeof inner !== 'object' || inner === null) return inner;
    const fields = Object.entries(inner).reverse();
    return Object.fromEntries(fields.map(([key, below]) => [key, turn(below)]));
  };
  return turn(value) as T;
}

const id = fc
  .stringMatching(/^[a-z0-9][a-z0-9.-]{0,12}$/)
  .filter((one) => one !== 'constructor' && one !== 'prototype');
const words = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
    fc.constantFrom(
      '<script>alert(1)</script>',
      'O’Brien "quoted" \\ back',
      'שלום\u200f',
      '北朝鮮',
      '🚀',
      '__proto__',
    ),
  )
  .filter((one) => one.trim() !== '' && !/[\p{Cs}\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(one));
const someWords = fc.array(words, { maxLength: 3 });
const date = fc.constantFrom('1999', '2022-04', '2022-04-06');
const address = fc.webUrl().filter((url) => url.length < 2000);
const person: fc.Arbitrary<Name> = fc.oneof(
  fc.record({ given: words, family: words }),
  fc.record({ literal: words }),
);
const someOf = (ids: readonly string[]): fc.Arbitrary<string[]> =>
  ids.length === 0 ? fc.constant([]) : fc.subarray([...ids]);
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((one) => one + 0);

const addition: fc.Arbitrary<Addition> = fc.record(
  {
    name: words,
    title: words,
    author: fc.array(person, { maxLength: 2 }),
    issued: date,
    url: address,
    note: words,
  },
  { requiredKeys: ['note'] },
) as fc.Arbitrary<Addition>;
const period = fc.record({ start: date, end: date }, { requiredKeys: [] }) as fc.Arbitrary<Period>;
const article = fc.record(
  {
    title: words,
    subtitle: words,
    author: fc.array(person, { maxLength: 2 }),
    issued: date,
    url: address,
    language: fc.constantFrom('en', 'pt-BR', 'ko'),
    note: words,
  },
  { requiredKeys: ['title', 'author', 'url', 'language'] },
) as fc.Arbitrary<Article>;
const quantity: fc.Arbitrary<Quantity> = fc.oneof(
  fc.record({ kind: fc.constant('count'), unit: words, value: number }),
  fc
    .tuple(number, number, words)
    .map(([a, b, unit]) => ({ kind: 'currency', unit, lower: Math.min(a, b), upper: Math.max(a, b) })),
) as fc.Arbitrary<Quantity>;

const termOf = (one: string) =>
  fc.record(
    {
      id: fc.constant(one),
      name: words,
      aliases: someWords,
      kind: fc.constantFrom('person', 'place'),
      gloss: words,
      salience: fc.constantFrom('distinctive', 'common'),
      added: addition,
    },
    { requiredKeys: ['id', 'name', 'aliases', 'kind', 'gloss', 'salience'] },
  ) as fc.Arbitrary<Term>;
const figureOf = (one: string, terms: readonly string[]) =>
  fc.record(
    {
      id: fc.constant(one),
      quantity,
      surface: words,
      measure: words,
      measureWords: someWords,
      subject: words,
      subjectTerms: someOf(terms),
      period,
    },
    { requiredKeys: ['id', 'quantity', 'surface', 'measure', 'measureWords', 'subject', 'subjectTerms'] },
  ) as fc.Arbitrary<Figure>;
const claimOf = (
  one: string,
  terms: readonly string[],
  figures: readonly string[],
  sources: readonly string[],
) =>
  fc.record({
    id: fc.constant(one),
    text: words,
    sources: fc
      .subarray([...sources], { minLength: 1 })
      .map((chosen) => chosen.map((source) => ({ source, manner: 'said' as const }))),
    terms: someOf(terms),
    figures: someOf(figures),
    appearance: fc.record({ start: words, end: words }, { requiredKeys: ['start'] }),
  }) as fc.Arbitrary<Claim>;
const sourceOf = (one: string) =>
  fc.record(
    {
      id: fc.constant(one),
      name: words,
      kind: fc.constantFrom('person', 'unnamed'),
      role: words,
      url: address,
    },
    { requiredKeys: ['id', 'name', 'kind'] },
  ) as fc.Arbitrary<Source>;

const list = (ids: fc.Arbitrary<string>) => fc.uniqueArray(ids, { maxLength: 4 });
const all = <T>(ids: readonly string[], of: (one: string) => fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.tuple(...ids.map(of));

/** Any pack. */
export const anyPack = fc
  .record({ terms: list(id), figures: list(id), claims: list(id), sources: list(id) })
  .chain((of) =>
    fc.record(
      {
        format: fc.constant(1 as const),
        id,
        revision: fc.integer({ min: 1, max: 1000 }),
        licence: words,
        attribution: words,
        article,
        terms: all(of.terms, termOf),
        figures: all(of.figures, (one) => figureOf(one, of.terms)),
        claims: all(of.sources.length === 0 ? [] : of.claims, (one) =>
          claimOf(one, of.terms, of.figures, of.sources),
        ),
        sources: all(of.sources, sourceOf),
      },
      { requiredKeys: ['format', 'id', 'revision', 'article', 'terms', 'figures', 'claims', 'sources'] },
    ),
  ) as fc.Arbitrary<ContextPack>;

/** An entry of a list: its id, and how it is worded there. */
interface Wording {
  id: string;
  wording: number;
}
type Outline = Record<'terms' | 'figures' | 'claims' | 'sources', Wording[]> &
  Record<'licence' | 'attribution' | 'article' | 'revision', number>;

const wording = fc.integer({ min: 0, max: 2 });
const wordings = fc.uniqueArray(fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), wording }), {
  selector: (one) => one.id,
});
const versionOf = (base?: Outline): fc.Arbitrary<Outline> => {
  const part = <T>(other: fc.Arbitrary<T>, key: keyof Outline) =>
    base ? fc.oneof(fc.constant(base[key] as T), other) : other;
  return fc.record({
    terms: part(wordings, 'terms'),
    figures: part(wordings, 'figures'),
    claims: part(wordings, 'claims'),
    sources: part(wordings, 'sources'),
    licence: part(wording, 'licence'),
    attribution: part(wording, 'attribution'),
    article: part(wording, 'article'),
    revision: part(wording, 'revision'),
  });
};

/** What an entry in a wording refers to, as far as it is there. */
const referred = (wording: number, there: readonly Wording[]): string[] =>
  there.map((one) => one.id).filter((one) => [['a', 'c'], [], ['b', 'c', 'd']][wording]?.includes(one));

function packOf(outline: Outline): ContextPack {
  const { terms, figures, claims, sources } = outline;
  const { article } = ferryPack();
  return {
    format: 1,
    id: 'one',
    revision: outline.revision + 1,
    ...(outline.licence > 0 && { licence: `licence ${outline.licence}` }),
    ...(outline.attribution > 0 && { attribution: `attribution ${outline.attribution}` }),
    article: { ...article, title: `title ${outline.article}` },
    terms: terms.map(({ id, wording }) => ({
      id,
      name: id,
      aliases: [],
      kind: 'concept',
      gloss: `gloss ${wording}`,
      salience: 'common',
    })),
    figures: figures.map(({ id, wording }) => ({
      id,
      quantity: { kind: 'count', value: wording, unit: 'thing' },
      surface: id,
      measure: id,
      measureWords: [],
      subject: id,
      subjectTerms: referred(wording, terms),
    })),
    claims: (sources.length === 0 ? [] : claims).map(({ id, wording }) => ({
      id,
      text: `text ${wording}`,
      sources: sources.slice(0, 1 + wording).map((one) => ({ source: one.id, manner: 'said' })),
      terms: referred(wording, terms),
      figures: referred(wording, figures),
      appearance: { start: id },
    })),
    sources: sources.map(({ id, wording }) => ({ id, name: `name ${wording}`, kind: 'person' })),
  };
}

/** A pack and two later versions of it, in which much is as it was, in both or in one. */
export const versions: fc.Arbitrary<[base: ContextPack, mine: ContextPack, theirs: ContextPack]> = versionOf()
  .chain((base) => fc.tuple(fc.constant(base), versionOf(base), versionOf(base)))
  .map(([base, mine, theirs]) => [packOf(base), packOf(mine), packOf(theirs)]);
