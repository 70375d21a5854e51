import { browser } from './browser.ts';

/** Quiet: a count, not an alarm. White on this grey has a contrast of 5.7. */
const COLOUR = '#6b6255';

/** Shows how many mentions a tab's page has; none for 0. Without a tab, for all of them. */
export async function showCount(tabId: number | undefined, mentions: number): Promise<void> {
  const tab = tabId === undefined ? {} : { tabId };
  await browser.action.setBadgeBackgroundColor({ color: COLOUR, ...tab });
  await browser.action.setBadgeText({
    text: mentions === 0 ? '' : mentions > 999 ? '999+' : String(mentions),
    ...tab,
  });
}
