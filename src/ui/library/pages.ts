import { pageAddress } from '../../model/address.ts';
import type { Annotation } from '../../model/annotation.ts';
import { findHighlights } from '../../searching/highlights.ts';

/** The highlights of one page. */
export interface HighlightPage {
  /** In the form of `pageAddress`. */
  address: string;
  /** What the page called itself when last saved from; undefined when it never said. */
  title: string | undefined;
  /** The latest first. */
  highlights: readonly Annotation[];
}

/**
 * Groups highlights by page. The page last saved from comes first; by the time of saving, not of
 * the last change, so that nothing jumps away from a reader who edits a note.
 */
export function groupByPage(annotations: readonly Annotation[]): HighlightPage[] {
  const pages = new Map<string, Annotation[]>();
  const latestFirst = [...annotations].sort(
    (a, b) => Date.parse(b.created) - Date.parse(a.created) || (a.id < b.id ? -1 : 1),
  );
  for (const annotation of latestFirst) {
    const address = pageAddress(annotation.target.source);
    const page = pages.get(address);
    if (page) page.push(annotation);
    else pages.set(address, [annotation]);
  }
  return [...pages].map(([address, highlights]) => ({
    address,
    highlights,
    title: highlights.map(({ target }) => target['dcterms:title']).find(Boolean),
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
