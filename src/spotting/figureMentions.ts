import type { Evidence, Mention, Topics } from '../model/mention.ts';
import type { ContextPack } from '../model/pack.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Companion } from './comparing/company.ts';
import type { FigureMatch, Found } from './comparing/comparison.ts';
import { contextOf, type Neighbour, type ReadBlock, type Surroundings } from './context.ts';
import { matchFigure, mayMatch } from './figures.ts';
import type { QuantitySpan } from './quantitySpan.ts';
import { readQuantities } from './readQuantities.ts';

/** How far behind a number its noun may stand, in UTF-16 units. */
const NOUN_ROOM = 120;
/** So many amounts before and after one may keep it company. */
const COMPANY = 4;

interface Matched {
  found: Found;
  match?: FigureMatch | undefined;
}

/** The figures of some packs in a block. */
export function figureMentions(
  packs: readonly ContextPack[],
  block: ReadBlock,
  topics: Topics,
  surroundings: Surroundings,
): Mention[] {
  if (packs.length === 0 || !/\p{N}|\p{L}/u.test(block.text)) return [];
  const spans = readQuantities(block.text);
  return packs.flatMap((pack) => {
    const found = spans.flatMap((span, index): Found[] => {
      if (span.restates === undefined && !mayMatch(pack, span)) return [];
      const after = block.text.slice(span.end, span.end + NOUN_ROOM);
      const context = contextOf(span, block, surroundings, neighboursOf(spans, index));
      return [{ span, after, context, beside: [] }];
    });
    return matchAll(pack, found, block.text).flatMap(({ found: { span }, match }) =>
      match ? [mentionOf(pack, span, match, block.text, topics[pack.id] as string)] : [],
    );
  });
}

/** The amounts near one; one that only says it again in another unit is no other, and a year is no amount. */
function neighboursOf(spans: readonly QuantitySpan[], index: number): Neighbour[] {
  const own = spans[index] as QuantitySpan;
  const saidAt = (span: QuantitySpan) => span.restates ?? span.start;
  return spans
    .slice(Math.max(0, index - COMPANY), index + COMPANY + 1)
    .filter((other) => !isYear(other) && other !== own && saidAt(other) !== saidAt(own))
    .map(({ start, end, kind }) => ({ start, end, isAlike: kind === own.kind }));
}

/** "In 2022", and the number that is one in "2022's record". */
function isYear(span: QuantitySpan): boolean {
  const { kind, unit } = span;
  const isLikeOne =
    kind === 'count' && unit === '' && 'value' in span && span.value >= 1900 && span.value < 2100;
  return kind === 'year' || kind === 'date' || isLikeOne;
}

/** What needs the company of another figure is looked at again, in reading order, once all have been seen. */
function matchAll(pack: ContextPack, found: readonly Found[], text: string): Matched[] {
  const matched = found.map((one): Matched => ({ found: one, match: matchFigure(pack, one) }));
  matched.forEach(({ found: one, match }, index) => {
    if (isSure(match)) return;
    const beside = matched
      .slice(Math.max(0, index - COMPANY), index + COMPANY + 1)
      .flatMap((other) => companion(other, one, text) ?? []);
    if (beside.length > 0) matched[index] = { found: one, match: matchFigure(pack, { ...one, beside }) };
  });
  return withoutRestated(matched, text);
}

function isSure(match: FigureMatch | undefined): match is FigureMatch {
  return match !== undefined && match.relation !== 'possible';
}

/** A figure in the sentence of an amount, or in the one before. */
function companion({ found, match }: Matched, one: Found, text: string): Companion | undefined {
  const sentences = one.context.sentenceIndex - found.context.sentenceIndex;
  if (!isSure(match) || (sentences !== 0 && sentences !== 1)) return undefined;
  const surface = text.slice(found.span.start, match.end);
  return { figure: match.figure, surface, isInSentence: sentences === 0 };
}

/** Of an amount and its conversion, "$1.7bn (£1.3bn)", one is the figure; the other only says it again. */
function withoutRestated(matched: readonly Matched[], text: string): Matched[] {
  const rank = ({ match }: Matched) => (match ? { same: 3, another: 2, possible: 1 }[match.relation] : 0);
  const groups = new Map<number, Matched[]>();
  for (const one of matched) {
    const said = one.found.span.restates ?? one.found.span.start;
    groups.set(said, [...(groups.get(said) ?? []), one]);
  }
  return [...groups.values()].flatMap((group) => {
    const [best, ...others] = [...group].sort((a, b) => rank(b) - rank(a)) as [Matched, ...Matched[]];
    const restating = others.filter(({ match }) => match?.relation !== 'same');
    if (!best.match || restating.length === 0) return group;
    const said = restating.map(({ found: { span } }) => ({
      type: 'conversion' as const,
      surface: text.slice(span.start, span.end),
    }));
    const told = { ...best, match: { ...best.match, why: [...best.match.why, ...said] } };
    return group.filter((one) => !restating.includes(one)).map((one) => (one === best ? told : one));
  });
}

function mentionOf(
  pack: ContextPack,
  span: QuantitySpan,
  { figure, relation, why, span: compared, end, period }: FigureMatch,
  text: string,
  topic: string,
): Mention {
  const evidence: Evidence[] = [...why, { type: 'topic', surface: topic }];
  const quantity = quantityOf(compared, figure.quantity.unit);
  return {
    start: span.start,
    end,
    surface: text.slice(span.start, end),
    kind: 'figure',
    packId: pack.id,
    id: figure.id,
    relation,
    why: evidence,
    ...(quantity && { quantity }),
    ...(period?.period && { period: period.period }),
    salience: 'distinctive',
  };
}

/** What the page's words say as a quantity of the model; a counted thing is called as the pack calls it. */
function quantityOf(span: QuantitySpan, noun: string): Quantity | undefined {
  const { kind, unit, modifier, rate, vague } = span;
  if (kind === 'date') return undefined;
  const amount = 'value' in span ? { value: span.value } : { lower: span.lower, upper: span.upper };
  return {
    kind,
    unit: kind === 'count' ? noun : unit,
    ...(modifier && { modifier }),
    ...(rate && { rate }),
    ...(vague && { vague }),
    ...amount,
  };
}
