import type { Highlight } from '../../model/highlight.ts';
import type { EntryKind, SearchEntry } from '../../searching/entries.ts';
import type { ResultGroup } from '../../searching/search.ts';

/** What was found among the saved highlights, the latest first. */
export interface FoundHighlights {
  highlights: readonly Highlight[];
  /** Whether there are more than these. */
  hasMore: boolean;
}

/** What a line of the list does when it is chosen. */
export type Option =
  | { does: 'open'; entry: SearchEntry }
  | { does: 'showAll'; kind: EntryKind; total: number }
  | { does: 'visit'; highlight: Highlight }
  | { does: 'showHighlights' };

/** The lines of one group: its results, then one that shows the rest, if there is a rest. */
export function optionsOf({ kind, results, total }: ResultGroup): Option[] {
  const open = results.map(({ entry }): Option => ({ does: 'open', entry }));
  return results.length < total ? [...open, { does: 'showAll', kind, total }] : open;
}

/** The lines of the saved highlights, then one that shows the rest, if there is a rest. */
export function highlightOptions({ highlights, hasMore }: FoundHighlights): Option[] {
  const visits = highlights.map((highlight): Option => ({ does: 'visit', highlight }));
  return hasMore ? [...visits, { does: 'showHighlights' }] : visits;
}

/** Unique within a popup, whatever the packs call their things. */
export function optionKey(option: Option): string {
  if (option.does === 'showAll') return `all ${option.kind}`;
  if (option.does === 'visit') return option.highlight.id;
  if (option.does === 'showHighlights') return 'all highlights';
  const { packId, kind, id } = option.entry;
  return `${packId} ${kind} ${id}`;
}

/** The line that a key leads to from line `at` of `count`; undefined for keys that lead nowhere. */
export function moveTo(key: string, at: number, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === 'ArrowDown') return (at + 1) % count;
  return key === 'ArrowUp' ? (at - 1 + count) % count : undefined;
}
