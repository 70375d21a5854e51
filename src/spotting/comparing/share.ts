import type { Figure } from '../../model/pack.ts';
import type { Context } from '../context.ts';
import { TREND } from './changes.ts';
import { clauseAround } from './clauses.ts';

/** What the press calls a country's economy when it takes a share of it. */
const ECONOMY = /^(?:econom(?:y|ies|ic)|gdp|gnp|output)$/;
const SHARE = /\b(?:fraction|part|percentage|proportion|share)\b/i;

/** Whether a figure says how much of a whole something is. */
export function isShare({ quantity, measure }: Figure): boolean {
  return quantity.kind === 'percent' && SHARE.test(measure);
}

/**
 * Whether a percentage on the page is a share of what the figure is a share of: "of North Korea's economy" and
 * "of the country's GDP" are, "of its foreign currency" and "of Iran's economy" are not.
 */
export function isShareOfSame(figure: Figure, { sentence, at }: Context): boolean {
  const { text, hits } = sentence;
  const of = /^\s*(?:of|to)\s+/.exec(text.slice(at.end));
  const whole = wholeOf(figure);
  if (!of) {
    // "The share of cybercrime in the economy is put at eight per cent."
    const before = text.slice(clauseAround(text, at).start, at.start);
    return SHARE.test(before) && wordsOf(before).some((word) => whole.includes(word));
  }
  const from = at.end + of[0].length;
  const clause = /^[^,;:.()]*/.exec(text.slice(from))?.[0] ?? '';
  const owner = hits.find(({ start, end }) => start <= from + 4 && end > from);
  const isOurs = owner?.names.some(({ term }) => figure.subjectTerms.includes(term.id));
  if (owner ? !isOurs : /^(?:the\s+)?(?!G[DN]P\b)(?:\p{Lu}|world)/u.test(clause)) return false;
  // Whose it is has been seen to: the name goes, and with it an owner without a name.
  const rest = clause
    .slice(owner ? owner.end - from : 0)
    .replace(/^(?:.{0,30}?[a-z][’']s?|[’']s?|the|its|their)\s+/u, '');
  // "GDP is $28 billion, 8 per cent of which …"
  if (/^which\b/.test(rest)) return wordsOf(text.slice(0, at.start)).some((word) => whole.includes(word));
  const thing = rest.split(/\b(?:and|for|from|in|of|that|to|which)\b/)[0] as string;
  return wordsOf(thing).some((word) => whole.includes(word));
}

/** What a figure is a share of: "economy", of the "share of the economy that comes from cybercrime". */
function wholeOf({ measure, subject }: Figure): string[] {
  const of = /\bof\s+(.*?)(?:\s+(?:from|that|which|who)\b.*)?$/.exec(measure)?.[1];
  const owned = /[’']s?\s+(.*)$/.exec(subject)?.[1];
  return wordsOf(`${of ?? ''} ${owned ?? ''}`);
}

const CHANGE = new RegExp(
  `\\b${TREND}(?:\\s+(?:by|about|around|some|nearly|almost|roughly|more than|over))*\\s*$`,
  'iu',
);

/** Whether the percentage says how much something grew or fell: "rose by 8 per cent", "fell eight per cent". */
export function isChange({ sentence, at }: Context): boolean {
  return CHANGE.test(sentence.text.slice(0, at.start));
}

function wordsOf(text: string): string[] {
  const words =
    text
      .toLowerCase()
      .replaceAll('gross domestic product', 'gdp')
      .match(/[a-z]{3,}/gu) ?? [];
  return words.map((word) => (ECONOMY.test(word) ? 'economy' : word));
}
