import type { Highlight } from '../../model/highlight.ts';
import type { HighlightActions } from '../library/actions.ts';
import { HighlightRow } from '../library/HighlightRow.tsx';
import type { Speech } from '../words.ts';

/** So many of other pages are shown; the library has them all. */
const LATEST = 20;

export interface SavedProps extends HighlightActions {
  /** Undefined until they have come; `failed` when they will not. */
  highlights: readonly Highlight[] | 'failed' | undefined;
  /** Ids of those removed here, which can still be brought back. */
  removed: ReadonlySet<string>;
  /** Whether a highlight is of the page that the popup was opened on. */
  isHere(highlight: Highlight): boolean;
  onLibrary(): void;
}

/** What the reader has saved of this page, and lately of others. */
export function SavedView({ highlights, removed, isHere, onLibrary, ...rest }: SavedProps & Speech) {
  const { words } = rest;
  if (highlights === undefined) return null;
  if (highlights === 'failed')
    return (
      <div class="notice">
        <p>{words('libraryUnread')}</p>
      </div>
    );
  const here = highlights.filter(isHere);
  const others = highlights.filter((highlight) => !isHere(highlight)).slice(0, LATEST);
  return (
    <>
      {highlights.length === 0 && (
        <div class="notice">
          <p>{words('libraryEmpty')}</p>
          <p class="quiet">{words('libraryHowToSave')}</p>
        </div>
      )}
      <Part name={words('popupOnThisPage')} highlights={here} removed={removed} {...rest} />
      <Part name={words('popupOtherPages')} highlights={others} removed={removed} {...rest} />
      <p class="part">
        <button type="button" class="more" onClick={() => onLibrary()}>
          {words('popupLibrary')}
        </button>
      </p>
    </>
  );
}

interface PartProps extends Speech, HighlightActions {
  name: string;
  highlights: readonly Highlight[];
  removed: ReadonlySet<string>;
}

function Part({ name, highlights, removed, ...rest }: PartProps) {
  if (highlights.length === 0) return null;
  return (
    <section class="part">
      <h2 class="label">{name}</h2>
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
