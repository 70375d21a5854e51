import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Highlight } from '../../model/highlight.ts';
import type { EntryKind, SearchEntry } from '../../searching/entries.ts';
import type { Search } from '../../searching/search.ts';
import { PhraseText } from '../PhraseText.tsx';
import { fill, GAP1 } from '../phrase.ts';
import type { Speech } from '../words.ts';
import { type FoundHighlights, highlightOptions, moveTo, type Option, optionsOf } from './options.ts';
import { optionId, Results } from './Results.tsx';
import { SearchBox } from './SearchBox.tsx';
import { useFound } from './useFound.ts';

/** So many results of a kind are shown at once, and so many when all are asked for. */
const FEW = 5;
const ALL = 200;

interface Props extends Speech {
  /** The query to begin with. */
  typed: string;
  /** Undefined until the packs have come; what is typed meanwhile is searched for then. */
  search: Search | undefined;
  /** Hidden behind a detail; keeps its query and its place. */
  hidden: boolean;
  onOpen(entry: SearchEntry): void;
  /** To the sentence in the article. */
  onRead(entry: SearchEntry): void;
  /** The latest saved highlights that a query finds. */
  onFind(query: string, most: number): Promise<FoundHighlights>;
  /** To a highlight on its page. */
  onVisit(highlight: Highlight): void;
  /** What there is to see before anything is typed. */
  children: ComponentChildren;
}

/** The search: an input that has the focus, and what is found while the reader types. */
export function SearchView({ typed, search, hidden, children, ...rest }: Props) {
  const { onOpen, onRead, onFind, onVisit, ...speech } = rest;
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState(typed);
  const [active, setActive] = useState(0);
  const [whole, setWhole] = useState<EntryKind | 'saved'>();
  const groups = useMemo(
    () => search?.(query, (kind) => (kind === whole ? ALL : FEW)) ?? [],
    [search, query, whole],
  );
  const { saved, isKnown } = useFound(onFind, query, whole === 'saved' ? ALL : FEW);
  const options = [...groups.flatMap(optionsOf), ...highlightOptions(saved)];
  const isSearching = query.trim() !== '' && search !== undefined;

  // Before the next key comes, so that none is lost.
  useLayoutEffect(() => {
    if (!hidden) box.current?.focus();
  }, [hidden]);

  function ask(next: string): void {
    setQuery(next);
    setActive(0);
    setWhole(undefined);
  }

  function choose(option: Option | undefined, inArticle: boolean): void {
    if (option?.does === 'showAll') setWhole(option.kind);
    else if (option?.does === 'showHighlights') setWhole('saved');
    else if (option?.does === 'visit') onVisit(option.highlight);
    else if (option) (inArticle ? onRead : onOpen)(option.entry);
  }

  function onKey(event: KeyboardEvent): void {
    // An input method uses these keys for itself.
    if (event.isComposing) return;
    const next =
      event.ctrlKey || event.altKey || event.metaKey ? undefined : moveTo(event.key, active, options.length);
    if (next !== undefined) setActive(next);
    else if (event.key === 'Enter') choose(options[active], event.ctrlKey || event.metaKey);
    // With nothing to clear, the key closes the popup, as everywhere.
    else if (event.key === 'Escape' && query !== '') ask('');
    else return;
    event.preventDefault();
  }

  const listId = options.length > 0 ? id : undefined;
  return (
    <div class="view" hidden={hidden}>
      <SearchBox
        box={box}
        query={query}
        listId={listId}
        activeId={listId && optionId(id, active)}
        onQuery={ask}
        onKey={onKey}
        {...speech}
      />
      <div class="scroll">
        {options.length > 0 && (
          <Results
            id={id}
            groups={groups}
            saved={saved}
            active={active}
            onChoose={(option, event) => choose(option, event.ctrlKey || event.metaKey)}
            {...speech}
          />
        )}
        {isSearching && isKnown && options.length === 0 && <NotFound query={query.trim()} {...speech} />}
        {query.trim() === '' && children}
      </div>
      {options.length > 0 && <Keys {...speech} />}
      <Count
        total={
          isSearching && isKnown
            ? groups.reduce((sum, { total }) => sum + total, saved.highlights.length)
            : undefined
        }
        {...speech}
      />
    </div>
  );
}

function NotFound({ query, words }: Speech & { query: string }) {
  return (
    <div class="notice">
      <p>
        <PhraseText
          phrase={fill(words('popupNotFound', [GAP1]), [[{ text: query, from: 'page' }]])}
          lang=""
        />
      </p>
      <p class="quiet">{words('popupHint')}</p>
    </div>
  );
}

/** What the keys do, for those who have some. */
function Keys({ words }: Speech) {
  const control = /mac/i.test(navigator.platform) ? '⌘' : 'Ctrl';
  return <p class="keys">{words('popupKeys', ['Enter', `${control}+Enter`])}</p>;
}

/** Tells how much was found to those who do not see the list. */
function Count({ total, words }: Speech & { total: number | undefined }) {
  return (
    <p class="unseen" role="status">
      {total !== undefined && words('popupFound', total, [String(total)])}
    </p>
  );
}
