/**
 * Has a draft to itself, as long as its page lives; false where another tab has it. With `steal` that tab has to
 * let go. `onLost` is called when another tab has done that here.
 */
export function lockDraft(id: string, steal: boolean, onLost: () => void): Promise<boolean> {
  return new Promise((resolve, reject) => {
    let isOurs = false;
    const holding = navigator.locks.request(
      `draft:${id}`,
      steal ? { steal } : { ifAvailable: true },
      (lock) => {
        isOurs = lock !== null;
        resolve(isOurs);
        // Held until the page goes.
        return isOurs ? new Promise(() => undefined) : undefined;
      },
    );
    holding.catch((error: unknown) => (isOurs ? onLost() : reject(error)));
  });
}
