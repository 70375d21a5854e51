const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The day in a date as pages write it in their markup: ISO 8601, "2018/09/25", "25 Sep 2018", "September 25, 2018".
 * Of a point in time the day counts that is written there, whatever the time zone.
 */
export function readIsoDate(written: string | undefined): string | undefined {
  const text = (written ?? '').slice(0, 100);
  const numbers =
    /^\s*(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?!\d)/.exec(text) ??
    /^\s*(\d{4})(\d\d)(\d\d)(?!\d)/.exec(text);
  if (numbers) return isoDate(numbers[1], numbers[2], numbers[3]);
  const dayFirst = /(\d{1,2})(?:st|nd|rd|th)?\s+([A-Za-z]{3})[a-z]*\.?,?\s+(\d{4})/.exec(text);
  if (dayFirst) return isoDate(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]);
  const monthFirst = /([A-Za-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/.exec(text);
  return monthFirst ? isoDate(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]) : undefined;
}

function monthOf(name: string | undefined): string {
  return String(MONTHS.indexOf((name ?? '').toLowerCase()) + 1);
}

function isoDate(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): string | undefined {
  if (year === undefined || Number(year) < 1000) return undefined;
  const [m, d] = [Number(month ?? 0), Number(day ?? 0)];
  if (month === undefined) return year;
  if (m < 1 || m > 12) return undefined;
  const two = (value: number) => String(value).padStart(2, '0');
  return d >= 1 && d <= 31
    ? `${year}-${two(m)}-${two(d)}`
    : day === undefined
      ? `${year}-${two(m)}`
      : undefined;
}
