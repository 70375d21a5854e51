/** Calls back when a page becomes another without being loaded anew, as single-page sites do, until the signal aborts. */
export function watchRoute(document: Document, onRoute: () => void, signal: AbortSignal): void {
  let address = document.URL;
  // pushState tells nobody else. Firefox has this from 147 on.
  globalThis.navigation?.addEventListener(
    'currententrychange',
    () => {
      if (document.URL !== address) onRoute();
      address = document.URL;
    },
    { signal },
  );
}
