import { formatDate, formatDates } from '../citing/date.ts';
import type { Period } from '../model/pack.ts';
import type { Speech } from './words.ts';

/** A period in words: "2019–2021", "since 2011", "from 2019 to April 2022"; nothing for one without ends. */
export function periodText({ start, end }: Period, { words, locale }: Speech): string | undefined {
  if (start !== undefined && end !== undefined) {
    return (
      formatDates(start, end, locale) ??
      words('periodFromTo', [formatDate(start, locale), formatDate(end, locale)])
    );
  }
  if (start !== undefined) return words('periodSince', [formatDate(start, locale)]);
  return end === undefined ? undefined : words('periodUntil', [formatDate(end, locale)]);
}
