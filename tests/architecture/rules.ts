/** What a folder of src/ may import, beside itself. */
export interface Wall {
  readonly folders: readonly string[];
  /** Single files of folders that are otherwise closed, each with its reason beside it. */
  readonly files?: readonly string[];
  /** Packages; a name that ends in `/` stands for everything below it. */
  readonly packages: readonly string[];
}

/** Folders that know neither a document nor the extension API. */
export const pureFolders = [
  'model',
  'text',
  'spotting',
  'drafting',
  'citing',
  'searching',
  'exchanging',
] as const;

/** The table of the design. Move a wall when the code asks for it, and move it everywhere. */
export const walls: Readonly<Record<string, Wall>> = {
  model: { folders: [], packages: ['valibot'] },
  text: { folders: [], packages: [] },
  spotting: { folders: ['model', 'text'], packages: [] },
  drafting: { folders: ['model', 'text', 'spotting'], packages: ['chrono-node'] },
  citing: { folders: ['model'], packages: [] },
  searching: { folders: ['model', 'text', 'spotting'], packages: ['fuse.js'] },
  exchanging: { folders: ['model', 'citing'], packages: ['valibot', 'canonicalize'] },
  page: { folders: ['model', 'text'], packages: ['@floating-ui/dom', '@mozilla/readability'] },
  ui: {
    // It shows what an import would change, as exchanging tells it.
    folders: ['model', 'citing', 'searching', 'exchanging'],
    packages: ['preact', 'preact/', '@preact/signals'],
  },
  platform: {
    folders: ['model'],
    packages: [
      'webextension-polyfill',
      'wxt/browser',
      '#i18n',
      '@wxt-dev/',
      '@webext-core/',
      'idb',
      'valibot',
    ],
  },
  cli: {
    folders: [...pureFolders],
    // Reads an article from any DOM it is handed: the command line has linkedom's, and drafts by the same code.
    files: ['src/page/article.ts'],
    packages: ['node:', 'linkedom'],
  },
};

/** What entrypoints may not import: the extension API is reached through platform. */
export const closedToEntrypoints: readonly string[] = [
  'webextension-polyfill',
  'wxt/browser',
  '@webext-core/',
];

/** Of WXT, entrypoints may take only what declares them. */
export const wxtForEntrypoints = 'wxt/utils/define-';

/** Globals that would tie a pure folder to a document, a browser, the network or the clock. */
export const forbiddenGlobals: readonly string[] = [
  'document',
  'window',
  'navigator',
  'location',
  'chrome',
  'browser',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'caches',
  'importScripts',
  'self',
  'postMessage',
  'setTimeout',
  'setInterval',
  'requestIdleCallback',
  'scheduler',
  'DOMParser',
  'Worker',
  'process',
];

/** Longest a file in src/ or entrypoints/ may be, unless listed with its reason. */
export const maxLines = 200;
export const longFiles: Readonly<Record<string, string>> = {
  'src/platform/messages.ts': 'every message stands on one page of code',
  'src/ui/words.ts': 'one list of all words, a line each',
};
