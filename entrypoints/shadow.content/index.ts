import { defineContentScript } from 'wxt/utils/define-content-script';
import { styleRoot } from '../../src/page/shadowStyle.ts';
import paintCss from '../page/paint.css?inline';

/**
 * Injected where something was spotted in a shadow root, in Firefox: there the document's
 * rules do not reach into it.
 */
export default defineContentScript({
  include: ['firefox'],
  matches: ['http://*/*', 'https://*/*'],
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main() {
    globalThis.sourcelightStyle = (root) => styleRoot(root, paintCss);
  },
});
