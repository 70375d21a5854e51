import type { ComponentChildren } from 'preact';
import type { Evidence } from '../model/mention.ts';
import { reasons } from './evidence.ts';
import { PhraseText } from './PhraseText.tsx';
import type { Speech } from './words.ts';

interface Props extends Speech {
  why: readonly Evidence[];
  /** How the card calls what it is about. */
  name: string;
  lang: string;
  /** What the reader can do about it. */
  children?: ComponentChildren;
}

/** Why a mention was marked, on request. Every mention can say so. */
export function Why({ why, name, lang, children, ...speech }: Props) {
  const sentences = reasons(why, name, speech);
  if (sentences.length === 0) return null;
  return (
    <details class="why">
      <summary>{speech.words('whyAsk')}</summary>
      <p>
        {sentences.map((sentence, index) => (
          <span key={index}>
            {index > 0 && ' '}
            <PhraseText phrase={sentence} lang={lang} />
          </span>
        ))}
      </p>
      {children}
    </details>
  );
}
