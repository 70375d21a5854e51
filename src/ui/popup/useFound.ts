import { useEffect, useState } from 'preact/hooks';
import type { FoundHighlights } from './options.ts';

const NOTHING: FoundHighlights = { highlights: [], hasMore: false };

/** What a query finds among the saved highlights: nothing until that is known. */
export function useFound(
  find: (query: string, most: number) => Promise<FoundHighlights>,
  query: string,
  most: number,
): { saved: FoundHighlights; isKnown: boolean } {
  const wanted = query.trim();
  const [found, setFound] = useState<{ query: string; saved: FoundHighlights }>({
    query: '',
    saved: NOTHING,
  });
  useEffect(() => {
    if (wanted === '') return setFound({ query: '', saved: NOTHING });
    let isLatest = true;
    const show = (saved: FoundHighlights) => isLatest && setFound({ query: wanted, saved });
    // The packs are still searched when the highlights cannot be.
    find(wanted, most).then(show, () => show(NOTHING));
    return () => {
      isLatest = false;
    };
  }, [wanted, most]);
  const isKnown = found.query === wanted;
  // Not what the query before it found: Enter would lead there.
  return { saved: isKnown ? found.saved : NOTHING, isKnown };
}
