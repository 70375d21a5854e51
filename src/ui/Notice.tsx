import type { Sought } from '../model/sought.ts';
import { directionOf } from './direction.ts';
import { Elsewhere } from './Elsewhere.tsx';
import { CloseIcon } from './icons.tsx';
import { outcomeWords } from './outcome.ts';
import type { Speech } from './words.ts';

/** What a notice is about: a sentence that is not on the page, or why the page's article cannot be used. */
export type NoticeMatter = { sought: Sought } | { outcome: string };

interface Props extends Speech {
  matter: NoticeMatter;
  onCopy(): void;
  onClose(): void;
}

/** A short word to the reader in the corner of a page. Takes no focus, and is read out. */
export function Notice({ matter, onCopy, onClose, ...speech }: Props) {
  const { words, locale } = speech;
  return (
    <div class="card notice" lang={locale} dir={directionOf(locale)}>
      <button type="button" class="close" aria-label={words('cardClose')} onClick={() => onClose()}>
        <CloseIcon />
      </button>
      <p class="brand">{words('extensionName')}</p>
      {'sought' in matter ? (
        <>
          <p>{words('arriveLost')}</p>
          <Elsewhere
            archive={matter.sought.archive}
            onCopy={matter.sought.hasCopy ? onCopy : undefined}
            {...speech}
          />
        </>
      ) : (
        <p>{words(outcomeWords(matter.outcome))}</p>
      )}
    </div>
  );
}
