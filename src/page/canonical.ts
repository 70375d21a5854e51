/** What a page says that its own address is; undefined where it says nothing of use. */
export function canonicalOf(document: Document): string | undefined {
  const href = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  return href && /^https?:/.test(href) && href.length < 4_000 ? href : undefined;
}
