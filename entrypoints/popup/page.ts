import { type PageReport, send } from '../../src/platform/messages.ts';
import { type ActiveTab, activeTab, contentOf, hasAccess } from '../../src/platform/tabs.ts';
import type { PageState } from '../../src/ui/popup/pageState.ts';

/** When a page that may still be reading is asked again, in milliseconds since the last time. */
const AGAIN = [300, 700, 1000, 2000, 4000];

/** Tells what is on the page of the active tab, now and while it is still being read. */
export async function followPage(
  onTab: (tab: ActiveTab | undefined) => void,
  onPage: (page: PageState) => void,
  signal: AbortSignal,
): Promise<void> {
  for (const delay of [0, ...AGAIN]) {
    await new Promise((resolve) => setTimeout(resolve, delay));
    const tab = signal.aborted ? undefined : await activeTab();
    if (signal.aborted) return;
    onTab(tab);
    const page = await lookAt(tab);
    if (signal.aborted) return;
    // The script comes when the page is there.
    const waits = page.state === 'reload' && tab?.loading;
    onPage(waits ? { state: 'asking' } : page);
    if (!waits && page.state !== 'open') return;
  }
}

async function lookAt(tab: ActiveTab | undefined): Promise<PageState> {
  if (!tab) return { state: 'closed' };
  const report = await send('report', undefined, { tabId: tab.id, frameId: 0 }).catch(() => undefined);
  if (report && report.state !== 'quiet') return stateOf(report);
  const content = await contentOf(tab.id);
  if (content === 'page') return report ? stateOf(report) : { state: 'reload' };
  return content === 'viewer' || (await hasAccess()) || !mayBeRead(tab)
    ? { state: 'closed' }
    : { state: 'noAccess' };
}

/** Without access the browser does not tell the address, unless we may know it for another reason. */
function mayBeRead({ url }: ActiveTab): boolean {
  return url === undefined || /^https?:/.test(url);
}

function stateOf({ state, mentions, canonical }: PageReport): PageState {
  return { state: state === 'paused' ? 'paused' : 'open', mentions, ...(canonical && { canonical }) };
}
