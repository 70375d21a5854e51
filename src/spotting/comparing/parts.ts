import type { Figure } from '../../model/pack.ts';
import type { Span } from '../../text/quote.ts';
import type { Context } from '../context.ts';
import { TREND } from './changes.ts';
import { clauseOf } from './clauses.ts';
import { once } from './once.ts';

/** "By about", "increase of": what an amount of a change stands behind, if it is one. */
const BY = /\b(?:by|of)\s+(?:[a-z]+\s+){0,2}$/i;
const CHANGED_BY = new RegExp(
  `\\b(?:${TREND}\\s+(?:[a-z]+\\s+)?by|(?:decrease|drop|fall|increase|rise) of)\\s+(?:[a-z]+\\s+){0,2}$`,
  'i',
);

/** Whether it is how much more or less there was than at another time: "three more than in 2020", "up by $100m". */
export const isDifference = once(({ sentence: { text }, at }: Context): boolean => {
  if (/^(?:\s+(?!and|but|or)[a-z]+)?\s+(?:more|fewer|less|higher|lower)\b/i.test(text.slice(at.end)))
    return true;
  const before = text.slice(Math.max(0, at.start - 60), at.start);
  return BY.test(before) && CHANGED_BY.test(before);
});

/** "Of it", "of which": a part of what was told just before. */
const OF_IT = '(?:of|from)\\s+(?:it|that|them|these|this|those|which)';
const PART_AFTER = new RegExp(`^\\s*${OF_IT}\\b`, 'i');
const PART_BEFORE = new RegExp(
  `\\b${OF_IT},?\\s+(?:(?:about|almost|an estimated|around|at least|more than|nearly|over|roughly|some)\\s+)?$`,
  'i',
);
const INCLUDED = /\bincluding\s+(?:[a-z]+\s+){0,2}$|\bincludes?\s+(?:[a-z]+\s+){0,2}$/i;
/** "Including $2 from one and" another. */
const INCLUDED_TOO = /\bincluding\s+(?:[a-z]+\s+){0,2}[$€£\d][^.;]*\band\s+(?:[a-z]+\s+){0,2}$/i;
/** "58 percent of what they stole, or". */
const SHARE_OR =
  /(?:%|\b(?:fifth|half|per ?cent|quarter|tenth|third)s?)\s[^.;]*,\s+or\s+(?:[a-z]+\s+){0,2}$/i;
/** "Of the $1 billion stolen in 2023, …", "of the loot …". */
const OF_THE_SUM = /^["“]?Of\s+(?:its|that|the|their|these|this|those)\s+\S+\s+/u;
/** "$1.3 billion of the …", "a third of the …". */
const WHOLE =
  /(?:\d\S*(?:\s+(?:[bm]illion|trillion|per ?cent))?|fifth|half|most|part|portion|quarter|share|tenth|third|quarters|thirds)\s+of\s+(?:(?:about|all|last|some|that|the|this)\s+)*(?:[a-z\d]+(?:[’']s?)?\s+){0,2}$/i;

/**
 * Whether it is a part of a sum just told, without a time or a doer of its own, or the whole of which a part is
 * told: "Of the $1 billion, $428.8 million", "$30 million of it", "$1.3 billion of the $2.2 billion".
 */
export function isPartOrWhole(figure: Figure, context: Context, period: Span | undefined): boolean {
  const { text, hits } = context.sentence;
  const { at } = context;
  const [before, after] = [text.slice(0, at.start), text.slice(at.end)];
  const clause = clauseOf(context);
  const names = hits.filter(
    (hit) => hit.end <= clause.end && hit.names.some(({ term }) => figure.subjectTerms.includes(term.id)),
  );
  if (SHARE_OR.test(before)) return true;
  const hasOwnTime = period !== undefined && period.start >= at.end;
  if (INCLUDED.test(before)) return !hasOwnTime;
  if (INCLUDED_TOO.test(before)) return true;
  // "Three quarters of the $1.7 billion that North Korea stole" is a part of what is the subject's.
  const isTheirs = ({ start }: Span) =>
    start >= at.end && /\b(?:that|which)\b/.test(text.slice(at.end, start));
  if (WHOLE.test(before)) return !names.some(isTheirs);
  const isPart = PART_AFTER.test(after) || PART_BEFORE.test(before);
  if (figure.quantity.kind !== 'count' && OF_THE_SUM.test(before))
    return !names.some(({ start }) => start >= clause.start);
  return isPart && !names.some(({ start }) => start >= clause.start) && !hasOwnTime;
}
