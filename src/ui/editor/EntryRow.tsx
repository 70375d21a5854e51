import type { Claim, ContextPack, Figure, ListName, Source, Term } from '../../model/pack.ts';
import { entryKey } from '../../model/workingDraft.ts';
import { periodText } from '../period.ts';
import type { Speech } from '../words.ts';
import type { Passage, ReviewActions } from './actions.ts';
import { EntryForm } from './EntryForm.tsx';
import { type Review, titleOf } from './sections.ts';
import { TickIcon } from './TickIcon.tsx';

interface Props extends Speech {
  list: ListName;
  entry: ContextPack[ListName][number];
  review: Review;
  actions: ReviewActions;
  picked: Passage | undefined;
  isChosen: boolean;
  isReachable: boolean;
  isAccepted: boolean;
  /** Another entry is to be merged into this one. */
  isMerging: boolean;
  onShowText(): void;
}

/** An entry; the chosen one shows what can be done with it, or its form. */
export function EntryRow(props: Props) {
  const { list, entry, review, actions, picked, isChosen, isReachable, isAccepted, isMerging } = props;
  const { words, locale } = props;
  const lang = review.pack.article.language;
  const about = aboutEntry(list, entry, review.pack, { words, locale });
  const form = entryKey({ list, id: entry.id });
  if (isChosen && review.isOpen)
    return (
      <li class="chosen" aria-current="true">
        <EntryForm {...{ form, list, review, actions, picked, lang, words, locale }} />
      </li>
    );
  return (
    <li
      class={isChosen ? 'chosen' : isMerging ? 'merging' : undefined}
      aria-current={isChosen ? 'true' : undefined}
    >
      <button
        type="button"
        class="entry"
        tabIndex={isReachable ? 0 : -1}
        onClick={() =>
          isChosen && !review.merging ? actions.onEdit() : actions.onChoose({ list, id: entry.id })
        }
      >
        <span class="title" lang={lang} dir="auto">
          {titleOf(list, entry)}
        </span>
        {about !== '' && (
          <span class="about" lang={lang} dir="auto">
            {about}
          </span>
        )}
        {isAccepted && (
          <span class="tick">
            <TickIcon />
            <span class="unseen">{words('editorAccepted')}</span>
          </span>
        )}
        {review.typed[form] && <span class="about unfinished">{words('editorUnfinished')}</span>}
      </button>
      {isChosen && <RowActions {...props} />}
    </li>
  );
}

function RowActions({ review, actions, isAccepted, onShowText, words }: Props) {
  if (review.merging)
    return (
      <p class="actions">
        <button type="button" class="action main" onClick={actions.onMerge}>
          {words('editorMergeHere')}
        </button>
        <button type="button" class="action" onClick={actions.onCancelMerge}>
          {words('libraryCancel')}
        </button>
      </p>
    );
  return (
    <p class="actions">
      <button type="button" class="action main" onClick={actions.onAccept}>
        {words(isAccepted ? 'editorUnaccept' : 'editorAccept')}
      </button>
      <button type="button" class="action" onClick={actions.onEdit}>
        {words('editorEdit')}
      </button>
      <button type="button" class="action" onClick={actions.onMerge}>
        {words('editorMerge')}
      </button>
      <button type="button" class="action" onClick={actions.onRemove}>
        {words('editorRemove')}
      </button>
      <button type="button" class="action narrow" onClick={onShowText}>
        {words('editorShowText')}
      </button>
    </p>
  );
}

/** The line below an entry's title. */
function aboutEntry(
  list: ListName,
  entry: ContextPack[ListName][number],
  pack: ContextPack,
  speech: Speech,
): string {
  if (list === 'terms') return (entry as Term).gloss;
  if (list === 'figures') {
    const { measure, subject, period } = entry as Figure;
    return [measure, subject, (period && periodText(period, speech)) ?? '']
      .filter((one) => one !== '')
      .join(' · ');
  }
  if (list === 'sources') {
    const { role, title, containerTitle } = entry as Source;
    return [role, title, containerTitle].flatMap((one) => one ?? []).join(' · ');
  }
  const names = new Map(pack.sources.map(({ id, name }) => [id, name]));
  return (entry as Claim).sources.flatMap(({ source }) => names.get(source) ?? []).join(' · ');
}
