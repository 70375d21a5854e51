import { useId } from 'preact/hooks';
import type { Speech } from '../words.ts';
import { Action } from './Action.tsx';
import { useFocusOn } from './HighlightRow.tsx';
import { SavedDate } from './SavedDate.tsx';
import { useRunning } from './useRunning.ts';

/** A pack that is being worked on, as the list shows it. */
export interface ListedDraft {
  id: string;
  title: string;
  /** BCP 47, of the title. */
  language: string;
  /** ISO 8601 instant. */
  modified: string;
  /** Discarded here, and still to be brought back. */
  isDiscarded: boolean;
}

export interface DraftListProps extends Speech {
  drafts: readonly ListedDraft[];
  onContinue(id: string): Promise<void>;
  onDiscard(id: string): Promise<void>;
  onRestore(id: string): Promise<void>;
}

/** The packs that are being worked on, the latest first. */
export function DraftList({ drafts, ...rest }: DraftListProps) {
  const id = useId();
  if (drafts.length === 0) return null;
  return (
    <section class="drafts" aria-labelledby={id}>
      <h2 id={id}>{rest.words('draftsName')}</h2>
      <ul class="rows">
        {drafts.map((draft) => (
          <DraftRow key={draft.id} draft={draft} {...rest} />
        ))}
      </ul>
    </section>
  );
}

function DraftRow({ draft, onContinue, onDiscard, onRestore, words, locale }: DraftRowProps) {
  const titleId = useId();
  const { problem, run } = useRunning(words);
  const { id, title, language, modified, isDiscarded } = draft;
  const row = useFocusOn(String(isDiscarded));
  return (
    <li class={isDiscarded ? 'row draft removed' : 'row draft'} ref={row}>
      <p id={titleId} class="draft-title" lang={language} dir="auto">
        {title}
      </p>
      <div class="actions">
        {isDiscarded ? (
          <>
            <span>{words('draftDiscarded')}</span>
            <Action
              isFirst
              label={words('barUndo')}
              about={titleId}
              onClick={() => run(() => onRestore(id))}
            />
          </>
        ) : (
          <>
            <SavedDate created={modified} locale={locale} />
            <Action
              isFirst
              label={words('draftContinue')}
              about={titleId}
              onClick={() => run(() => onContinue(id))}
            />
            <Action label={words('draftDiscard')} about={titleId} onClick={() => run(() => onDiscard(id))} />
          </>
        )}
      </div>
      <p class="problem" role="alert">
        {problem}
      </p>
    </li>
  );
}

interface DraftRowProps extends Omit<DraftListProps, 'drafts'> {
  draft: ListedDraft;
}
