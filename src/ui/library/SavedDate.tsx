/** The day something was saved, as the reader's calendar has it. */
export function SavedDate({ created, locale }: { created: string; locale: string }) {
  return (
    <time class="quiet" dateTime={created}>
      {new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(new Date(created))}
    </time>
  );
}
