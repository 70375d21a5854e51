import { useEffect, useRef, useState } from 'preact/hooks';
import type { Highlight } from '../../model/highlight.ts';
import type { Speech } from '../words.ts';
import type { HighlightStore } from './actions.ts';
import { BulkBar } from './BulkBar.tsx';
import { type BulkDone, DoneLine } from './DoneLine.tsx';
import { Files } from './Files.tsx';
import { Finder, type Wanted } from './Finder.tsx';
import { FoundList } from './FoundList.tsx';
import { useShelf } from './useShelf.ts';

export interface HighlightsViewProps extends Speech {
  /** Or another view is. */
  isShown: boolean;
  store: HighlightStore;
  /** How many there are in all; undefined until it is known, `failed` when it will not be. */
  count: number | 'failed' | undefined;
  /** Tags in use. */
  known: readonly string[];
  /** What a pack is called, by its id. */
  packName(id: string): string;
  /** Another one has the lists read afresh. */
  version: number;
  /** Much has changed: the lists are to be read afresh. */
  onStale(): void;
}

/** The saved highlights: found, arranged, edited, and changed by many at once. */
export function HighlightsView({ count, ...rest }: HighlightsViewProps) {
  const { words } = rest;
  if (count === 'failed') return <p role="alert">{words('libraryUnread')}</p>;
  return <Highlights count={count} {...rest} />;
}

type CountedProps = HighlightsViewProps & { count: number | undefined };

const NOTHING_WANTED: Wanted = { query: '', arrangement: 'page', only: {} };

function Highlights({ isShown, store, count, known, packName, version, onStale, ...speech }: CountedProps) {
  const { words } = speech;
  const shelf = useShelf(store);
  const [wanted, setWanted] = useState(NOTHING_WANTED);
  const [pageName, setPageName] = useState<string>();
  const [done, setDone] = useState<BulkDone>();
  const shown = useShown();
  const { arrangement, only, query } = wanted;
  // In the trash it may be restored or deleted for good: what is undone there is not undone here as well.
  useEffect(() => {
    if (isShown || (shelf.removed.size === 0 && !done)) return;
    shelf.letGo();
    setDone(undefined);
    onStale();
  }, [isShown]);
  const isAll = query.trim() === '' && Object.keys(only).length === 0;
  const file = arrangement === 'tag' || arrangement === 'pack' ? arrangement : undefined;

  if (count === 0 && isAll && shelf.removed.size === 0 && !done)
    return (
      <div class="blank">
        <p class="lead">{words('libraryEmpty')}</p>
        <p>{words('libraryHowToSave')}</p>
      </div>
    );

  const rows = {
    shelf,
    known,
    onChoose: (highlight: Highlight, isChosen: boolean, isRange: boolean) =>
      shelf.choose(highlight, isChosen, isRange ? shown.inOrder() : undefined),
    onShown: shown.add,
    ...speech,
  };
  return (
    <>
      <Finder wanted={wanted} known={known} pageName={pageName} onWant={setWanted} {...speech} />
      <DoneLine done={done} onClose={() => setDone(undefined)} {...speech} />
      {shelf.chosen.size > 0 && (
        <BulkBar
          shelf={shelf}
          known={known}
          onAll={() => shelf.chooseAll(shown.inOrder())}
          onDone={setDone}
          {...speech}
        />
      )}
      <div ref={shown.root}>
        {isAll && file ? (
          <Files
            key={file}
            by={file}
            store={store}
            version={version}
            packName={packName}
            onDone={({ said, undo }) => {
              setDone({ said, undo: () => undo().then(onStale) });
              onStale();
            }}
            {...rows}
          />
        ) : (
          <FoundList
            store={store}
            wanted={wanted}
            total={isAll ? count : undefined}
            version={version}
            packName={packName}
            onPage={(page) => {
              setPageName(page.title);
              setWanted({ ...wanted, query: '', arrangement: 'time', only: { page: page.address } });
            }}
            {...rows}
          />
        )}
      </div>
    </>
  );
}

/** The highlights whose rows are shown, in the order in which they stand in the document. */
function useShown() {
  const root = useRef<HTMLDivElement>(null);
  const known = useRef(new Map<string, Highlight>());
  useEffect(() => () => known.current.clear(), []);
  return {
    root,
    add(highlights: readonly Highlight[]) {
      for (const one of highlights) known.current.set(one.id, one);
    },
    inOrder(): Highlight[] {
      const rows = [...(root.current?.querySelectorAll<HTMLElement>('.row') ?? [])];
      return rows.flatMap(({ dataset: { id } }) => (id && known.current.get(id)) || []);
    },
  };
}
