/** The formats for the three precisions of an ISO 8601 date: year, month, day. */
const PRECISIONS: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
];

/**
 * Writes an ISO 8601 date ("2022", "2022-04", "2022-04-06") as the locale does, no more precise
 * than it was given. A day that no calendar has ("2022-02-31") comes back as written.
 */
export function formatDate(iso: string, locale: string): string {
  const date = parse(iso);
  return date === undefined ? iso : formatter(iso, locale).format(date);
}

/**
 * Writes a stretch of time as the locale does ("5–9 April 2022"), or gives undefined where the
 * two ends cannot be written as one: unequal precision, or an end before its start.
 */
export function formatDates(start: string, end: string, locale: string): string | undefined {
  if (start === end) return formatDate(start, locale);
  const [from, to] = [parse(start), parse(end)];
  // formatRange throws when the end comes first.
  if (start.length !== end.length || from === undefined || to === undefined || from > to) return undefined;
  return formatter(start, locale).formatRange(from, to);
}

function parse(iso: string): Date | undefined {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  // Not Date.UTC(year, …): it takes the years 0 to 99 for 1900 to 1999.
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date : undefined;
}

function formatter(iso: string, locale: string): Intl.DateTimeFormat {
  // UTC, or a reader west of Greenwich sees the day before. Gregorian, because the article is
  // cited by the date it bears, also where the locale's own calendar is another.
  const options = { ...PRECISIONS[iso.split('-').length - 1], timeZone: 'UTC', calendar: 'gregory' };
  return new Intl.DateTimeFormat(locale, options);
}
