import { defineContentScript } from 'wxt/utils/define-content-script';
import { glanceAt } from '../../src/page/glance.ts';

/** Injected when the popup opens: tells whether the page looks like an article, and what it says that its address is. */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: () => glanceAt(document),
});
