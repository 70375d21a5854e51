import { defineContentScript } from 'wxt/utils/define-content-script';
import { readArticle } from '../../src/page/article.ts';

/** Injected by the background when the reader wants this page's article as context: reads it and answers with it. */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: () => readArticle(document, location.href),
});
