import type { ContextPack, Figure } from '../../model/pack.ts';
import type { Context } from '../context.ts';
import { findIn, wordPattern } from '../finding.ts';
import { clauseAround, clauseOf } from './clauses.ts';
import type { Measured } from './evidence.ts';
import { weightOf } from './weights.ts';

/** What may come, what was meant, denied, asked or feared: not said to be so. */
const NOT_ASSERTED =
  /\b(?:would|could(?!\s+(?:[a-z]+\s+)?have\b[^.;]*\b(?:as much as|up to)\s)|should|might(?!\s+(?:[a-z]+\s+)?have\b)|may(?! (?:have|be)\b)|plan(?:s|ned)? to|aim(?:s|ed|ing)? (?:at|for|to)|attempt(?:s|ed|ing)?|(?:tried|try|tries|trying|sought|seeks?|failed|hop(?:e[sd]?|ing)|want(?:s|ed)?|set out) to|on the verge of|assum\w+|if|imagin\w+|suppos(?:e|ing)|unless|den(?:y|ies|ied)|hope[sd]?|refus\w+|unable to)\b/i;
/** What was only meant, whether it came about or not. */
const PLAN = /\b(?:attempt|conspir|extort|plan|plot|schem|sought to|tr(?:ied|ying)\b)/i;

/**
 * Whether the sentence says the amount as the article says the figure: as a fact, or, where that is a plan, as one:
 * "tried to steal, the indictment says". What is said after the amount's clause is of something else.
 */
export function isAsserted(figure: Figure, context: Context, { nearest, words }: Measured): boolean {
  const { text } = context.sentence;
  const { start, end } = clauseOf(context);
  if (PLAN.test(figure.measure)) return words.size >= 2 && PLAN.test(text.slice(start, end));
  const from = Math.min(start, nearest ? clauseAround(text, nearest).start : start);
  return !NOT_ASSERTED.test(text.slice(from, end)) && !SUPPOSED.test(text);
}

/**
 * Whether a figure that is a plan has nothing to show for an amount but what others did as well: a sum that "was
 * taken" is not yet the one that some are charged with.
 */
export function isOtherThanPlan(
  figure: Figure,
  pack: ContextPack,
  context: Context,
  { words }: Measured,
): boolean {
  if (!PLAN.test(figure.measure) || words.size >= 2) return false;
  const { sentence, before, above, heading, earlier } = context;
  const own = figure.measureWords.filter(
    (word) => weightOf(figure, pack, new Set([word.toLowerCase()])) >= 1,
  );
  const passages = [sentence, before, above, heading, ...earlier];
  return (findIn(passages, wordPattern(own)) ?? findIn(passages, PLAN)) === undefined;
}

/** "If …", "Had …", "they might have …, had …", and questions. */
const SUPPOSED = /^["“'‘(]*(?:Had|If|Should|Were)\b|\b(?:could|might)\b.*\bhave\b.*\bhad\b|\?["”’)\s]*$/;
