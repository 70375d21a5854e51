import { i18n } from '#i18n';
import { browser } from './browser.ts';

/** Says a word of assets/locales in the language of the browser. */
export const words = i18n.t;

/**
 * The language of the words, BCP 47: the browser's own form of it where the two agree, so that
 * en-GB and en-US keep their dates; else that of the locale file that the browser fell back to.
 */
export function locale(): string {
  const [browsers, ours] = [browser.i18n.getUILanguage(), words('language')];
  return browsers.split('-')[0] === ours.split('-')[0] ? browsers : ours;
}
