import { defineContentScript } from 'wxt/utils/define-content-script';
import { lightPassage, seekPassage } from '../../src/page/arrival.ts';
import type {} from '../../src/page/noticeDoor.ts';
import { send } from '../../src/platform/messages.ts';

/**
 * Injected by the background where a claim's link has led: lights the sentence and scrolls to it. A text fragment
 * does so only in some browsers, and only while the article stays as it was. Where the sentence is not, the reader
 * is told where else it can be read.
 */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  async main({ signal }) {
    const sought = await send('arrive');
    if (!sought) return;
    seekPassage(
      document,
      sought.appearance,
      {
        onFound(range) {
          globalThis.sourcelightNotice?.close();
          lightPassage(range);
        },
        async onMissing() {
          if (!globalThis.sourcelightNotice) await send('load', { script: 'notice' });
          globalThis.sourcelightNotice?.show({ sought });
        },
      },
      signal,
    );
  },
});
