import type { Highlight } from '../../model/highlight.ts';
import { findHighlights } from '../../searching/highlights.ts';

/** The highlights of one page. */
export interface HighlightPage {
  /** In the form of `pageAddress`. */
  address: string;
  /** As it was last saved from: one that leads there. */
  url: string;
  /** What the page called itself when last saved from; undefined when it never said. */
  title: string | undefined;
  /** The latest first. */
  highlights: readonly Highlight[];
}

/**
 * Groups highlights by page. The page last saved from comes first; by the time of saving, not of
 * the last change, so that nothing jumps away from a reader who edits a note.
 */
export function groupByPage(all: readonly Highlight[]): HighlightPage[] {
  const pages = new Map<string, Highlight[]>();
  const latestFirst = [...all].sort(
    (a, b) => Date.parse(b.created) - Date.parse(a.created) || (a.id < b.id ? -1 : 1),
  );
  for (const highlight of latestFirst) {
    const page = pages.get(highlight.address);
    if (page) page.push(highlight);
    else pages.set(highlight.address, [highlight]);
  }
  return [...pages].map(([address, highlights]) => ({
    address,
    url: highlights[0]?.source ?? address,
    highlights,
    title: highlights.map(({ title }) => title).find(Boolean),
  }));
}

/** What a query finds, page by page; the order stays. */
export function pagesWith(pages: readonly HighlightPage[], query: string): HighlightPage[] {
  return pages.flatMap((page) => {
    const highlights = findHighlights(page.highlights, query);
    return highlights.length > 0 ? { ...page, highlights } : [];
  });
}

/** The pages with the first so many highlights; the last page may be cut. */
export function firstOf(pages: readonly HighlightPage[], most: number): HighlightPage[] {
  const shown: HighlightPage[] = [];
  let left = most;
  for (const page of pages) {
    if (left <= 0) break;
    shown.push(
      page.highlights.length <= left ? page : { ...page, highlights: page.highlights.slice(0, left) },
    );
    left -= page.highlights.length;
  }
  return shown;
}

/** An address as a reader takes it in: without scheme, decoded, without a slash at its end. */
export function shortAddress(address: string): string {
  const short = address.replace(/^https?:\/\//i, '').replace(/\/$/, '');
  try {
    return decodeURI(short);
  } catch {
    return short;
  }
}

/** The name of the site; of an address that is none, all of it. */
export function siteOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : address;
}
