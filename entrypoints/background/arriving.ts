import { archiveAddress } from '../../src/citing/archive.ts';
import type { Sought } from '../../src/model/sought.ts';
import { type CitedClaim, expectArrival, isAwaited, takeClaim } from '../../src/platform/arrivals.ts';
import { inject } from '../../src/platform/injection.ts';
import { handle } from '../../src/platform/messages.ts';
import { addressOf } from '../../src/platform/sender.ts';
import {
  copyAddress,
  hasAccess,
  openTab,
  sendTab,
  tabsAt,
  watchLoadedTabs,
} from '../../src/platform/tabs.ts';
import { allPacks } from './packs.ts';

/** Answers who follows a link to a sentence, and sees to it that the sentence is found. */
export function answerArrivals(): void {
  handle('cite', async ({ packId, claimId }, { tab }) => {
    followTabs();
    const url = (await listedPack(packId))?.pack.article.url;
    if (url === undefined) return;
    await expectArrival(url, { packId, claimId });
    // Where there is no network a page fails faster than this was kept.
    for (const tabId of await tabsAt((at) => at.split('#')[0] === url.split('#')[0], { active: true }))
      if (tabId !== tab?.id) await arriveIn(tabId, url);
  });
  handle('arrive', async (_, sender) => {
    const cited = await takeClaim(addressOf(sender));
    return cited && soughtBy(cited);
  });
  handle('openCopy', async ({ packId, claimId }) => {
    if ((await listedPack(packId))?.hasCopy) await openTab(copyAddress(packId, claimId));
  });
}

let stop: (() => void) | undefined;

/**
 * Looks at tabs that have loaded, while somebody is on the way: a page that has lost its article does not ask for
 * anything. Not at other times, as that would wake the background for every page.
 */
function followTabs(): void {
  stop ??= watchLoadedTabs(async (tabId, url) => {
    if (await isAwaited(url)) await arriveIn(tabId, url);
    if (await isAwaited()) return;
    stop?.();
    stop = undefined;
  });
}

/** Lights the sentence in a tab; where the page could not be loaded, shows the copy in its place. */
async function arriveIn(tabId: number, url: string): Promise<void> {
  try {
    await inject('arrival', tabId);
  } catch {
    // Documents with a viewer of their own are closed to scripts, too.
    if (/\.pdf(?:[?#]|$)/i.test(url) || !(await hasAccess())) return;
    const cited = await takeClaim(url);
    if (!cited) return;
    if ((await listedPack(cited.packId))?.hasCopy)
      await sendTab(tabId, `${copyAddress(cited.packId, cited.claimId)}/failed`);
    // It may only be late: then it is lit when the reader loads it again.
    else await expectArrival(url, cited);
  }
}

async function soughtBy({ packId, claimId }: CitedClaim): Promise<Sought | undefined> {
  const listed = await listedPack(packId);
  const claim = listed?.pack.claims.find(({ id }) => id === claimId);
  if (!listed || !claim) return undefined;
  const { appearance } = claim;
  return {
    packId,
    claimId,
    appearance,
    hasCopy: listed.hasCopy,
    archive: archiveAddress(listed.pack.article),
  };
}

async function listedPack(packId: string) {
  return (await allPacks()).packs.find(({ pack: { id } }) => id === packId);
}
