import { defineContentScript } from 'wxt/utils/define-content-script';
import { loadGate, type SavedGate, watchGate } from '../../src/platform/gateStorage.ts';
import { startFrame } from './frame.ts';
import './paint.css';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  // The page could listen to it.
  noScriptStartedPostMessage: true,
  async main(context) {
    const { signal } = context;
    let running = new AbortController();
    let known: string | undefined;
    signal.addEventListener('abort', () => running.abort());
    // After an update or removal of the extension this script is an orphan: asking tells, and then it clears up.
    const onLost = () => void context.isInvalid;
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
  },
});
