import type { Speech } from '../words.ts';
import type { HighlightActions } from './actions.ts';
import { HighlightRow } from './HighlightRow.tsx';
import { type HighlightPage, shortAddress, siteOf } from './pages.ts';
import { SavedDate } from './SavedDate.tsx';

interface Props extends Speech, HighlightActions {
  page: HighlightPage;
  removed: ReadonlySet<string>;
}

/** A page, and what is saved of it. */
export function HighlightGroup({ page, removed, ...rest }: Props) {
  const { address, url, title, highlights } = page;
  const [latest] = highlights;
  return (
    // No name: a landmark for each page would be hundreds. The headings lead through them.
    <section class="page">
      <h2>
        <a href={url} target="_blank" rel="noopener noreferrer" lang="" dir="auto">
          {title ?? shortAddress(address)}
        </a>
      </h2>
      <p class="quiet">
        <bdi>{siteOf(address)}</bdi>
        {latest && (
          <>
            {' · '}
            <SavedDate created={latest.created} locale={rest.locale} />
          </>
        )}
      </p>
      <ul class="rows">
        {highlights.map((highlight) => (
          <HighlightRow
            key={highlight.id}
            highlight={highlight}
            isRemoved={removed.has(highlight.id)}
            {...rest}
          />
        ))}
      </ul>
    </section>
  );
}
