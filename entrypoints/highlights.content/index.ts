import { defineContentScript } from 'wxt/utils/define-content-script';
import { startHighlights } from './highlights.ts';

/** Injected by the background into a frame with something saved, or when the reader is about to save. */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: ({ signal }) => startHighlights(signal),
});
