import type { Highlight } from '../../model/highlight.ts';
import type { Speech } from '../words.ts';
import { HighlightRow } from './HighlightRow.tsx';
import type { Shelf } from './useShelf.ts';

export interface RowsProps extends Speech {
  shelf: Shelf;
  /** Tags in use. */
  known: readonly string[];
  /** Chooses or not; `isRange`: with all between it and the one that was chosen before. */
  onChoose(highlight: Highlight, isChosen: boolean, isRange: boolean): void;
}

interface Props extends RowsProps {
  highlights: readonly Highlight[];
  /** Whether each row tells of which page it is. */
  hasPage: boolean;
}

/** Rows of highlights as they are now, each of which can be chosen. */
export function Rows({ highlights, hasPage, shelf, known, onChoose, ...speech }: Props) {
  return (
    <ul class="rows">
      {highlights.map((highlight) => (
        <HighlightRow
          key={highlight.id}
          highlight={shelf.now(highlight)}
          isRemoved={shelf.isRemoved(highlight)}
          known={known}
          hasPage={hasPage}
          choice={{
            isChosen: shelf.chosen.has(highlight.id),
            onChoose: (isChosen, isRange) => onChoose(highlight, isChosen, isRange),
          }}
          {...shelf.actions}
          {...speech}
        />
      ))}
    </ul>
  );
}
