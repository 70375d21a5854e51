import { browser } from './browser.ts';

/** Scripts that are loaded into a page only when it first needs them. */
const LATE_SCRIPTS = [
  'card',
  'highlights',
  'anchor',
  'arrival',
  'shadow',
  'article',
  'glance',
  'notice',
] as const;
export type LateScript = (typeof LATE_SCRIPTS)[number];

/** Loads a script into a frame; harmless when it is there. Resolves with what the script answers, if it does. */
export async function inject(script: LateScript, tabId: number | undefined, frameId = 0): Promise<unknown> {
  if (tabId === undefined || !LATE_SCRIPTS.includes(script)) return undefined;
  const [frame] = await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: [`/content-scripts/${script}.js`],
  });
  return frame?.result;
}

/**
 * Starts reading in tabs that were open before the extension was. Firefox does so by itself;
 * there, and in tabs closed to extensions, this does nothing.
 */
export async function reviveOpenTabs(): Promise<void> {
  if (import.meta.env.FIREFOX) return;
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'], discarded: false });
  const targets = tabs.flatMap(({ id }) => (id === undefined ? [] : [{ tabId: id, allFrames: true }]));
  await Promise.allSettled(
    targets.flatMap((target) => [
      browser.scripting.insertCSS({ target, files: ['/assets/page.css'] }),
      browser.scripting.executeScript({ target, files: ['/page.js'] }),
    ]),
  );
}
