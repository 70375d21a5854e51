import { browser } from './browser.ts';

/** Opens an address in a new tab. */
export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
}

/** Opens the library at one of its views. */
export async function openLibrary(view: string): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('library.html')}#${view}` });
}

/** The ids of the tabs whose address passes. */
export async function tabsAt(passes: (url: string) => boolean): Promise<number[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap(({ id, url }) => (id !== undefined && url !== undefined && passes(url) ? [id] : []));
}

/** The tab that the popup was opened on. */
export interface ActiveTab {
  id: number;
  /** Undefined where the browser does not tell us: a closed page, or one we may not read. */
  url: string | undefined;
  loading: boolean;
}

export async function activeTab(): Promise<ActiveTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? undefined : { id: tab.id, url: tab.url, loading: tab.status === 'loading' };
}

/**
 * What our scripts find in a tab: a page to read, a document that the browser shows with a viewer
 * of its own, or nothing, as they may not go there.
 */
export async function contentOf(tabId: number): Promise<'page' | 'viewer' | 'nothing'> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [0] },
      func: () => document.contentType,
    });
    return frame?.result === 'application/pdf' ? 'viewer' : 'page';
  } catch {
    return 'nothing';
  }
}

const ALL_PAGES = { origins: ['http://*/*', 'https://*/*'] };

/** Whether the reader lets us read pages. Firefox grants it with the installation, but lets them take it back. */
export async function hasAccess(): Promise<boolean> {
  return browser.permissions.contains(ALL_PAGES);
}

/** Asks the reader. To be called within a click, before anything is awaited; resolves to the answer. */
export async function requestAccess(): Promise<boolean> {
  return browser.permissions.request(ALL_PAGES);
}

export async function reloadTab(tabId: number): Promise<void> {
  await browser.tabs.reload(tabId);
}
