import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { loadGate, type SavedGate, watchGate } from '../../src/platform/gateStorage.ts';
import { isOrphaned } from '../../src/platform/nativeBrowser.ts';
import { startFrame } from './frame.ts';
import './paint.css';

declare global {
  /** Set once this script runs in a frame. */
  var sourcelightReads: true | undefined;
}

/**
 * Every page, every frame. Declared in wxt.config.ts: as a content script WXT would wrap it in more than
 * a tenth of what it may weigh.
 */
export default defineUnlistedScript(async () => {
  // A tab that opens while the extension is being installed gets it twice.
  if (globalThis.sourcelightReads) return;
  globalThis.sourcelightReads = true;
  const stopping = new AbortController();
  const { signal } = stopping;
  let running = new AbortController();
  let known: string | undefined;
  signal.addEventListener('abort', () => running.abort());
  // After an update or removal of the extension this script is an orphan, and clears up.
  const onLost = () => {
    if (isOrphaned()) stopping.abort();
  };
  // Begins anew when packs or settings change: what was quiet may now speak.
  const start = (gate: SavedGate | undefined) => {
    // A highlight more or less changes nothing here: its own script has painted it.
    const now = JSON.stringify({ ...gate, addresses: 0 });
    if (!gate || signal.aborted || now === known) return;
    known = now;
    running.abort();
    running = new AbortController();
    startFrame(gate, running.signal, onLost);
  };
  watchGate(start, signal);
  start(await loadGate());
});
