import type { ContextPack, Period } from '../../model/pack.ts';
import type { Quantity } from '../../model/quantity.ts';
import { periodOf } from '../../spotting/comparing/period.ts';
import { singular } from '../../spotting/scanner/nouns.ts';
import type { Span } from '../../text/quote.ts';
import type { ParsedText, Sentence } from '../parsing/parsedText.ts';
import { readRelativeDate } from '../reading/dates.ts';
import { singulars } from '../words/usualness.ts';
import { measureOf, measureWordsOf } from './figureWords.ts';
import { type FoundFigure, foundFigures } from './foundFigures.ts';

export type Figure = ContextPack['figures'][number];

/** Whom or what a figure is of, as far as the terms near it tell. */
export interface Subject {
  name: string;
  terms: string[];
}

export interface DraftedFigures {
  figures: Figure[];
  places: Map<string, Span[]>;
  /** The figures in a sentence, by id. */
  inSentence: ReadonlyMap<Sentence, string[]>;
}

/** No article needs more. */
const MOST = 400;
/** Equal amounts that a further one is compared with. */
const MOST_ALIKE = 8;

/** The figures of an article, each once however often it is given. */
export function draftFigures(
  parsed: ParsedText,
  issued: string | undefined,
  subjectOf: (figure: FoundFigure) => Subject,
  newId: (from: string) => string,
): DraftedFigures {
  const merged: { first: FoundFigure; words: Set<string>; figure: Figure; spans: Span[] }[] = [];
  const byAmount = new Map<string, typeof merged>();
  const inSentence = new Map<Sentence, string[]>();
  for (const found of foundFigures(parsed)) {
    const words = new Set(measureWordsOf(found).flatMap(singulars));
    const alike = byAmount.get(amountKey(found)) ?? [];
    let known = alike.find(({ first, words: theirs }) => isRepeated(first, theirs, found, words));
    if (!known) {
      if (merged.length >= MOST) continue;
      const figure = figureOf(found, parsed.text, issued, subjectOf(found), newId);
      known = { first: found, words, figure, spans: [] };
      merged.push(known);
      byAmount.set(amountKey(found), [...alike.slice(-MOST_ALIKE), known]);
    }
    known.spans.push({ start: found.start, end: found.end });
    const ids = inSentence.get(found.sentence) ?? [];
    if (!ids.includes(known.figure.id)) inSentence.set(found.sentence, [...ids, known.figure.id]);
  }
  return {
    figures: merged.map(({ figure }) => figure),
    places: new Map(merged.map(({ figure, spans }) => [figure.id, spans])),
    inSentence,
  };
}

function amountKey({ quantity }: FoundFigure): string {
  const amount = 'value' in quantity ? quantity.value : `${quantity.lower}-${quantity.upper}`;
  return `${quantity.kind} ${quantity.kind === 'count' ? '' : quantity.unit} ${amount}`;
}

/** The same amount again, of the same thing: two growth rates of 4.2 per cent are two figures. */
function isRepeated(
  first: FoundFigure,
  theirs: Set<string>,
  found: FoundFigure,
  words: Set<string>,
): boolean {
  if (first.quantity.rate && found.quantity.rate && first.quantity.rate !== found.quantity.rate) return false;
  if (isBound(first) !== isBound(found)) return false;
  if (found.quantity.kind === 'count')
    return headOf(first) === headOf(found) || first.apart === true || found.apart === true;
  if (found.sentence === first.sentence && found.quantity.kind === 'percent' && found.quantity.digits > 1)
    return true;
  if (found.sentence.tokens[found.after]?.lower === 'figure') return true;
  return [...words].some((word) => theirs.has(word));
}

function isBound({ quantity: { modifier } }: FoundFigure): boolean {
  return modifier !== undefined && /^(?:at|up|more|less)/.test(modifier);
}

function headOf({ noun }: FoundFigure): string {
  return singular(noun?.toLowerCase().split(/\s+/).at(-1) ?? '');
}

/** The entry for a figure that was found. */
export function figureOf(
  found: FoundFigure,
  text: string,
  issued: string | undefined,
  subject: Subject,
  newId: (from: string) => string,
): Figure {
  const surface = text.slice(found.start, found.end);
  const measure = measureOf(found);
  const period = periodAt(found, text, issued);
  const noun = found.noun?.toLowerCase();
  return {
    id: newId(surface),
    quantity: quantityOf(found),
    surface,
    measure,
    measureWords: measureWordsOf(found),
    subject: subject.name,
    subjectTerms: subject.terms,
    ...(noun && noun.length <= 40 && { nouns: [noun] }),
    ...(period && { period }),
  };
}

function quantityOf({ quantity, noun }: FoundFigure): Quantity {
  const { kind, unit, modifier, rate, vague } = quantity;
  const counted =
    (unit.length > 1 && unit) ||
    (noun ? singular(noun.toLowerCase().split(/\s+/).at(-1) as string) : 'share');
  const shared = {
    kind,
    unit: (kind === 'count' ? counted : unit).slice(0, 60) || 'unit',
    ...(modifier && { modifier }),
    ...(rate && { rate: rate.slice(0, 40) }),
    ...(vague && { vague }),
  };
  return 'value' in quantity
    ? { ...shared, value: quantity.value }
    : { ...shared, lower: quantity.lower, upper: quantity.upper };
}

/** So far around a figure its time is looked for, in UTF-16 units: a sentence of any sane length. */
const AROUND = 300;

/** When the figure holds: the years that its sentence names, or the days seen from the article's. */
function periodAt(
  { sentence, quantity }: FoundFigure,
  text: string,
  issued: string | undefined,
): Period | undefined {
  const from = Math.max(sentence.start, quantity.start - AROUND);
  const to = Math.min(sentence.end, quantity.end + AROUND);
  const around = { text: text.slice(from, to), hits: [], start: from, end: to };
  const stated = periodOf(around, { start: quantity.start - from, end: quantity.end - from }, []);
  if (!stated) return undefined;
  if (stated.period) return inOrder(stated.period);
  return issued && stated.length !== 'long' ? readRelativeDate(stated.surface, issued) : undefined;
}

function inOrder(period: Period): Period | undefined {
  return period.start && period.end && period.start > period.end ? undefined : period;
}
