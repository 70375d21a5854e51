/** Making a format costs more than using it two hundred times. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** The day something was saved, as the reader's calendar has it. */
export function SavedDate({ created, locale }: { created: string; locale: string }) {
  const format = formats.get(locale) ?? new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
  formats.set(locale, format);
  return (
    <time class="quiet" dateTime={created}>
      {format.format(new Date(created))}
    </time>
  );
}
