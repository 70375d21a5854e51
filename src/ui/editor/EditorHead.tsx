import { useId } from 'preact/hooks';
import { LIST_NAMES } from '../../model/pack.ts';
import { Switch } from '../library/Switch.tsx';
import { PhraseText } from '../PhraseText.tsx';
import type { Speech } from '../words.ts';
import type { ReviewActions } from './actions.ts';
import { ProblemList } from './ProblemList.tsx';
import type { Review } from './sections.ts';

/** Whether all that was done is kept; a problem is in words for the reader. */
export type Saving = { state: 'saved' | 'saving' } | { state: 'failed'; problem: string; onRetry(): void };

interface Props extends Speech {
  review: Review;
  actions: ReviewActions;
  saving: Saving;
  hasText: boolean;
  onKeys(): void;
}

/** What the pack is of, whether it is saved, and the way out. */
export function EditorHead({ review, actions, saving, hasText, onKeys, ...speech }: Props) {
  const { words, locale } = speech;
  const id = useId();
  const { pack, accepted } = review;
  const count = LIST_NAMES.reduce((sum, list) => sum + pack[list].length, 0);
  const number = new Intl.NumberFormat(locale);
  const lang = pack.article.language;
  return (
    <header class="head">
      <div class="top">
        <p class="brand">{words('extensionName')}</p>
        <h1 lang={lang} dir="auto">
          {pack.article.title}
        </h1>
        <p class="quiet">{words('editorSeen', [number.format(accepted.size), number.format(count)])}</p>
      </div>
      <div class="tools">
        <SavingState saving={saving} {...speech} />
        <button type="button" class="action" disabled={!review.canUndo} onClick={actions.onUndo}>
          {words('barUndo')}
        </button>
        <button type="button" class="action" disabled={!review.canRedo} onClick={actions.onRedo}>
          {words('editorRedo')}
        </button>
        <button type="button" class="action" onClick={onKeys}>
          {words('editorKeys')}
        </button>
        <button type="button" class="keep-pack" onClick={actions.onKeep}>
          {words('editorKeep')}
        </button>
      </div>
      <div class="below-head">
        <p class="said" role="status">
          <PhraseText phrase={review.said} lang={lang} />
        </p>
        {hasText && (
          <p class="copy">
            <span id={id}>{words('editorCopy')}</span>
            <Switch labelledBy={id} isOn={review.withCopy} onChange={actions.onCopy} />
          </p>
        )}
      </div>
      {review.problems.length > 0 && (
        <ProblemList problems={review.problems} pack={pack} onProblem={actions.onProblem} {...speech} />
      )}
    </header>
  );
}

function SavingState({ saving, words }: Speech & { saving: Saving }) {
  if (saving.state === 'failed')
    return (
      <p class="problem" role="alert">
        {saving.problem}{' '}
        <button type="button" class="action" onClick={saving.onRetry}>
          {words('editorRetry')}
        </button>
      </p>
    );
  return <p class="quiet saving">{words(saving.state === 'saved' ? 'editorSaved' : 'barSaving')}</p>;
}
