import { defineContentScript } from 'wxt/utils/define-content-script';
import { anchorApproximately } from '../../src/page/approximate.ts';
import type {} from '../../src/page/searchDoor.ts';

/** Injected by the background where a saved passage does not stand in its very words any more. */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main() {
    globalThis.sourcelightSearch = anchorApproximately;
  },
});
