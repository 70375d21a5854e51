import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ListName } from '../../model/pack.ts';
import type { Speech } from '../words.ts';
import type { Passage } from './actions.ts';

interface Props extends Speech {
  /** The words of what is selected in the article. */
  selected: string;
  picked: Passage | undefined;
  /** Counts how often it was asked for by key. */
  asked: number;
  lang: string;
  /** Looks for words in the article. */
  onFind(words: string): void;
  onAdd(list: ListName, passage: Passage): void;
  onClose(): void;
}

const KINDS = [
  ['terms', 'editorAddTerm'],
  ['figures', 'kindFigure'],
  ['claims', 'kindClaim'],
  ['sources', 'kindSource'],
] as const;

/** Makes an entry of words of the article: those selected, or, without a pointer, those typed here. */
export function AddBar({ selected, picked, asked, lang, onFind, onAdd, onClose, words }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  useLayoutEffect(() => {
    if (asked > 0) field.current?.focus();
  }, [asked]);
  const isLost = typed.trim() !== '' && selected === '' && !picked;

  function onKey(event: KeyboardEvent): void {
    if (event.isComposing || event.key !== 'Escape') return;
    event.preventDefault();
    onClose();
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: no form is sent.
    <div class="add-bar" role="group" aria-label={words('editorAdd')} onKeyDown={onKey}>
      <input
        ref={field}
        type="text"
        aria-label={words('editorAddWords')}
        placeholder={words('editorAddWords')}
        lang={lang}
        dir="auto"
        autocomplete="off"
        value={selected === '' ? typed : selected}
        onInput={({ currentTarget: { value } }) => {
          setTyped(value);
          onFind(value);
        }}
      />
      <p class="actions">
        <span class="label">{words('editorAdd')}</span>
        {KINDS.map(([list, label]) => (
          <button
            key={list}
            type="button"
            class="action main"
            disabled={!picked}
            onClick={() => picked && onAdd(list, picked)}
          >
            {words(label)}
          </button>
        ))}
        <button type="button" class="action" onClick={onClose}>
          {words('libraryCancel')}
        </button>
      </p>
      <p class="hint" role="status">
        {isLost ? words('editorAddNotFound') : ''}
      </p>
    </div>
  );
}
