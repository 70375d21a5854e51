/**
 * The browser's own API, without the polyfill: for what the always-on page script uses, whose
 * budget of 10 KB the polyfill would take a quarter of. Storage and messages return promises
 * in every browser we support. Everything else goes through browser.ts.
 */
export { browser } from 'wxt/browser';
