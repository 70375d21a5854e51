import { ANNOTATION_LIMITS, type Colour } from '../../model/annotation.ts';
import type { Highlight } from '../../model/highlight.ts';
import type { HighlightChange } from '../../model/remarks.ts';

/** What may be done to several highlights at once, besides removing them. */
export type BulkChange =
  | { does: 'addTag' | 'removeTag'; tag: string }
  | { does: 'setColour'; colour: Colour };

/** The change of each highlight that it changes at all, and what takes it back. */
export function bulkChanges(
  highlights: readonly Highlight[],
  change: BulkChange,
): { changes: HighlightChange[]; undo: HighlightChange[] } {
  const pairs = highlights.flatMap((highlight) => {
    const to = changed(highlight, change);
    return to ? [{ to, from: former(highlight, to) }] : [];
  });
  return { changes: pairs.map(({ to }) => to), undo: pairs.map(({ from }) => from) };
}

function changed({ id, tags, colour }: Highlight, change: BulkChange): HighlightChange | undefined {
  if (change.does === 'setColour')
    return change.colour === colour ? undefined : { id, colour: change.colour };
  const has = tags.includes(change.tag);
  if (change.does === 'removeTag')
    return has ? { id, tags: tags.filter((tag) => tag !== change.tag) } : undefined;
  // One that has as many as there may be stays as it is.
  return has || tags.length >= ANNOTATION_LIMITS.tags ? undefined : { id, tags: [...tags, change.tag] };
}

function former({ id, tags, colour }: Highlight, to: HighlightChange): HighlightChange {
  return { id, ...(to.tags && { tags: [...tags] }), ...(to.colour && { colour }) };
}

/** A highlight as it is after a change. `now` is an ISO 8601 instant. */
export function withChange(
  highlight: Highlight,
  { id: _, ...change }: HighlightChange,
  now: string,
): Highlight {
  const note = change.note ?? highlight.note;
  return {
    ...highlight,
    note: note.trim() === '' ? '' : note,
    tags: [...new Set(change.tags ?? highlight.tags)],
    colour: change.colour ?? highlight.colour,
    modified: now,
  };
}
