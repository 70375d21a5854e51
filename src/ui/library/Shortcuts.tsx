import type { Speech } from '../words.ts';

/** A keyboard command as the reader has it now. */
export interface ListedShortcut {
  /** As in the manifest. */
  name: string;
  /** In the reader's language. */
  description: string;
  /** As the browser writes them; empty when there are none. */
  keys: string;
}

interface Props extends Speech {
  shortcuts: readonly ListedShortcut[];
  onShortcuts: (() => Promise<void>) | undefined;
}

/** The keys. Only the browser may change them, on a page of its own. */
export function Shortcuts({ shortcuts, onShortcuts, words }: Props) {
  return (
    <section>
      <h2>{words('libraryKeys')}</h2>
      <dl class="keys">
        {shortcuts.map(({ name, description, keys }) => (
          <div key={name}>
            {/* The browser describes this one in words of its own, or not at all. */}
            <dt>{name === '_execute_action' ? words('libraryKeyOpen') : description}</dt>
            <dd>{keys === '' ? words('libraryKeyNone') : <kbd dir="ltr">{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      {onShortcuts ? (
        <button type="button" class="more" onClick={() => void onShortcuts()}>
          {words('libraryKeysChange')}
        </button>
      ) : (
        <p class="quiet">{words('libraryKeysHow')}</p>
      )}
    </section>
  );
}
