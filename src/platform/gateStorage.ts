import { browser } from './nativeBrowser.ts';

const KEY = 'gate';

/** All that a page needs to decide on its own whether to wake the background, as JSON. */
export interface SavedGate {
  /** The filter of key names, as text. */
  names: unknown;
  /** The filter of addresses with something saved. */
  addresses: unknown;
  /** Host names where Sourcelight is off. */
  sitesOff: string[];
  /** Whether selecting text offers to save it. */
  selectionBar: boolean;
}

/** Content scripts cannot read `storage.session`, so it lies in `storage.local`. */
export async function saveGate(gate: SavedGate): Promise<void> {
  await browser.storage.local.set({ [KEY]: gate });
}

/** What `saveGate` saved; undefined before the background has first run. */
export async function loadGate(): Promise<SavedGate | undefined> {
  const saved = await browser.storage.local.get(KEY);
  return saved[KEY] as SavedGate | undefined;
}

/** Calls back whenever another gate is saved, until the signal aborts. */
export function watchGate(onChange: (gate: SavedGate | undefined) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    if (changes[KEY]) onChange(changes[KEY].newValue as SavedGate | undefined);
  };
  browser.storage.local.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listener));
}
