import { browser } from './browser.ts';

/** Quiet: a count, not an alarm. White on this grey has a contrast of 5.7. */
const COLOUR = '#6b6255';

/** Shows how many mentions a tab's page has; none for 0. */
export async function showCount(tabId: number | undefined, mentions: number): Promise<void> {
  if (tabId === undefined) return;
  await browser.action.setBadgeBackgroundColor({ color: COLOUR, tabId });
  await browser.action.setBadgeText({
    text: mentions === 0 ? '' : mentions > 999 ? '999+' : String(mentions),
    tabId,
  });
}

/** Shows in every tab what `count` says of it; a tab that it says nothing of shows nothing. */
export async function showCounts(count: (tabId: number) => Promise<number>): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.map(async ({ id }) => id !== undefined && showCount(id, await count(id).catch(() => 0))),
  );
}
