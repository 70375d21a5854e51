import { defineConfig } from 'wxt';

/**
 * Firefox paints only `::highlight(name)`; in Chromium that form costs style work on every
 * page, and `:root::highlight(name)` none. The style sheet is written for Firefox.
 */
const highlightRules = {
  name: 'sourcelight:highlight-rules',
  enforce: 'pre' as const,
  transform: (css: string, id: string) =>
    /\/paint\.css(?:\?|$)/.test(id)
      ? css.replaceAll(/(^|[\s,])::highlight\(/g, '$1:root::highlight(')
      : undefined,
};

/** The only script that every page gets; see entrypoints/page. */
const pageScript = {
  matches: ['http://*/*', 'https://*/*'],
  all_frames: true,
  match_about_blank: true,
  match_origin_as_fallback: true,
  run_at: 'document_idle',
  css: ['assets/page.css'],
  js: ['page.js'],
} as const;

export default defineConfig({
  publicDir: 'assets/public',
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/i18n/module'],
  i18n: { localesDir: 'assets/locales' },
  vite: ({ browser }) => ({ plugins: browser === 'firefox' ? [] : [highlightRules] }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'contextMenus'],
    host_permissions: ['http://*/*', 'https://*/*'],
    content_scripts: [pageScript],
    action: { default_title: '__MSG_extensionName__' },
    options_ui: { page: 'library.html', open_in_tab: true },
    // Chromium takes four suggested keys and refuses the extension with five.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+S' } },
      'next-mention': { suggested_key: { default: 'Alt+Period' }, description: '__MSG_commandNextMention__' },
      'previous-mention': { description: '__MSG_commandPreviousMention__' },
      'open-card': { suggested_key: { default: 'Alt+Shift+Period' }, description: '__MSG_commandOpenCard__' },
      'save-highlight': {
        suggested_key: { default: 'Alt+Shift+H' },
        description: '__MSG_commandSaveHighlight__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'sourcelight@sourcelight.invalid',
              // The first to draw text-decoration in ::highlight.
              strict_min_version: '146.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : // The first with caretPositionFromPoint's shadowRoots.
        { minimum_chrome_version: '128' }),
  }),
});
