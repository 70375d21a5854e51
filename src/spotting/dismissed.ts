import { pageAddress } from '../model/address.ts';
import type { Dismissal } from '../model/dismissal.ts';
import type { Mention, TextBlock } from '../model/mention.ts';

/** How much of a mention's surroundings tells one place of a page from another, in UTF-16 units. */
const AROUND = 32;

/** Where blocks come from: the address of their frame, and that of the tab where it is another. */
export interface Origin {
  url: string | undefined;
  tabUrl?: string | undefined;
}

/** The mentions of some blocks without those that the reader does not want marked. */
export function withoutDismissed(
  mentions: readonly Mention[][],
  blocks: readonly TextBlock[],
  dismissals: readonly Dismissal[],
  origin: Origin,
): Mention[][] {
  const hosts = [hostOf(origin.url), hostOf(origin.tabUrl)];
  const page = origin.url === undefined ? undefined : pageAddress(origin.url);
  const here = dismissals.filter(({ scope }) => {
    if (scope.type === 'everywhere') return true;
    return scope.type === 'site' ? hosts.includes(scope.host) : scope.page === page;
  });
  if (here.length === 0) return mentions.map((found) => [...found]);
  return mentions.map((found, i) => {
    const { text } = blocks[i] as TextBlock;
    return found.filter((mention) => !here.some((dismissal) => isDismissed(mention, text, dismissal)));
  });
}

function isDismissed(mention: Mention, text: string, { packId, kind, entryId, scope }: Dismissal): boolean {
  if (mention.packId !== packId || mention.kind !== kind || mention.id !== entryId) return false;
  if (scope.type !== 'here') return true;
  const { before, after } = surroundings(text, mention);
  return scope.before === before && scope.after === after;
}

/** What stands right before and after a span of a block: what tells it from others of the page. */
export function surroundings(
  text: string,
  { start, end }: { start: number; end: number },
): { before: string; after: string } {
  return { before: text.slice(Math.max(0, start - AROUND), start), after: text.slice(end, end + AROUND) };
}

function hostOf(url: string | undefined): string | undefined {
  return url !== undefined && URL.canParse(url) ? new URL(url).hostname : undefined;
}
