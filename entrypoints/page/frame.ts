import { canonicalOf } from '../../src/page/canonical.ts';
import { watchRoute } from '../../src/page/route.ts';
import { hasSelection } from '../../src/page/selection.ts';
import type { SavedGate } from '../../src/platform/gateStorage.ts';
import { handle, send } from '../../src/platform/messages.ts';
import { mayHold, readAddressFilter } from '../../src/text/addressFilter.ts';
import { readNameFilter } from '../../src/text/nameFilter.ts';
import { hasKeyboard } from './answers.ts';
import { startPage } from './page.ts';

/** Reads one frame and minds its selection and highlights, until the signal aborts. */
export function startFrame(gate: SavedGate, signal: AbortSignal, onLost: () => void): void {
  if (gate.sitesOff.includes(location.hostname)) return;
  const names = readNameFilter(gate.names);
  if (names) startPage(names, signal, onLost);

  const addresses = readAddressFilter(gate.addresses);
  const look = () => {
    const isHeld = (address: string | undefined) => addresses && address && mayHold(addresses, address);
    if (isHeld(location.href) || isHeld(canonicalOf(document))) void highlightsReady();
  };
  look();
  watchRoute(document, look, signal);
  const stop = handle('saveSelection', async () => {
    if (!hasKeyboard() || !hasSelection(document)) return;
    await highlightsReady();
    globalThis.sourcelightHighlights?.saveSelection();
  });
  signal.addEventListener('abort', stop);
  if (gate.selectionBar) watchSelection(signal);
}

/** A selection made by touch is done when it has not changed for so long, in milliseconds. */
const STILL = 400;

function watchSelection(signal: AbortSignal): void {
  const onEnd = async () => {
    if (!hasSelection(document)) return;
    await highlightsReady();
    // The selection may have gone while the script loaded.
    if (!signal.aborted && hasSelection(document)) globalThis.sourcelightHighlights?.offerSelection();
  };
  const options = { signal, passive: true };
  document.addEventListener('pointerup', () => setTimeout(onEnd), options);
  // A long touch selects, and its handles move, without a pointer that goes up.
  let isTouched = false;
  let timer: ReturnType<typeof setTimeout>;
  document.addEventListener(
    'pointerdown',
    ({ pointerType }) => {
      isTouched = pointerType === 'touch';
    },
    options,
  );
  document.addEventListener(
    'selectionchange',
    () => {
      clearTimeout(timer);
      if (isTouched) timer = setTimeout(onEnd, STILL);
    },
    options,
  );
  document.addEventListener(
    'keyup',
    ({ key, shiftKey }) => shiftKey && /^(?:Arrow|Home|End|Page)/.test(key) && void onEnd(),
    options,
  );
}

async function highlightsReady(): Promise<void> {
  if (!globalThis.sourcelightHighlights) await send('load', { script: 'highlights' });
}
