import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Speech } from '../words.ts';
import { KEYS } from './keys.ts';

/** Every key of the editor. */
export function KeyList({ onClose, words }: Speech & { onClose(): void }) {
  const root = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => root.current?.showModal(), []);
  return (
    <dialog ref={root} class="key-list" aria-labelledby="key-list-name" onClose={onClose}>
      <h2 id="key-list-name">{words('libraryKeys')}</h2>
      <p class="hint">{words('editorKeysAbout')}</p>
      <dl class="keys">
        {KEYS.map(([keys, label]) => (
          <div key={label}>
            <dt>
              {keys.split(' ').map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{words(label)}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <button type="submit" class="action main">
          {words('cardClose')}
        </button>
      </form>
    </dialog>
  );
}
