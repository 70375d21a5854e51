import type { Evidence, Relation } from '../model/mention.ts';
import type { Figure } from '../model/pack.ts';
import { type Context, findTermIn, findWordIn, wordPattern } from './context.ts';
import type { QuantitySpan } from './quantities.ts';

/** How a quantity on a page stands to a figure, and what shows it. */
export interface FigureMatch {
  relation: Relation;
  why: Evidence[];
  /** End of number, unit and, for counts, the counted noun: UTF-16, exclusive, in the block. */
  end: number;
}

/** What the page's quantity must have beside it, by how rare the amount is (design, section 5, rule 4). */
interface Grade {
  subject: boolean;
  measure: boolean;
  /** How many of subject, measure and noun are enough when none is demanded by name. */
  any: number;
}

/**
 * Compares a quantity on a page that is on topic with a pack's figure. `after` is the
 * block's text from the quantity on, for the counted noun. Undefined: nothing to do with it.
 */
export function matchFigure(
  figure: Figure,
  span: QuantitySpan,
  after: string,
  context: () => Context,
  packId: string,
): FigureMatch | undefined {
  const { quantity } = figure;
  if (!('value' in quantity) || quantity.vague || quantity.kind !== span.kind) return undefined;
  if (!sameUnit(quantity.unit, span) || quantity.rate !== span.rate) return undefined;
  const amount = compareAmounts(quantity.value, quantity.modifier, span);
  if (!amount) return undefined;
  const noun = span.kind === 'count' ? findNoun(figure, after) : undefined;
  if (span.kind === 'count' && !noun) return undefined;
  const evidence = collectEvidence(figure, context(), packId);
  const missing = missingEvidence(gradeOf(span, quantity.value), evidence, noun !== undefined);
  if (missing > 1) return undefined;
  const why: Evidence[] = [
    { type: amount },
    ...(noun ? [{ type: 'noun', surface: noun.surface } as const] : []),
    ...evidence,
  ];
  return { relation: missing === 0 ? 'same' : 'possible', why, end: span.end + (noun?.end ?? 0) };
}

/** A bare $ may be anybody's dollar: it is taken as the article's unless the page says otherwise. */
function sameUnit(unit: string, span: QuantitySpan): boolean {
  if (span.kind === 'count') return true; // The noun decides.
  return unit === span.unit || (span.unit === '$' && unit === 'USD') || (unit === '$' && span.unit === 'USD');
}

/** Equal, or equal once the finer of the two is rounded to the digits of the coarser. */
function compareAmounts(
  value: number,
  modifier: string | undefined,
  span: QuantitySpan,
): 'amount' | 'rounded' | undefined {
  if (Math.abs(value - span.value) <= Math.abs(value) * 1e-9) return 'amount';
  const digits = Math.min(digitsOf(value), span.digits);
  // "Nearly 400" leaves room below, not above.
  const loose = span.loose || modifier === 'about' || (modifier === 'nearly' && span.value < value);
  const tolerance = loose ? 0.1 : 0.05;
  const close = Math.abs(value - span.value) <= tolerance * Math.max(value, span.value);
  // One digit says too little of a small count: "seven" is not "6.6".
  const rounds = span.kind !== 'count' || value >= 100;
  return close && rounds && Number(value.toPrecision(digits)) === Number(span.value.toPrecision(digits))
    ? 'rounded'
    : undefined;
}

/** Significant digits, zeros at the end not counted. */
function digitsOf(value: number): number {
  return value.toExponential().replace(/e.*$/, '').replace(/\D/g, '').length;
}

const NOUN_REACH = 5;

/** The counted noun among the next words, before punctuation; `end` counts from the end of the quantity. */
function findNoun(figure: Figure, after: string): { surface: string; end: number } | undefined {
  const nouns = [figure.quantity.unit, ...(figure.nouns ?? [])];
  const phrase = new RegExp(`^(?:[\\s-]+[\\p{L}\\p{N}’'-]+){1,${NOUN_REACH}}`, 'u').exec(after)?.[0] ?? '';
  const found = wordPattern(
    nouns.flatMap((noun) => [noun, `${noun}s`, `${noun}es`, noun.replace(/y$/, 'ies')]),
  ).exec(phrase);
  return found ? { surface: found[0], end: found.index + found[0].length } : undefined;
}

function collectEvidence(figure: Figure, context: Context, packId: string): Evidence[] {
  const subject = findTermIn(context, packId, figure.subjectTerms);
  const measure = findWordIn(context, figure.measureWords);
  return [
    ...(measure === undefined ? [] : [{ type: 'measure', surface: measure } as const]),
    ...(subject === undefined ? [] : [{ type: 'subject', surface: subject } as const]),
  ];
}

function gradeOf(span: QuantitySpan, value: number): Grade {
  const none = { subject: false, measure: false, any: 0 };
  if (span.kind === 'count') {
    if (value <= 12) return { subject: true, measure: true, any: 0 };
    if (value <= 999) return { ...none, any: 2 };
    return { ...none, any: span.digits >= 3 ? 0 : 1 };
  }
  const rare = span.kind === 'percent' ? !Number.isInteger(value) : span.digits >= 2;
  return { ...none, any: rare ? 0 : 1 };
}

/** How many pieces of evidence are short; 0 is enough. */
function missingEvidence(grade: Grade, evidence: Evidence[], noun: boolean): number {
  const has = (type: Evidence['type']) => evidence.some((piece) => piece.type === type);
  const named = Number(grade.subject && !has('subject')) + Number(grade.measure && !has('measure'));
  return named + Math.max(0, grade.any - evidence.length - Number(noun));
}
