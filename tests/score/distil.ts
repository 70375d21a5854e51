import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { draftPack } from '../../src/drafting/draft.ts';
import type { Draft } from '../../src/drafting/draftedPack.ts';
import { readPlainText } from '../../src/drafting/reading/plainText.ts';
import { articleText, type ReadArticle } from '../../src/model/readArticle.ts';
import { findQuoteRange, normalize, type Span } from '../../src/text/quote.ts';
import { pairUp } from './pairUp.ts';
import { namesMatch, termsMatch } from './tokenOverlap.ts';

const CASES = join(import.meta.dirname, '../../../shared/cases/distil');

export const hasDistilCases = existsSync(CASES);

export interface GoldFigure {
  surface: string;
  /** One number, an interval, or null where the text is vague. */
  value: number | [number, number] | null;
  /** "USD", "USD/week", "%", "share", a counted noun. */
  unit: string;
  /** The words around the figure that is meant, where its surface stands in several places. */
  anchor?: string;
}

export interface Gold {
  figures: GoldFigure[];
  sources: { name: string; kind: string; evidenceSurface: string }[];
  terms: string[];
}

export interface DistilCase {
  name: string;
  text: string;
  url: string | undefined;
  gold: Gold;
}

export function distilCases(): DistilCase[] {
  const read = (file: string) => readFileSync(join(CASES, file), 'utf8');
  const names = readdirSync(CASES).filter((file) => file.endsWith('.gold.json'));
  return names.sort().map((file) => {
    const name = file.replace('.gold.json', '');
    const { url } = JSON.parse(read(`${name}.meta.json`)) as { url?: string };
    return { name, text: read(`${name}.txt`), url: url || undefined, gold: JSON.parse(read(file)) as Gold };
  });
}

/** A draft in the words of the gold: what there is to be compared, and nothing of how it was made. */
export interface Drafted {
  figures: { surface: string; value: GoldFigure['value']; unit: string; spans: readonly Span[] }[];
  sources: string[];
  /** Each with its aliases. */
  terms: string[][];
  /** How many places of the article's text each claim's appearance leads to. */
  appearances: number[];
}

/**
 * The article itself, and its authors, are what a claim rests on where the article names nobody else:
 * the golds do not list them, so they are not compared.
 */
export function draftedOf({ pack, figures }: Draft, article: ReadArticle): Drafted {
  const text = normalize(articleText(article));
  return {
    figures: pack.figures.map(({ id, surface, quantity }) => ({
      surface,
      value: 'value' in quantity ? quantity.value : ([quantity.lower, quantity.upper] as [number, number]),
      unit: quantity.unit,
      spans: figures.get(id) ?? [],
    })),
    sources: pack.sources.filter(({ id }) => id !== 'article').map(({ name }) => name),
    terms: pack.terms.map(({ name, aliases }) => [name, ...aliases]),
    appearances: pack.claims.map(({ appearance }) => findQuoteRange(text, appearance).length),
  };
}

/** What was found, of how many; and what was wrongly there or missing, for a look. */
export interface Tally {
  right: number;
  drafted: number;
  gold: number;
  wrong: string[];
  missing: string[];
}

export interface DistilScore {
  figures: Tally;
  sources: Tally;
  terms: Tally;
  claims: { all: number; resolved: number };
}

export function scoreDraft(drafted: Drafted, gold: Gold, text: string): DistilScore {
  const figures = pairUp(drafted.figures, gold.figures, (ours, theirs) =>
    isSameFigure(ours, theirs, placesOf(theirs, text)) ? 1 : 0,
  );
  const sources = pairUp(drafted.sources, gold.sources, (ours, { name }) => namesMatch(ours, name));
  const terms = pairUp(drafted.terms, gold.terms, (ours, theirs) =>
    Math.max(...ours.map((one) => termsMatch(one, theirs))),
  );
  return {
    figures: tally(
      figures,
      ({ surface }) => surface,
      ({ surface }) => surface,
    ),
    sources: tally(sources, String, ({ name }) => name),
    terms: tally(terms, (names) => names[0] as string, String),
    claims: {
      all: drafted.appearances.length,
      resolved: drafted.appearances.filter((places) => places === 1).length,
    },
  };
}

