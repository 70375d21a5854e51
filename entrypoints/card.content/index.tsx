import { defineContentScript } from 'wxt/utils/define-content-script';
import { createCardDoor } from './door.tsx';

/** Injected by the background into a frame that first needs a card. */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main({ signal }) {
    const door = createCardDoor();
    globalThis.sourcelightCard = door;
    signal.addEventListener('abort', () => {
      door.close();
      globalThis.sourcelightCard = undefined;
    });
  },
});
