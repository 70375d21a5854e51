import type { Highlight } from '../../model/highlight.ts';
import type { HighlightStore } from '../library/actions.ts';
import { HighlightRow } from '../library/HighlightRow.tsx';
import { useHighlightList } from '../library/useHighlightList.ts';
import { type Shelf, useShelf } from '../library/useShelf.ts';
import type { Speech } from '../words.ts';

/** So many of other pages are shown; the library has them all. */
const LATEST = 20;

export interface SavedProps {
  store: HighlightStore;
  /** The page that the popup was opened on, in the form of `pageAddress`; undefined where it is not known. */
  here: string | undefined;
  /** Tags in use. */
  known: readonly string[];
  /** Another one has the lists read afresh. */
  version: number;
  onLibrary(): void;
}

/** What the reader has saved of this page, and lately of others. */
export function SavedView({ store, here, known, version, onLibrary, ...speech }: SavedProps & Speech) {
  const { words } = speech;
  const shelf = useShelf(store);
  const reading = { removed: shelf.removed, version };
  const own = useHighlightList(store.list, { inTrash: false, only: { page: here ?? '' } }, reading);
  const latest = useHighlightList(store.list, { inTrash: false }, reading);
  if (own === undefined || latest === undefined) return null;
  if (own === 'failed' || latest === 'failed')
    return (
      <div class="notice">
        <p>{words('libraryUnread')}</p>
      </div>
    );
  const others = latest.highlights.filter(({ address }) => address !== here).slice(0, LATEST);
  const rest = { shelf, known, ...speech };
  return (
    <>
      {latest.highlights.length === 0 && (
        <div class="notice">
          <p>{words('libraryEmpty')}</p>
          <p class="quiet">{words('libraryHowToSave')}</p>
        </div>
      )}
      <Part name={words('popupOnThisPage')} highlights={own.highlights} hasPage={false} {...rest} />
      <Part name={words('popupOtherPages')} highlights={others} hasPage {...rest} />
      <p class="part">
        <button type="button" class="more" onClick={() => onLibrary()}>
          {words('popupLibrary')}
        </button>
      </p>
    </>
  );
}

interface PartProps extends Speech {
  name: string;
  highlights: readonly Highlight[];
  hasPage: boolean;
  shelf: Shelf;
  known: readonly string[];
}

function Part({ name, highlights, hasPage, shelf, known, ...speech }: PartProps) {
  if (highlights.length === 0) return null;
  return (
    <section class="part">
      <h2 class="label">{name}</h2>
      <ul class="rows">
        {highlights.map((highlight) => (
          <HighlightRow
            key={highlight.id}
            highlight={shelf.now(highlight)}
            isRemoved={shelf.isRemoved(highlight)}
            known={known}
            hasPage={hasPage}
            {...shelf.actions}
            {...speech}
          />
        ))}
      </ul>
    </section>
  );
}
