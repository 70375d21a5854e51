import type { Highlight } from '../../model/highlight.ts';
import type { Speech } from '../words.ts';
import { shortAddress, siteOf } from './pages.ts';
import { dayIn } from './SavedDate.tsx';

interface Props extends Speech {
  highlight: Highlight;
  /** Whether it is told of which page it is. */
  hasPage: boolean;
  /** Whether note and tags are shown, or are being edited. */
  hasRemarks: boolean;
}

/** What there is to know of a highlight beside its words: note, tags, page, and whether it is still there. */
export function HighlightFacts({ highlight, hasPage, hasRemarks, words, locale }: Props) {
  const { note, tags, source, address, title, found, lastFound } = highlight;
  return (
    <>
      {hasRemarks && note !== '' && (
        <p class="remark" lang="" dir="auto">
          {note}
        </p>
      )}
      {hasRemarks && tags.length > 0 && (
        <ul class="tag-list" aria-label={words('tagsLabel')}>
          {tags.map((tag) => (
            <li key={tag} class="tag-chip" lang="" dir="auto">
              {tag}
            </li>
          ))}
        </ul>
      )}
      {found === 'orphaned' && (
        <p class="lost">
          {words('libraryLost')} {lastFound && words('libraryLastFound', [dayIn(locale, lastFound)])}
        </p>
      )}
      {hasPage && (
        <p class="quiet of-page">
          <a href={source} target="_blank" rel="noopener noreferrer" lang="" dir="auto">
            {title ?? shortAddress(address)}
          </a>
          {' · '}
          <bdi>{siteOf(address)}</bdi>
        </p>
      )}
    </>
  );
}
