import { pageAddress } from '../../src/model/address.ts';
import type { Dismissal, DismissalScope } from '../../src/model/dismissal.ts';
import { addDismissal, removeDismissal } from '../../src/platform/dismissals.ts';
import { type DismissedMention, handle, type Sender, send } from '../../src/platform/messages.ts';
import { addressOf, isPrivate } from '../../src/platform/sender.ts';
import { tabsAt } from '../../src/platform/tabs.ts';
import { words } from '../../src/platform/words.ts';

/** Answers cards and the library about what is not to be marked. */
export function answerDismissals(): void {
  handle('dismiss', async (mention, sender) => {
    if (isPrivate(sender)) throw new Error(words('errorPrivateWindow'));
    const { packId, kind, entryId, name } = mention;
    const dismissal: Dismissal = {
      id: crypto.randomUUID(),
      packId,
      kind,
      entryId,
      name,
      scope: scopeOf(mention, sender),
      created: new Date().toISOString().slice(0, 10),
    };
    await addDismissal(dismissal);
    await tellPages();
    return dismissal.id;
  });
  handle('restoreDismissal', async ({ id }, sender) => {
    if (isPrivate(sender)) throw new Error(words('errorPrivateWindow'));
    await removeDismissal(id);
    await tellPages();
  });
}

/** The page and its site are the sender's own, whatever it says. */
function scopeOf({ where, before, after }: DismissedMention, sender: Sender): DismissalScope {
  const url = addressOf(sender) ?? '';
  if (where === 'here') return { type: 'here', page: pageAddress(url), before, after };
  return where === 'site' ? { type: 'site', host: new URL(url).hostname } : { type: 'everywhere' };
}

/** Open pages follow at once; one that is still loading asks by itself. */
async function tellPages(): Promise<void> {
  const tabs = await tabsAt((url) => /^https?:/.test(url));
  await Promise.allSettled(tabs.map((tabId) => send('dismissalsChanged', undefined, { tabId })));
}
