import { useEffect, useRef } from 'preact/hooks';
import type { Highlight } from '../../model/highlight.ts';
import { PhraseText } from '../PhraseText.tsx';
import { fill, GAP1 } from '../phrase.ts';
import type { Speech } from '../words.ts';
import type { HighlightStore } from './actions.ts';
import type { PageHeading } from './arranging.ts';
import type { Wanted } from './Finder.tsx';
import { Groups } from './Groups.tsx';
import { More } from './More.tsx';
import type { RowsProps } from './Rows.tsx';
import { type HighlightList, useHighlightList } from './useHighlightList.ts';

interface Props extends RowsProps {
  store: HighlightStore;
  wanted: Wanted;
  /** How many there are, where that is known. */
  total: number | undefined;
  version: number;
  packName(id: string): string;
  /** Shows all of one page. */
  onPage(page: PageHeading): void;
  /** Tells which highlights have rows. */
  onShown(highlights: readonly Highlight[]): void;
}

/** What a search and filters find, arranged as the reader wants it. */
export function FoundList({ store, wanted, total, version, packName, onPage, onShown, ...rows }: Props) {
  const { words, locale, shelf } = rows;
  const { query, arrangement, only } = wanted;
  const asked = { inTrash: false, only, query: query.trim(), byPage: arrangement === 'page' };
  const list = useHighlightList(store.list, asked, { removed: shelf.removed, version });
  const box = useRef<HTMLDivElement>(null);
  const speech = { words, locale };
  const highlights = typeof list === 'object' ? list.highlights : [];
  useEffect(() => onShown(highlights), [highlights]);
  if (list === undefined) return null;
  if (list === 'failed') return <p role="alert">{words('libraryUnread')}</p>;
  return (
    <>
      <Found list={list} total={total} query={query.trim()} {...speech} />
      <div ref={box}>
        <Groups
          arrangement={arrangement}
          highlights={highlights}
          packName={packName}
          onPage={only.page === undefined ? onPage : undefined}
          {...rows}
        />
      </div>
      <More list={list} box={box} {...speech} />
    </>
  );
}

interface FoundProps extends Speech {
  list: HighlightList;
  total: number | undefined;
  query: string;
}

/** How many there are, and what could not be read. */
function Found({ list, total, query, words, locale }: FoundProps) {
  const { highlights, next, isLooking, unreadable } = list;
  const number = new Intl.NumberFormat(locale);
  const count = total ?? highlights.length;
  const isSome = total === undefined && next !== undefined;
  return (
    <>
      <p class="quiet found" role="status">
        {isLooking && `${words('libraryLooking')} `}
        {count > 0 && words(isSome ? 'libraryFoundLatest' : 'libraryFound', count, [number.format(count)])}
        {count === 0 && !isLooking && query === '' && words('libraryNoneSuch')}
        {count === 0 && !isLooking && query !== '' && (
          <PhraseText
            phrase={fill(words('popupNotFound', [GAP1]), [[{ text: query, from: 'page' }]])}
            lang=""
          />
        )}
      </p>
      {unreadable > 0 && (
        <p class="lost">{words('libraryDamaged', unreadable, [number.format(unreadable)])}</p>
      )}
    </>
  );
}
