import type { Highlight } from '../../model/highlight.ts';
import { shortAddress, siteOf } from '../library/pages.ts';

/** A saved highlight as a result: its words, and of which page they are. */
export function HighlightText({ highlight }: { highlight: Highlight }) {
  const { quote, title, address, note, colour } = highlight;
  return (
    <>
      <span class={`statement saved ${colour}`}>
        <span lang="" dir="auto">
          {quote}
        </span>
      </span>
      <span class="about">
        {note !== '' && (
          <>
            <span lang="" dir="auto">
              {note}
            </span>
            {' · '}
          </>
        )}
        <span lang="" dir="auto">
          {title ?? shortAddress(address)}
        </span>
        {' · '}
        <bdi>{siteOf(address)}</bdi>
      </span>
    </>
  );
}
