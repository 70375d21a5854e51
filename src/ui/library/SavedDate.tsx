/** Making a format costs more than using it two hundred times. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** A day, from an ISO 8601 instant, as the reader's calendar has it. */
export function dayIn(locale: string, instant: string): string {
  const format = formats.get(locale) ?? new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
  formats.set(locale, format);
  return format.format(new Date(instant));
}

/** The day something was saved. */
export function SavedDate({ created, locale }: { created: string; locale: string }) {
  return (
    <time class="quiet" dateTime={created}>
      {dayIn(locale, created)}
    </time>
  );
}
