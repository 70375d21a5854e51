import { browser } from './browser.ts';

/** Opens an address in a new tab. */
export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
}

/** Opens the library at one of its views. */
export async function openLibrary(view: string): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('library.html')}#${view}` });
}

/** Opens a draft in the editor. */
export async function openEditor(draftId: string): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('editor.html')}#${draftId}` });
}

/** The address of the page that shows the copy of a pack's article, at what a claim is about. */
export function copyAddress(packId: string, claimId?: string): string {
  const place = claimId === undefined ? packId : `${packId}/${claimId}`;
  return `${browser.runtime.getURL('copy.html')}#${place}`;
}

/** Leads a tab to another address. */
export async function sendTab(tabId: number, url: string): Promise<void> {
  await browser.tabs.update(tabId, { url });
}

/** Calls back whenever a tab has loaded, with its address, or has failed to; until the function it returns is called. */
export function watchLoadedTabs(onLoaded: (tabId: number, url: string) => unknown): () => void {
  const listener = (
    tabId: number,
    { status }: { status?: string },
    { url }: { url?: string | undefined },
  ) => {
    if (status === 'complete' && url !== undefined) onLoaded(tabId, url);
  };
  browser.tabs.onUpdated.addListener(listener);
  return () => browser.tabs.onUpdated.removeListener(listener);
}

/** The ids of the tabs whose address passes; of those that have loaded and are in front, where that is asked for. */
export async function tabsAt(passes: (url: string) => boolean, { active = false } = {}): Promise<number[]> {
  const tabs = await browser.tabs.query(active ? { active, status: 'complete' } : {});
  return tabs.flatMap(({ id, url }) => (id !== undefined && url !== undefined && passes(url) ? [id] : []));
}

/** The id of a tab, in no private window, whose address passes. */
export async function tabAt(passes: (url: string) => boolean): Promise<number | undefined> {
  const tabs = await browser.tabs.query({ discarded: false });
  return tabs.find(({ url, incognito }) => !incognito && url !== undefined && passes(url))?.id;
}

/** Brings a tab to the front. */
export async function showTab(id: number): Promise<void> {
  const { windowId } = await browser.tabs.update(id, { active: true });
  if (windowId !== undefined) await browser.windows.update(windowId, { focused: true });
}

/** The tab that the popup was opened on. */
export interface ActiveTab {
  id: number;
  /** Undefined where the browser does not tell us: a closed page, or one we may not read. */
  url: string | undefined;
  loading: boolean;
  /** Of a private window, where nothing is kept. */
  isPrivate: boolean;
}

export async function activeTab(): Promise<ActiveTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  return { id: tab.id, url: tab.url, loading: tab.status === 'loading', isPrivate: tab.incognito };
}

/** Whether a tab is in a private window; one that is gone counts as such. */
export async function isPrivateTab(tabId: number): Promise<boolean> {
  return browser.tabs.get(tabId).then(
    ({ incognito }) => incognito,
    () => true,
  );
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
