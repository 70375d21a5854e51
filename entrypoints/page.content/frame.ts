import { pageAddress } from '../../src/model/address.ts';
import type { SavedGate } from '../../src/platform/gateStorage.ts';
import { handle, send } from '../../src/platform/messages.ts';
import { mayHold, readAddressFilter } from '../../src/text/addressFilter.ts';
import { readNameFilter } from '../../src/text/nameFilter.ts';
import { hasKeyboard } from './answers.ts';
import { startPage } from './page.ts';

/** A selection shorter than this is a slip of the finger, in UTF-16 units. */
const SHORTEST = 3;

/** Reads one frame and minds its selection and highlights, until the signal aborts. */
export function startFrame(gate: SavedGate, signal: AbortSignal, onLost: () => void): void {
  if (gate.sitesOff.includes(location.hostname)) return;
  const names = readNameFilter(gate.names);
  if (names) startPage(names, signal, onLost);

  const addresses = readAddressFilter(gate.addresses);
  if (addresses && mayHold(addresses, pageAddress(location.href)))
    void send('load', { script: 'highlights' });
  const stop = handle('saveSelection', async () => {
    if (!hasKeyboard() || !hasSelection()) return;
    await highlightsReady();
    globalThis.sourcelightHighlights?.saveSelection();
  });
  signal.addEventListener('abort', stop);
  if (gate.selectionBar) watchSelection(signal);
}

function watchSelection(signal: AbortSignal): void {
  const onEnd = async () => {
    if (!hasSelection()) return;
    await highlightsReady();
    // The selection may have gone while the script loaded.
    if (!signal.aborted && hasSelection()) globalThis.sourcelightHighlights?.offerSelection();
  };
  const options = { signal, passive: true };
  document.addEventListener('pointerup', () => setTimeout(onEnd), options);
  document.addEventListener(
    'keyup',
    ({ key, shiftKey }) => shiftKey && /^(?:Arrow|Home|End|Page)/.test(key) && void onEnd(),
    options,
  );
}

async function highlightsReady(): Promise<void> {
  if (!globalThis.sourcelightHighlights) await send('load', { script: 'highlights' });
}

function hasSelection(): boolean {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.toString().trim().length < SHORTEST) return false;
  const { anchorNode } = selection;
  const element = anchorNode instanceof Element ? anchorNode : anchorNode?.parentElement;
  return !element?.closest('input,textarea,[contenteditable]:not([contenteditable=false i]),[role=textbox]');
}
