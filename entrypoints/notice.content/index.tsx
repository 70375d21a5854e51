import { defineContentScript } from 'wxt/utils/define-content-script';
import { handle } from '../../src/platform/messages.ts';
import { createNoticeDoor } from './door.tsx';

/** Injected by the background where there is something to tell that no view of ours shows. */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main() {
    if (globalThis.sourcelightNotice) return;
    const door = createNoticeDoor();
    globalThis.sourcelightNotice = door;
    handle('showNotice', (notice) => door.show(notice));
  },
});
