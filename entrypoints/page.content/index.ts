import { defineContentScript } from 'wxt/utils/define-content-script';
import { loadGate, watchGate } from '../../src/platform/gateStorage.ts';
import { readNameFilter } from '../../src/text/nameFilter.ts';
import { startPage } from './page.ts';
import './paint.css';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  // The page could listen to it.
  noScriptStartedPostMessage: true,
  async main({ signal }) {
    let running = new AbortController();
    signal.addEventListener('abort', () => running.abort());
    // Reads again from the start when the packs change: what was quiet may now speak.
    const start = (saved: unknown) => {
      running.abort();
      running = new AbortController();
      const filter = readNameFilter(saved);
      if (filter && !signal.aborted) startPage(filter, running.signal);
    };
    watchGate(start, signal);
    start(await loadGate());
  },
});
