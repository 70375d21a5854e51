/** How long a slice of work may hold the main thread, in milliseconds (browser-facts: 5 ms keeps input at 15). */
const SLICE = 5;

type Scheduler = { postTask?: (task: () => void, options: { priority: 'background' }) => Promise<void> };

/**
 * Cuts long work into slices that give way to the page. Call between steps and await what
 * it returns, if anything.
 */
export function createSlicer(signal: AbortSignal): () => Promise<void> | undefined {
  let started = performance.now();
  return () => {
    if (performance.now() - started < SLICE) return undefined;
    return nextTurn().then(() => {
      signal.throwIfAborted();
      started = performance.now();
    });
  };
}

/** A turn when the page has nothing more urgent to do. Where the scheduler is missing, the next task has to do. */
export function nextTurn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  return scheduler?.postTask
    ? scheduler.postTask(() => undefined, { priority: 'background' })
    : new Promise((resolve) => setTimeout(resolve));
}
