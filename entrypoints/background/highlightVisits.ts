import { pageAddress } from '../../src/model/address.ts';
import { addressOf, annotationIn } from '../../src/platform/annotationRecords.ts';
import { expectArrival } from '../../src/platform/arrivals.ts';
import { inject } from '../../src/platform/injection.ts';
import { handle, send } from '../../src/platform/messages.ts';
import { onlyForUs } from '../../src/platform/sender.ts';
import { openTab, showTab, tabAt } from '../../src/platform/tabs.ts';
import { loadDatabase } from './database.ts';

/** Leads to a highlight on its page: in the tab that shows it, else in a new one. */
export function answerHighlightVisits(): void {
  handle('visitHighlight', async ({ id }, sender) => {
    onlyForUs(sender);
    const record = await (await loadDatabase()).get('records', id);
    const annotation = record && annotationIn(record);
    if (!annotation) return;
    const { source } = annotation.target;
    const addresses = [addressOf(annotation), pageAddress(source)];
    const tab = await tabAt((url) => addresses.includes(pageAddress(url)));
    if (tab !== undefined && (await isShownIn(tab, id))) return showTab(tab);
    await expectArrival(source, { highlight: id });
    await openTab(source);
  });
}

/** Whether the page in a tab goes to the highlight. Where nothing of ours runs in it, it is tried to be made to. */
async function isShownIn(tabId: number, id: string): Promise<boolean> {
  const go = () => send('goToHighlight', { id }, { tabId, frameId: 0 });
  try {
    await go().catch(() => inject('highlights', tabId).then(go));
    return true;
  } catch {
    return false;
  }
}
