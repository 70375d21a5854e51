/** The browser's extension API: the one place that names the polyfill. */
export { default as browser } from 'webextension-polyfill';
