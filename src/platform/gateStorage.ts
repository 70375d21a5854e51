import { browser } from './nativeBrowser.ts';

const KEY = 'gate';

/**
 * Saves what pages need to decide on their own whether to wake the background: the name
 * filter as text. Content scripts cannot read `storage.session`, so it lies in `storage.local`.
 */
export async function saveGate(filter: string): Promise<void> {
  const saved = await browser.storage.local.get(KEY);
  if (saved[KEY] !== filter) await browser.storage.local.set({ [KEY]: filter });
}

/** What `saveGate` saved; undefined before the background has first run. */
export async function loadGate(): Promise<unknown> {
  const saved = await browser.storage.local.get(KEY);
  return saved[KEY];
}

/** Calls back whenever another filter is saved, until the signal aborts. */
export function watchGate(onChange: (filter: unknown) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    if (changes[KEY]) onChange(changes[KEY].newValue);
  };
  browser.storage.local.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listener));
}
