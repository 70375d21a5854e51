import type { Figure } from '../../model/pack.ts';
import type { Span } from '../../text/quote.ts';
import type { Context, Passage } from '../context.ts';
import { isNameOfOther, isNearestTo, subjectIn } from './places.ts';
import { MONTH, type StatedPeriod } from './when.ts';

const NUMBER = '(?:\\d+|dozens|eight|five|four|many|nine|several|seven|six|some|ten|three|two|various)';
/** One event or one victim: what was taken there is a part, not the whole. */
const ONE_EVENT = [
  /(?<!\b(?:after|before|since|until)\s)\b(?:an?|one|single|the|this|that|biggest|largest|its|their)\s+(?:[\p{L}\d-]+\s+){0,2}(?:\p{Lu}[\p{L}\d-]+\s+){0,3}(?:attack|breach|exploit|hack|heist|incident|intrusion|raid|robbery)\b(?!\s+on\s+\p{Ll}+s\b)/giu,
  /\b(?:biggest|largest|single)\s+(?:(?!annual|yearly)[\p{L}-]+\s+)?(?:attacks|hacks|hauls?|heists|thefts?)\b|\bin (?:one|a single|a) (?:night|day|attack|go|heist|hack|raid|weekend|minute)\b/giu,
  /\bfrom\s+(?:an?|another|one|the|its)\s+(?:[\p{L}’'-]+\s+){0,3}(?:bank|bridge|exchange|company|country|firm|nation|platform|casino|fund|source|wallet|network|project|victim|game)\b/giu,
  /\b(?!(?:It|She|They|Those|We|Who)\b)\p{Lu}[\p{L}\d.-]+\s+(?:(?:had|has|have)\s+)?lost\b/gu,
  /\bfrom\s+(?:him|her|it)\b/giu,
  /\b(?:at|by|for|from|in|on)\s+\p{Lu}[\p{L}\d]+\s+alone\b/gu,
  /\p{Lu}[\p{L}\d.-]+\s+\((?=(?:\p{L}+\s+){0,2}(?:US)?[$€£])/gu,
  /\b\p{Lu}[\p{L}\d.]+[’']s?\s+(?:\p{L}+\s+){0,2}(?:bridge|customers|network|servers|users|wallets?)\b/gu,
  new RegExp(
    `(?<!\\b(?:analysis|data|estimate|figures|findings|news|paper|report|statement|study|survey)\\s)\\bfrom\\s+(?!${NUMBER}\\s)(?:the\\s+)?(?:[\\p{Ll}’'-]+\\s+){0,3}(?!${MONTH}\\b)\\p{Lu}[\\p{L}\\d-]+(?:\\s+[\\p{L}\\d-]+)?`,
    'gu',
  ),
];
/** "The theft of" an amount, at no time longer than a month. */
const THE_THEFT = /\b(?:an?|the|this|that)\s+(?:[\p{L}-]+\s+)?(?:heist|theft)\s+of\s+(?:\p{L}+\s+){0,2}$/iu;
/** "A $250 million theft", "a $100 million Horizon hack". */
const A = /\b(?:an?|one|single|this|that)\s+(?:\p{L}+\s+)?$/iu;
const THEFT = /^\s+(?:[\p{L}\d.-]+\s+){0,2}(?:attack|breach|exploit|hack|heist|raid|robbery|theft)\b/iu;
/** "From South Korean exchanges": several victims. */
export const SEVERAL =
  /\b(?:accounts|banks|bridges|businesses|companies|customers|exchanges|firms|funds|institutions|investors|networks|organi[sz]ations|people|platforms|projects|protocols|services|startups|users|victims|wallets)\b/i;

/**
 * Whether the amount belongs to one event or one victim; the subject's name is no victim's. What goes on after
 * a sentence about one event, without naming the subject again or a time, goes on about that event. "The theft of"
 * a sum is one theft, unless the sum is the figure's own and rare.
 */
export function isOneEvent(
  figure: Figure,
  context: Context,
  period: StatedPeriod | undefined,
  isRare = false,
): boolean {
  const { sentence, before, above } = context;
  const isVictim = victimIn(figure, sentence);
  const { start, end } = context.at;
  // "A billion dollars" begins with its own article.
  const article = /^an?\s/i.exec(sentence.text.slice(start, end))?.[0] ?? '';
  const [told, after] = [sentence.text.slice(0, start) + article, sentence.text.slice(end)];
  if (!isRare && THE_THEFT.test(told) && (period === undefined || period.length === 'moment')) return true;
  if (A.test(told) && THEFT.test(after)) return true;
  const alike = context.others.filter(({ isAlike }) => isAlike);
  if (ONE_EVENT.some((pattern) => isNearestTo(context, pattern, alike, isVictim))) return true;
  const last = before ?? above;
  if (!last || (period && period.length !== 'moment') || subjectIn(figure, sentence).length > 0) return false;
  const isTold = victimIn(figure, last);
  return ONE_EVENT.some((pattern) =>
    [...last.text.matchAll(pattern)].some(({ 0: surface, index }) =>
      isTold({ start: index, end: index + surface.length }, surface),
    ),
  );
}

function victimIn(figure: Figure, passage: Passage): (place: Span, surface: string) => boolean {
  const isOther = isNameOfOther(figure, passage);
  return (place, surface) => !SEVERAL.test(surface) && isOther(place);
}
