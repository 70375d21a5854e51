import { OutIcon } from './icons.tsx';
import type { Speech } from './words.ts';

interface Props extends Speech {
  /** The address of the page in the web archive. */
  archive: string;
  /** Id of what the links are about, where several of them stand together. */
  about?: string;
  /** Opens the copy on this device; absent where none is kept. */
  onCopy?: (() => void) | undefined;
}

/** Where else an article can be read when its page is gone, the nearest first. */
export function Elsewhere({ archive, about, onCopy, words }: Props) {
  return (
    <p class="ways">
      {onCopy && (
        <button type="button" class="way" aria-describedby={about} onClick={() => onCopy()}>
          {words('elsewhereCopy')}
        </button>
      )}
      <a class="way" href={archive} target="_blank" rel="noopener noreferrer" aria-describedby={about}>
        {words('elsewhereArchive')}
        <OutIcon />
      </a>
    </p>
  );
}
