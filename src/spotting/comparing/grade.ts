import type { Evidence } from '../../model/mention.ts';
import type { Figure } from '../../model/pack.ts';
import { digitsOf } from './amounts.ts';

/** What a figure's amount must have beside it, by how rare it is (design, section 5, rule 4). */
interface Grade {
  subject: boolean;
  measure: boolean;
  /** How many of subject, measure and noun are enough when none is demanded by name. */
  any: number;
}

/** The grade of a figure's own amount, as written on the page with so many digits. */
export function gradeOf({ quantity, measureWords }: Figure, digits: number): Grade {
  const value = 'value' in quantity ? quantity.value : quantity.upper;
  const none = { subject: false, measure: false, any: 0 };
  if (quantity.vague) return { subject: true, measure: true, any: 0 };
  if (quantity.kind === 'count' || quantity.kind === 'measure') {
    if (value <= 12) return { subject: true, measure: true, any: 0 };
    if (value <= 999) return { ...none, any: 2 };
    return { ...none, any: digits >= 3 ? 0 : 1 };
  }
  const isRare = quantity.kind === 'percent' ? digitsOf(value) > 1 && !Number.isInteger(value) : digits >= 2;
  if (isRare) return { ...none, any: 1 };
  // A country has many sums of one digit: only a word of what is measured tells this one from them.
  return { ...none, measure: measureWords.length > 0, any: 1 };
}

/** How many pieces of evidence are short; 0 is enough. */
export function missingEvidence(grade: Grade, evidence: readonly Evidence[]): number {
  const has = (type: Evidence['type']) => evidence.some((piece) => piece.type === type);
  const named = Number(grade.subject && !has('subject')) + Number(grade.measure && !has('measure'));
  const near = evidence.filter(({ type }) => type === 'subject' || type === 'measure' || type === 'noun');
  return Math.max(named, grade.any - near.length);
}
