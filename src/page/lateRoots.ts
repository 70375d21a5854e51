/**
 * When to look again for shadow roots, in milliseconds after reading began: a custom element
 * may get its root long after it is in the page, and no observer sees that.
 */
const MOMENTS = [500, 2_000, 8_000];

/** Calls `onRoot` for open shadow roots that turn up late; it may be called with known ones. */
export function watchLateRoots(
  document: Document,
  onRoot: (root: ShadowRoot) => void,
  signal: AbortSignal,
): void {
  const look = () => {
    for (const element of document.getElementsByTagName('*'))
      if (element.localName.includes('-') && element.shadowRoot) onRoot(element.shadowRoot);
  };
  const timers = MOMENTS.map((moment) => setTimeout(look, moment));
  addEventListener('load', look, { signal });
  signal.addEventListener('abort', () => {
    timers.forEach(clearTimeout);
  });
}
