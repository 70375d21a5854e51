import * as chrono from 'chrono-node';

/** A day as chrono-node reads it, made from its parts so that no time zone plays a part. */
interface KnownDate {
  get(part: 'year' | 'month' | 'day'): number | null;
  isCertain(part: 'year' | 'month' | 'day' | 'weekday'): boolean;
}

/** Noon of no special day: dates are read only where they name their year, or against the article's own. */
const NO_DAY = new Date(2000, 0, 1, 12);

/** The date that a short line consists of ("Sept. 25, 2018"), in ISO 8601; undefined for anything else. */
export function readDateLine(line: string): string | undefined {
  const plain = line
    .replace(/^(?:published|updated|posted|issued|last updated|date)(?:\s+on)?\s*:?\s*/i, '')
    .trim();
  if (plain.length > 60 || !/\d{4}/.test(plain)) return undefined;
  const iso = /^\d{4}-\d\d-\d\d/.exec(plain)?.[0];
  if (iso) return isIsoDay(iso) ? iso : undefined;
  const [found, ...more] = chrono.parse(plain, NO_DAY);
  if (!found || more.length > 0 || !found.start.isCertain('year')) return undefined;
  const rest = plain.replace(found.text, '').replaceAll(/[\s,|·•.()-]|\b(?:at|on|[A-Z]{2,4})\b/g, '');
  return rest === '' ? isoOf(found.start) : undefined;
}

/** The days that a phrase names, seen from a day: "last week", "on Tuesday". ISO 8601, both included. */
export function readRelativeDate(phrase: string, issued: string): { start: string; end: string } | undefined {
  const [year, month, day] = issued.split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  // News looks back: "on Tuesday" is the one that was.
  const [found] = chrono.parse(phrase, new Date(year, month - 1, day, 12), { forwardDate: false });
  if (!found) return undefined;
  const [start, end] = [isoOf(found.start), isoOf(found.end ?? found.start)];
  return start && end && start <= end ? { start, end } : undefined;
}

function isoOf(date: KnownDate): string | undefined {
  const [year, month, day] = [date.get('year'), date.get('month'), date.get('day')];
  if (year === null || year < 1000 || year > 9999) return undefined;
  const parts = [String(year)];
  const isDay = date.isCertain('day') || date.isCertain('weekday');
  if (date.isCertain('month') || isDay) parts.push(String(month).padStart(2, '0'));
  if (isDay) parts.push(String(day).padStart(2, '0'));
  return parts.join('-');
}

function isIsoDay(iso: string): boolean {
  return /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(iso);
}
