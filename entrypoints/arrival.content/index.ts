import { defineContentScript } from 'wxt/utils/define-content-script';
import { findPassage, lightPassage } from '../../src/page/arrival.ts';
import { readBlocks } from '../../src/page/blocks.ts';
import { send } from '../../src/platform/messages.ts';

/**
 * Injected by the background where a card's link has led: lights the sentence and scrolls to
 * it. A text fragment does so only in some browsers, and only while the article stays as it was.
 */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  async main() {
    const appearance = await send('arrive');
    const passage = appearance && findPassage(readBlocks(document.documentElement), appearance);
    if (passage) lightPassage(passage);
  },
});
