import type { Quantity } from '../model/quantity.ts';
import type { Speech } from './words.ts';

/** Amounts farther apart than this are drawn on a logarithmic scale, or the smaller dot would sit on the axis. */
const FAR = 10;
/** From this ratio on "twice as high" says more than a percentage. */
const TIMES = 1.95;
/** Within this the two are as good as equal. */
const CLOSE = 0.03;

/** Where the two figures stand on a scale from 0 (its start) to 1 (its end). */
export interface Plot {
  page: number;
  article: number;
  isLogarithmic: boolean;
}

/** The one amount that stands for a quantity: its value, or the middle of its interval. */
export function amountOf(quantity: Quantity): number {
  return 'value' in quantity ? quantity.value : (quantity.lower + quantity.upper) / 2;
}

/** How far the page's figure is from the article's, in words: "about 30 % higher"; undefined where no ratio makes sense. */
export function difference(page: Quantity, article: Quantity, { words, locale }: Speech): string | undefined {
  const ratio = amountOf(page) / amountOf(article);
  if (!Number.isFinite(ratio) || ratio <= 0) return undefined;
  if (Math.abs(ratio - 1) <= CLOSE) return words('compareClose');
  if (ratio >= TIMES) return words('compareTimes', [times(ratio, locale)]);
  if (ratio > 1) return words('compareHigher', [percent(ratio - 1, locale)]);
  if (ratio > 0.2) return words('compareLower', [percent(1 - ratio, locale)]);
  return words('compareTimesLess', [times(1 / ratio, locale)]);
}

function percent(share: number, locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'percent' }).format(share);
}

function times(ratio: number, locale: string): string {
  const digits = ratio < 10 ? { maximumFractionDigits: 1 } : { maximumSignificantDigits: 2 };
  return new Intl.NumberFormat(locale, digits).format(ratio);
}

/** Places two figures for a dot plot; undefined for amounts that no such scale can hold. */
export function plot(page: Quantity, article: Quantity): Plot | undefined {
  const [a, b] = [amountOf(page), amountOf(article)];
  if (!Number.isFinite(a) || !Number.isFinite(b) || a <= 0 || b <= 0) return undefined;
  const [low, high] = [Math.min(a, b), Math.max(a, b)];
  if (high / low <= FAR) return { page: a / (high * 1.1), article: b / (high * 1.1), isLogarithmic: false };
  const [from, to] = [Math.floor(Math.log10(low)), Math.ceil(Math.log10(high) + 1e-9)];
  const at = (amount: number) => (Math.log10(amount) - from) / (to - from);
  return { page: at(a), article: at(b), isLogarithmic: true };
}
