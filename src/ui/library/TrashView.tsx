import { useId, useRef, useState } from 'preact/hooks';
import type { Highlight } from '../../model/highlight.ts';
import type { Speech } from '../words.ts';
import { Action } from './Action.tsx';
import type { HighlightStore } from './actions.ts';
import { HighlightFacts } from './HighlightFacts.tsx';
import { More } from './More.tsx';
import { Quote } from './Quote.tsx';
import { SureButton } from './SureButton.tsx';
import { useHighlightList } from './useHighlightList.ts';
import { useRunning } from './useRunning.ts';

export interface TrashViewProps extends Speech {
  store: HighlightStore;
  version: number;
  /** Something was brought back or removed for good. */
  onStale(): void;
}

const NOTHING: ReadonlySet<string> = new Set();

/** What was removed and can still be brought back. */
export function TrashView({ store, version, onStale, ...speech }: TrashViewProps) {
  const { words, locale } = speech;
  const list = useHighlightList(store.list, { inTrash: true }, { removed: NOTHING, version });
  const [gone, setGone] = useState<ReadonlySet<string>>(NOTHING);
  const { said, problem, run } = useRunning(words);
  const box = useRef<HTMLDivElement>(null);
  const about = useRef<HTMLParagraphElement>(null);
  if (list === undefined) return null;
  if (list === 'failed') return <p role="alert">{words('libraryUnread')}</p>;
  const shown = list.highlights.filter(({ id }) => !gone.has(id));
  const number = new Intl.NumberFormat(locale);

  function act(
    ids: readonly string[],
    action: () => Promise<unknown>,
    then: 'trashRestored' | 'trashPurged',
  ) {
    const rows = [...(box.current?.querySelectorAll<HTMLElement>('.row') ?? [])];
    const at = rows.findIndex(({ dataset }) => dataset.id === ids[0]);
    run(async () => {
      await action();
      // The row goes, so the focus that it had moves on to the next one.
      const next = ids.length === 1 ? (rows[at + 1] ?? rows[at - 1]) : undefined;
      (next ?? about.current)?.focus();
      setGone((all) => new Set([...all, ...ids]));
      onStale();
    }, then);
  }

  return (
    <>
      <p class="lead" ref={about} tabIndex={-1}>
        {words(shown.length > 0 ? 'trashAbout' : 'trashEmpty')}
      </p>
      {list.unreadable > 0 && (
        <p class="lost">{words('libraryDamaged', list.unreadable, [number.format(list.unreadable)])}</p>
      )}
      {shown.length > 0 && (
        <SureButton
          label={words('trashEmptyIt')}
          ask={words('trashEmptyAsk')}
          onSure={() =>
            act(
              shown.map(({ id }) => id),
              () => store.empty(),
              'trashPurged',
            )
          }
          {...speech}
        />
      )}
      <p class="quiet" role="status">
        {said}
      </p>
      <p class="problem" role="alert">
        {problem}
      </p>
      <div ref={box}>
        <ul class="rows">
          {shown.map((highlight) => (
            <TrashRow
              key={highlight.id}
              highlight={highlight}
              onRestore={({ id }) => act([id], () => store.restore([id]), 'trashRestored')}
              onPurge={({ id }) => act([id], () => store.purge([id]), 'trashPurged')}
              {...speech}
            />
          ))}
        </ul>
      </div>
      <More list={list} box={box} {...speech} />
    </>
  );
}

interface RowProps extends Speech {
  highlight: Highlight;
  onRestore(highlight: Highlight): void;
  onPurge(highlight: Highlight): void;
}

function TrashRow({ highlight, onRestore, onPurge, ...speech }: RowProps) {
  const { words } = speech;
  const quoteId = useId();
  return (
    <li class="row removed" tabIndex={-1} data-id={highlight.id}>
      <Quote id={quoteId} text={highlight.quote} short={false} {...speech} />
      <HighlightFacts highlight={highlight} hasPage hasRemarks {...speech} />
      <div class="actions">
        <Action label={words('libraryRestore')} about={quoteId} onClick={() => onRestore(highlight)} />
        <SureButton
          label={words('trashPurge')}
          ask={words('trashPurgeAsk')}
          about={quoteId}
          onSure={() => onPurge(highlight)}
          {...speech}
        />
      </div>
    </li>
  );
}
