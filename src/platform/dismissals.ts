import { type Dismissal, MOST_DISMISSALS, readDismissals } from '../model/dismissal.ts';
import { browser } from './browser.ts';

const KEY = 'dismissals';

let known: Promise<Dismissal[]> | undefined;
/** Changes wait for each other, or two at once would lose one. */
let last: Promise<unknown> = Promise.resolve();

/** What the reader does not want marked, the latest last; read once a waking. */
export function loadDismissals(): Promise<Dismissal[]> {
  known ??= browser.storage.local.get(KEY).then((saved) => readDismissals(saved[KEY]));
  return known;
}

/** Keeps one; resolves once it is kept. */
export function addDismissal(dismissal: Dismissal): Promise<void> {
  return change((all) => [...all, dismissal].slice(-MOST_DISMISSALS));
}

/** Takes one back; harmless when it is gone. */
export function removeDismissal(id: string): Promise<void> {
  return change((all) => all.filter((one) => one.id !== id));
}

function change(how: (all: Dismissal[]) => Dismissal[]): Promise<void> {
  const done = last.then(async () => {
    const changed = how(await loadDismissals());
    await browser.storage.local.set({ [KEY]: changed });
    known = Promise.resolve(changed);
  });
  last = done.catch(() => undefined);
  return done;
}

/** Calls back with all of them whenever they change, until the signal aborts. */
export function watchDismissals(onChange: (all: Dismissal[]) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    if (changes[KEY]) onChange(readDismissals(changes[KEY].newValue));
  };
  browser.storage.local.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listener));
}
