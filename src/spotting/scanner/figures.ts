import { part, rule } from './reading.ts';

/** More characters than these are no amount. */
const MOST_FIGURES = 30;

const grouped = (mark: string) => part`\d{1,3}(?:${mark}\d{3}){1,7}(?:[.,]\d+)?(?![.,]?\d)`;
/** 12,34,567 as India writes it; and 10 000 with whatever space. */
const SPACED = part`\d{1,2}(?:,\d\d){1,5},\d{3}(?:\.\d+)?(?![.,]?\d)|[1-9]\d{0,2}(?: \d{3}){1,7}(?:[.,]\d+)?(?! ?\d)`;
/** "6 . 2 %", as the Penn Treebank cuts it up; 1.5, and 1,5 as the continent writes it; 1,2,3 is a list. */
const DECIMAL = part`\d+ \. \d+(?= (?:%|per|pct|[mbtr]+illion))|(?:\d*\.|(?<!\d,)\d+,)\d+(?![.,]?\d)|\d+`;
/** A number in figures, with the separators of the press. */
export const FIGURES = rule`${grouped(',')}|${grouped('\\.')}|${grouped("'")}|${SPACED}|${DECIMAL}`;

/** The number that figures write, and how many of them are significant: zeros at the end of a whole number are not. */
export function parseFigures(text: string): { value: number; digits: number } {
  if (text.length > MOST_FIGURES) return { value: Number.NaN, digits: 1 };
  const mark = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  const head = text.slice(0, Math.max(mark, 0));
  // A point is the decimal one unless there are several; so is a comma that does not part thousands.
  const isDecimal =
    text[mark] === '.' ? !head.includes('.') : text.length - mark !== 4 || /[^\d,]/.test(head);
  const end = mark >= 0 && isDecimal ? mark : text.length;
  const [whole, decimals] = [text.slice(0, end), text.slice(end)].map((part) => part.replace(/\D/g, ''));
  const digits = `${whole}${decimals}`.replace(/^0+/, '').replace(decimals ? '' : /0+$/, '');
  return { value: Number(`${whole}.${decimals}`), digits: digits.length || 1 };
}
