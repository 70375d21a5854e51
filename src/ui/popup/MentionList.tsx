import { useState } from 'preact/hooks';
import { PhraseText } from '../PhraseText.tsx';
import { fill, GAP1 } from '../phrase.ts';
import type { Speech, WordsWith } from '../words.ts';
import type { Spotted } from './pageState.ts';

interface Props extends Speech {
  mentions: readonly Spotted[];
  /** How many mentions of the page come before these. */
  after?: number;
  /** How many to show at first. */
  first: number;
  /** To the mention with this index on the page. */
  onJump(index: number): void;
  /** Where the rest is shown, if not right here. */
  onAll?(): void;
}

/** What was spotted on the page, in reading order. Up and down go from one to the next. */
export function MentionList({ mentions, after = 0, first, onJump, onAll, ...speech }: Props) {
  const [all, setAll] = useState(false);
  const shown = all ? mentions : mentions.slice(0, first);
  return (
    <>
      <ol class="mentions" onKeyDown={moveFocus}>
        {shown.map((mention, index) => (
          <li key={index}>
            <button type="button" class="option" onClick={() => onJump(after + index)}>
              <MentionText mention={mention} {...speech} />
            </button>
          </li>
        ))}
      </ol>
      {shown.length < mentions.length && (
        <button type="button" class="more" onClick={() => (onAll ? onAll() : setAll(true))}>
          {speech.words('popupShowAll', [String(mentions.length)])}
        </button>
      )}
    </>
  );
}

function MentionText({ mention, words }: Speech & { mention: Spotted }) {
  const { surface, name, kind } = mention;
  const [mark, word] = markOf(mention);
  const phrase = [{ text: name, from: 'page' }] as const;
  return (
    <>
      <span class="line">
        <span class={`surface ${mark}`} lang="" dir="auto">
          {surface}
        </span>
        <span class="kind">{words(word)}</span>
      </span>
      {name !== surface && (
        <span class="about">
          <PhraseText
            phrase={kind === 'term' ? phrase : fill(words('popupInArticle', [GAP1]), [phrase])}
            lang=""
          />
        </span>
      )}
    </>
  );
}

function markOf({ kind, relation }: Spotted): [mark: string, word: WordsWith<0>] {
  if (kind === 'term') return ['term', 'markTerm'];
  if (relation === 'possible') return ['possible', 'markPossible'];
  return relation === 'another' ? ['another', 'markAnother'] : ['same', 'markSame'];
}

function moveFocus(event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const list = event.currentTarget;
  if (step === undefined || !(list instanceof HTMLElement)) return;
  const buttons = [...list.querySelectorAll('button')];
  const focused = buttons.findIndex((button) => button.matches(':focus'));
  buttons[focused + step]?.focus();
  event.preventDefault();
}
