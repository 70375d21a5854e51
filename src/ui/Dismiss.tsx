import { useState } from 'preact/hooks';
import type { Speech, WordsWith } from './words.ts';

export type DismissWhere = 'here' | 'site' | 'everywhere';

/** What a card needs to stop marking what it is about. */
export interface Dismissing {
  /** The host name of the page. */
  site: string;
  /** Whether this one place can be told from others. */
  hasPlace: boolean;
  /** Resolves, once it is kept, with what takes it back; rejects with words for the reader. */
  onDismiss(where: DismissWhere): Promise<() => Promise<void>>;
}

interface Props extends Speech, Dismissing {}

const DONE = { here: 'dismissedHere', everywhere: 'dismissedEverywhere' } as const satisfies Record<
  Exclude<DismissWhere, 'site'>,
  WordsWith<0>
>;

/** Lets the reader say that this is not to be marked: here, on this site, or everywhere. */
export function Dismiss({ site, hasPlace, onDismiss, words }: Props) {
  const [said, setSaid] = useState('');
  const [undo, setUndo] = useState<() => Promise<void>>();

  async function dismiss(where: DismissWhere): Promise<void> {
    try {
      const takeBack = await onDismiss(where);
      setUndo(() => takeBack);
      setSaid(where === 'site' ? words('dismissedSite', [site]) : words(DONE[where]));
    } catch (error) {
      setSaid((error as Error).message);
    }
  }

  async function takeBack(): Promise<void> {
    try {
      await undo?.();
      setUndo(undefined);
      setSaid(words('dismissUndone'));
    } catch (error) {
      setSaid((error as Error).message);
    }
  }

  return (
    <div class="dismiss">
      {!undo && (
        <fieldset>
          <legend class="label">{words('dismissAsk')}</legend>
          {hasPlace && (
            <button type="button" class="more" onClick={() => void dismiss('here')}>
              {words('dismissHere')}
            </button>
          )}
          <button type="button" class="more" onClick={() => void dismiss('site')}>
            <span dir="auto">{words('dismissSite', [site])}</span>
          </button>
          <button type="button" class="more" onClick={() => void dismiss('everywhere')}>
            {words('dismissEverywhere')}
          </button>
        </fieldset>
      )}
      <span role="status">{said}</span>
      {undo && (
        <button
          type="button"
          class="more"
          // The button that was pressed has gone; the keyboard goes on from here.
          ref={(button) => button?.focus({ preventScroll: true })}
          onClick={() => void takeBack()}
        >
          {words('dismissUndo')}
        </button>
      )}
    </div>
  );
}
