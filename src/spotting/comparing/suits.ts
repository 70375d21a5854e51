import type { ContextPack, Figure, Period } from '../../model/pack.ts';
import { weightOf } from './weights.ts';
import type { StatedPeriod } from './when.ts';

/**
 * Whether amounts of a stated period are compared with a figure: those of a year, or of months of one, with a
 * figure of one year; sums over years, or without a period, with a sum that is none of one year.
 */
export function suits({ period, quantity }: Figure, stated: StatedPeriod | undefined): boolean {
  if (stated?.length === 'moment') return false;
  const isOfYear = stated?.length === 'year' || stated?.length === 'part';
  if (isOneYear(period)) return isOfYear;
  const isSum = quantity.kind === 'currency' && quantity.rate === undefined;
  return !isSum || !isOfYear;
}

/**
 * Whether a page gives an amount for another time than the article does. A sum without a period may be told of the
 * year of its claim, and of no other single one; of a year that is not named, only with a word that is its own.
 */
export function isOfAnotherTime(
  figure: Figure,
  pack: ContextPack,
  stated: StatedPeriod | undefined,
  words: ReadonlySet<string>,
): boolean {
  if (!stated || stated.length === 'moment') return false;
  const { period } = stated;
  if (figure.period) return period !== undefined && !overlap(figure.period, period);
  if (suits(figure, stated)) return false;
  if (!period) return weightOf(figure, pack, words) < 1;
  const told = pack.claims.filter(({ figures }) => figures.includes(figure.id));
  return !told.some((claim) => claim.period && overlap(claim.period, period));
}

function isOneYear(period: Period | undefined): boolean {
  const year = period?.start?.slice(0, 4);
  return year !== undefined && year === period?.end?.slice(0, 4);
}

function overlap(a: Period, b: Period): boolean {
  const year = (date: string | undefined, without: number) => Number(date?.slice(0, 4) ?? without);
  return (
    year(a.start, Number.NEGATIVE_INFINITY) <= year(b.end, Number.POSITIVE_INFINITY) &&
    year(b.start, Number.NEGATIVE_INFINITY) <= year(a.end, Number.POSITIVE_INFINITY)
  );
}
