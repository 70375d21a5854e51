import { memo } from 'preact/compat';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { articleText, type ReadArticle } from '../../model/readArticle.ts';
import { type EntryName, type EntryPlaces, entryKey } from '../../model/workingDraft.ts';
import type { Speech } from '../words.ts';
import type { Passage } from './actions.ts';
import { type MarkedParagraph, markedParagraphs } from './marks.ts';
import type { Section } from './sections.ts';
import { selectedPassage } from './selection.ts';

interface Props extends Speech {
  article: ReadArticle;
  places: EntryPlaces;
  chosen: EntryName | undefined;
  section: Section;
  /** What the reader has selected, or found by its words. */
  picked: Passage | undefined;
  onPick(passage: Passage | undefined): void;
  onChoose(entry: EntryName): void;
  url: string | undefined;
}

/** The article, with the places of all that was drafted; those of the chosen entry are lit. */
export function ArticleText({ article, places, chosen, section, picked, ...rest }: Props) {
  const { onPick, onChoose, url, words } = rest;
  const root = useRef<HTMLDivElement>(null);
  const lit = chosen && entryKey(chosen);
  const all = useMemo(() => {
    const withPicked = picked ? { ...places, claims: { ...places.claims, '': [picked] } } : places;
    return markedParagraphs(article, withPicked);
  }, [article, places, picked]);
  useSelection(root, onPick);
  useMarkClicks(root, section, onChoose);
  useEffect(() => {
    const first = root.current?.querySelector(picked ? '.picked' : '.lit');
    first?.scrollIntoView({ block: 'center' });
  }, [lit, picked]);
  const length = useMemo(() => articleText(article).length, [article]);
  if (length === 0) return <NoText url={url} words={words} locale={rest.locale} />;
  return (
    <div ref={root} class="text" lang={article.language} dir="auto">
      {all.map((paragraph) => (
        <Paragraph
          key={paragraph.start}
          {...paragraph}
          lit={
            paragraph.runs.some(({ entries }) => lit !== undefined && entries.includes(lit)) ? lit : undefined
          }
        />
      ))}
    </div>
  );
}

function NoText({ url, words }: Speech & { url: string | undefined }) {
  return (
    <div class="blank">
      <p class="lead">{words('editorNoText')}</p>
      {url !== undefined && (
        <p>
          <a href={url} target="_blank" rel="noopener noreferrer">
            {words('editorLivePage')}
          </a>
        </p>
      )}
    </div>
  );
}

const Paragraph = memo(
  function Paragraph({ start, role, runs, lit }: MarkedParagraph & { lit: string | undefined }) {
    return (
      <p class={role} data-start={start} dir="auto">
        {runs.map(({ text, entries }, i) =>
          entries.length === 0 ? (
            text
          ) : (
            <span key={i} class={classesOf(entries, lit)} data-entries={entries.join(' ')}>
              {text}
            </span>
          ),
        )}
      </p>
    );
  },
  // Every edit makes the runs anew; few paragraphs look different then.
  (a, b) => a.start === b.start && a.lit === b.lit && JSON.stringify(a.runs) === JSON.stringify(b.runs),
);

function classesOf(entries: readonly string[], lit: string | undefined): string {
  const lists = new Set(entries.flatMap((one) => (one === PICKED ? [] : (one.split('/')[0] ?? []))));
  const isLit = lit !== undefined && entries.includes(lit);
  return ['mark', ...lists, ...(isLit ? ['lit'] : []), ...(entries.includes(PICKED) ? ['picked'] : [])].join(
    ' ',
  );
}

const PICKED = entryKey({ list: 'claims', id: '' });

function useSelection(root: { current: HTMLElement | null }, onPick: Props['onPick']): void {
  useEffect(() => {
    const leaving = new AbortController();
    const onChange = () => {
      const passage = root.current && selectedPassage(root.current, document.getSelection());
      // What is selected elsewhere, in a field, says nothing of the article.
      if (passage !== 'elsewhere') onPick(passage ?? undefined);
    };
    document.addEventListener('selectionchange', onChange, { signal: leaving.signal });
    return () => leaving.abort();
  }, [root, onPick]);
}

/** With the pointer only: by keyboard the list leads to the same entries. */
function useMarkClicks(
  root: { current: HTMLElement | null },
  section: Section,
  onChoose: Props['onChoose'],
): void {
  useEffect(() => {
    const leaving = new AbortController();
    const onClick = ({ target }: MouseEvent) => {
      if (document.getSelection()?.isCollapsed === false) return;
      const mark = (target as Element).closest<HTMLElement>('[data-entries]');
      const entries = mark?.dataset.entries?.split(' ').filter((one) => one !== PICKED) ?? [];
      const wanted = entries.find((one) => one.startsWith(`${section}/`)) ?? entries[0];
      const [list, id] = wanted?.split('/') ?? [];
      if (list && id) onChoose({ list: list as EntryName['list'], id });
    };
    root.current?.addEventListener('click', onClick, { signal: leaving.signal });
    return () => leaving.abort();
  }, [root, section, onChoose]);
}