function tally<A, B>(
  { pairs, left, right }: ReturnType<typeof pairUp<A, B>>,
  ours: (one: A) => string,
  theirs: (one: B) => string,
): Tally {
  return {
    right: pairs,
    drafted: pairs + left.length,
    gold: pairs + right.length,
    wrong: left.map(ours),
    missing: right.map(theirs),
  };
}

/** Every place that a gold figure may mean. */
export function placesOf({ surface, anchor }: GoldFigure, text: string): Span[] {
  const places: Span[] = [];
  const whole = anchor ?? surface;
  for (let at = text.indexOf(whole); at >= 0; at = text.indexOf(whole, at + 1))
    places.push({ start: at, end: at + whole.length });
  return places;
}

function isSameFigure(
  ours: Drafted['figures'][number],
  theirs: GoldFigure,
  places: readonly Span[],
): boolean {
  const overlaps = ours.spans.some((span) =>
    places.some(({ start, end }) => span.start < end && start < span.end),
  );
  return overlaps && isSameUnit(ours.unit, theirs.unit) && isSameValue(ours.value, theirs.value);
}

function isSameValue(ours: GoldFigure['value'], theirs: GoldFigure['value']): boolean {
  if (theirs === null || ours === null) return true;
  const [a, b] = [ours, theirs].map((value) => (Array.isArray(value) ? value : [value, value]));
  // "Two-thirds" is written 0.667 in the golds.
  return [0, 1].every((i) => Math.abs((a?.[i] ?? 0) - (b?.[i] ?? 0)) <= Math.abs(b?.[i] ?? 0) * 0.002);
}

/** Money and percents must agree; what is counted goes by many names ("people", "American troops"). */
function isSameUnit(ours: string, theirs: string): boolean {
  const kind = (unit: string) => {
    const plain = unit.split('/')[0] ?? '';
    if (plain === '%' || plain === 'percent') return 'percent';
    if (plain === '$') return 'USD';
    return /^[A-Z]{3}$|^[£€¥]$/.test(plain) ? plain : 'count';
  };
  return kind(ours) === kind(theirs);
}

/** Every outside article drafted by the code that the command line runs, and how well. */
export function scoreDrafts(): { name: string; score: DistilScore }[] {
  return distilCases().map(({ name, text, url, gold }) => {
    const article: ReadArticle = { ...readPlainText(text), ...(url && { url }) };
    return { name, score: scoreDraft(draftedOf(draftPack(article), article), gold, articleText(article)) };
  });
}

/** All scores together, in per cent. */
export function draftTable(scores: readonly DistilScore[]): string {
  const sum = (part: 'figures' | 'sources' | 'terms') => {
    const add = (of: (one: Tally) => number) => scores.reduce((total, score) => total + of(score[part]), 0);
    const [right, drafted, gold] = [
      add((one) => one.right),
      add((one) => one.drafted),
      add((one) => one.gold),
    ];
    return { p: right / drafted, r: right / gold, drafted, gold };
  };
  const [figures, sources, terms] = [sum('figures'), sum('sources'), sum('terms')];
  const claims = scores.reduce((total, score) => total + score.claims.all, 0);
  const resolved = scores.reduce((total, score) => total + score.claims.resolved, 0);
  const percent = (share: number) => (100 * share).toFixed(1);
  const f1 = (2 * sources.p * sources.r) / (sources.p + sources.r);
  return [
    `figures    P ${percent(figures.p)} · R ${percent(figures.r)} (${figures.drafted} drafted, ${figures.gold} in the gold; goal 95 · 95)`,
    `sources    P ${percent(sources.p)} · R ${percent(sources.r)} · F1 ${percent(f1)} (${sources.drafted} drafted, ${sources.gold} in the gold; goal F1 80)`,
    `key terms  R ${percent(terms.r)} (${terms.drafted} drafted, ${terms.gold} in the gold; goal 70)`,
    `claims     ${resolved} of ${claims} lead to exactly one place`,
  ].join('\n');
}
