import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import type { Highlight } from '../../model/highlight.ts';
import { SearchIcon } from '../icons.tsx';
import { PhraseText } from '../PhraseText.tsx';
import { fill, GAP1 } from '../phrase.ts';
import type { Speech } from '../words.ts';
import type { HighlightActions } from './actions.ts';
import { HighlightGroup } from './HighlightGroup.tsx';
import { firstOf, groupByPage, pagesWith } from './pages.ts';

/** So many highlights are shown at once; a list of thousands at once would freeze the page. */
const MANY = 200;

export interface HighlightsViewProps extends Speech, HighlightActions {
  /** Undefined until they have come; `failed` when they will not. Those just removed are still among them. */
  highlights: readonly Highlight[] | 'failed' | undefined;
  /** Ids of those that were removed here and can be brought back. */
  removed: ReadonlySet<string>;
}

/** The saved highlights by page, with a search. */
export function HighlightsView({ highlights, ...rest }: HighlightsViewProps) {
  const { words } = rest;
  if (highlights === undefined) return null;
  if (highlights === 'failed') return <p role="alert">{words('libraryUnread')}</p>;
  if (highlights.length === 0)
    return (
      <div class="blank">
        <p class="lead">{words('libraryEmpty')}</p>
        <p>{words('libraryHowToSave')}</p>
      </div>
    );
  return <Highlights highlights={highlights} {...rest} />;
}

function Highlights({
  highlights,
  removed,
  ...rest
}: HighlightsViewProps & { highlights: readonly Highlight[] }) {
  const { words, locale } = rest;
  const [query, setQuery] = useState('');
  const [most, setMost] = useState(MANY);
  // Grouping costs more than finding, so it is not done anew for every letter.
  const pages = useMemo(() => groupByPage(highlights), [highlights]);
  const found = useMemo(() => pagesWith(pages, query), [pages, query]);
  const count = found.reduce((sum, page) => sum + page.highlights.length, 0);
  const list = useRef<HTMLDivElement>(null);
  // The button goes, so the focus that it had moves on to what it brought.
  useEffect(() => {
    if (most > MANY) rowAt(list.current, most - MANY)?.focus();
  }, [most]);

  function ask(next: string): void {
    setQuery(next);
    setMost(MANY);
  }

  const rows = { removed, ...rest };
  const left = count - most;
  const number = new Intl.NumberFormat(locale);
  return (
    <>
      <SearchField query={query} onQuery={ask} words={words} locale={locale} />
      <p class="quiet found" role="status">
        {count > 0 && words('libraryFound', count, [number.format(count)])}
        {count === 0 && (
          <PhraseText
            phrase={fill(words('popupNotFound', [GAP1]), [[{ text: query.trim(), from: 'page' }]])}
            lang=""
          />
        )}
      </p>
      <div ref={list}>
        {firstOf(found, most).map((page) => (
          <HighlightGroup key={page.address} page={page} {...rows} />
        ))}
      </div>
      {left > 0 && (
        <button type="button" class="more" onClick={() => setMost(most + MANY)}>
          {words('libraryMore', Math.min(left, MANY), [number.format(Math.min(left, MANY))])}
        </button>
      )}
    </>
  );
}

function rowAt(list: HTMLElement | null, index: number): HTMLElement | undefined {
  return list?.querySelectorAll<HTMLElement>('.row')[index];
}

function SearchField({ query, onQuery, words }: Speech & { query: string; onQuery(query: string): void }) {
  const id = useId();
  return (
    <search class="ask">
      <label class="unseen" for={id}>
        {words('libraryAsk')}
      </label>
      <SearchIcon />
      <input
        id={id}
        type="search"
        // An empty field with `auto` would run its placeholder from left to right.
        dir={query === '' ? undefined : 'auto'}
        autocomplete="off"
        spellcheck={false}
        placeholder={words('libraryAsk')}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
      />
    </search>
  );
}
