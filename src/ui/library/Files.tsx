import { useEffect, useRef, useState } from 'preact/hooks';
import type { Highlight } from '../../model/highlight.ts';
import type { HighlightFile } from '../../model/highlightList.ts';
import type { HighlightStore } from './actions.ts';
import type { BulkDone } from './DoneLine.tsx';
import { More } from './More.tsx';
import { Rows, type RowsProps } from './Rows.tsx';
import { TagTools } from './TagTools.tsx';
import { useHighlightList } from './useHighlightList.ts';

interface Props extends RowsProps {
  by: 'tag' | 'pack';
  store: HighlightStore;
  version: number;
  packName(id: string): string;
  /** A tag was changed or taken away. */
  onDone(done: BulkDone): void;
  onShown(highlights: readonly Highlight[]): void;
}

/** Every tag, or every pack, with the number of its highlights, and with them once it is opened. */
export function Files({ by, store, version, packName, onDone, onShown, ...rows }: Props) {
  const { words, locale } = rows;
  const [files, setFiles] = useState<readonly HighlightFile[] | 'failed'>();
  useEffect(() => {
    let isLatest = true;
    store.files(by).then(
      (next) => isLatest && setFiles(next),
      () => isLatest && setFiles((known) => known ?? 'failed'),
    );
    return () => {
      isLatest = false;
    };
  }, [by, version]);
  if (files === undefined) return null;
  if (files === 'failed') return <p role="alert">{words('libraryUnread')}</p>;
  const nameOf = (name: string) => (by === 'pack' ? packName(name) : name);
  const named = files
    .filter(({ name }) => name !== '')
    .map((file) => ({ ...file, shown: nameOf(file.name) }));
  const sorted = named.sort((a, b) => a.shown.localeCompare(b.shown, locale));
  const none = files.filter(({ name }) => name === '');
  const names = named.map(({ name }) => name);
  return (
    <ul class="files">
      {[...sorted, ...none.map((file) => ({ ...file, shown: undefined }))].map((file) => (
        <File
          key={file.name}
          file={file}
          by={by}
          shown={file.shown}
          tools={by === 'tag' && file.name !== '' && { names, store, onDone }}
          {...{ store, version, onShown }}
          {...rows}
        />
      ))}
    </ul>
  );
}

interface FileProps extends RowsProps, Pick<Props, 'by' | 'store' | 'version' | 'onShown'> {
  file: HighlightFile;
  /** What it is called; undefined for those that are filed under nothing. */
  shown: string | undefined;
  tools: false | { names: readonly string[]; store: HighlightStore; onDone(done: BulkDone): void };
}

function File({ file, by, shown, tools, store, version, onShown, ...rows }: FileProps) {
  const { words, locale } = rows;
  const [isOpen, setOpen] = useState(false);
  const none = words(by === 'tag' ? 'libraryUntagged' : 'libraryUnpacked');
  return (
    <li class="file">
      <div class="file-head">
        <h2>
          <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {shown === undefined ? none : <bdi lang="">{shown}</bdi>}{' '}
            <span class="count">{new Intl.NumberFormat(locale).format(file.count)}</span>
          </button>
        </h2>
        {tools && <TagTools tag={file.name} {...tools} words={words} locale={locale} />}
      </div>
      {isOpen && <Opened {...{ file, by, store, version, onShown }} {...rows} />}
    </li>
  );
}

function Opened({ file, by, store, version, onShown, ...rows }: Omit<FileProps, 'shown' | 'tools'>) {
  const { words, locale, shelf } = rows;
  const asked = { inTrash: false, only: { [by]: file.name } };
  const list = useHighlightList(store.list, asked, { removed: shelf.removed, version });
  const box = useRef<HTMLDivElement>(null);
  const highlights = typeof list === 'object' ? list.highlights : [];
  useEffect(() => onShown(highlights), [highlights]);
  if (list === undefined) return null;
  if (list === 'failed') return <p role="alert">{words('libraryUnread')}</p>;
  return (
    <div ref={box}>
      <Rows highlights={highlights} hasPage {...rows} />
      <More list={list} box={box} words={words} locale={locale} />
    </div>
  );
}
