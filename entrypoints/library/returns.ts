import { useEffect } from 'preact/hooks';

/** Calls back at once, and again whenever the reader comes back to this page. */
export function useReturns(onReturn: () => void): void {
  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    onReturn();
    addEventListener('focus', () => onReturn(), { signal });
    document.addEventListener(
      'visibilitychange',
      () => {
        if (document.visibilityState === 'visible') onReturn();
      },
      { signal },
    );
    return () => leaving.abort();
  }, [onReturn]);
}
