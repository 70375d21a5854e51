import { LIMITS } from '../../model/fields.ts';
import { scanQuantities } from '../../spotting/quantities.ts';
import type { QuantitySpan } from '../../spotting/quantitySpan.ts';
import type { Span } from '../../text/quote.ts';
import type { ParsedText, Passage, Sentence } from '../parsing/parsedText.ts';
import { countedNoun } from './countedNoun.ts';
import { isWorthAPlace } from './figureWorth.ts';
import { apart } from './fromTo.ts';

/** A figure where the article gives it. The span is of the words with modifier, rate and counted noun. */
export interface FoundFigure extends Span {
  quantity: QuantitySpan & { kind: 'currency' | 'percent' | 'count' | 'measure' };
  /** For counts: the noun phrase as written, and whether other words stand before it. */
  noun?: string;
  apart?: boolean;
  sentence: Sentence;
  /** Tokens of the sentence: the last that ends before the figure, and the first after it. */
  before: number;
  after: number;
}

/** The quantities of the running text that mean something by themselves, in reading order. */
export function foundFigures({ text, sentences }: ParsedText): FoundFigure[] {
  const found: FoundFigure[] = [];
  for (const passage of new Set(sentences.map((sentence) => sentence.passage))) {
    let next = 0;
    // The cell of a table does not say what its number is of.
    if (isCell(passage)) continue;
    const written = text.slice(passage.start, passage.end);
    for (const scanned of scanQuantities(written).flatMap((one) => apart(one, written))) {
      const quantity = moved(scanned, passage.start);
      while (next < passage.sentences.length && (passage.sentences[next] as Sentence).end <= quantity.start)
        next++;
      const sentence = passage.sentences[next];
      const figure =
        sentence && quantity.start >= sentence.start ? foundFigure(quantity, sentence, text) : undefined;
      if (figure && isWorthAPlace(figure, text.slice(quantity.start, quantity.end))) found.push(figure);
    }
  }
  return found;
}

const FEWEST_WORDS = 3;

function isCell({ sentences }: Passage): boolean {
  const words = sentences
    .slice(0, FEWEST_WORDS)
    .flatMap(({ tokens }) => tokens.slice(0, 20).filter(({ kind }) => kind === 'word'));
  return words.length < FEWEST_WORDS;
}

function moved(span: QuantitySpan, by: number): QuantitySpan {
  const move = (one: Span): Span => ({ start: one.start + by, end: one.end + by });
  return {
    ...span,
    ...move(span),
    ...(span.modifierSpan && { modifierSpan: move(span.modifierSpan) }),
    ...(span.noun && { noun: move(span.noun) }),
  };
}

/** A number of hundreds of digits is none that JSON could hold. */
function isSayable(quantity: QuantitySpan): boolean {
  return ('value' in quantity ? [quantity.value] : [quantity.lower, quantity.upper]).every(Number.isFinite);
}

/** A quantity of a sentence with the words that belong to it; undefined for what can be no figure. */
function foundFigure(quantity: QuantitySpan, sentence: Sentence, text: string): FoundFigure | undefined {
  if (quantity.kind === 'date' || quantity.kind === 'year' || !isSayable(quantity)) return undefined;
  const { tokens } = sentence;
  const noun = quantity.kind === 'count' ? countedNoun(quantity, sentence, text) : undefined;
  const whole = extentOf(quantity, noun?.apart ? undefined : noun?.span, sentence, text);
  if (whole.end - whole.start > LIMITS.quote) return undefined;
  const after = tokens.findIndex(({ start }) => start >= whole.end);
  return {
    ...whole,
    quantity: quantity as FoundFigure['quantity'],
    sentence,
    before: tokens.findLastIndex(({ end }) => end <= whole.start),
    after: after < 0 ? tokens.length : after,
    ...(noun && { noun: text.slice(noun.span.start, noun.span.end), apart: noun.apart }),
  };
}

/** The first figure that a span touches, whether or not it tells enough to be drafted. */
export function figureAt({ text, passages }: ParsedText, { start, end }: Span): FoundFigure | undefined {
  for (const passage of passages.filter((one) => one.start < end && one.end > start)) {
    const written = text.slice(passage.start, passage.end);
    for (const scanned of scanQuantities(written).flatMap((one) => apart(one, written))) {
      const quantity = moved(scanned, passage.start);
      const sentence = passage.sentences.find(
        (one) => one.start <= quantity.start && one.end > quantity.start,
      );
      if (!sentence || quantity.start >= end || quantity.end <= start) continue;
      const figure = foundFigure(quantity, sentence, text);
      if (figure) return figure;
    }
  }
  return undefined;
}

const RATE = /^\s(?:an?|per|each|every)\s\p{L}+/u;
const BETWEEN = /\b(?:between|from)\s$/i;

/** From the modifier to the rate or the noun, where that is not too long to be a quote. */
function extentOf(quantity: QuantitySpan, noun: Span | undefined, sentence: Sentence, text: string): Span {
  const { start, end, modifierSpan, rate } = quantity;
  const ratio = rate ? (RATE.exec(text.slice(end, end + 40))?.[0].length ?? 0) : 0;
  const interval =
    'lower' in quantity
      ? (BETWEEN.exec(text.slice(Math.max(sentence.start, start - 8), start))?.[0].length ?? 0)
      : 0;
  const whole = {
    start: Math.min(start - interval, modifierSpan?.start ?? start),
    end: Math.max(end + ratio, modifierSpan?.end ?? 0, noun?.end ?? 0),
  };
  return whole.end - whole.start <= LIMITS.quote && whole.end <= sentence.end ? whole : { start, end };
}
