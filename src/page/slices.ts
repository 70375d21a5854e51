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
function nextTurn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  return scheduler?.postTask
    ? scheduler.postTask(() => undefined, { priority: 'background' })
    : new Promise((resolve) => setTimeout(resolve));
}

/** Shortest and longest pause between two readings of a page that keeps changing, in milliseconds. */
const [SHORTEST, LONGEST] = [100, 2_000];

/**
 * How soon a change is read: the first at once, then the slower the longer the page keeps
 * changing. A clock on the page must not keep the background awake.
 */
export class Pace {
  #pause = 0;
  #last = Number.NEGATIVE_INFINITY;

  async wait(): Promise<void> {
    const now = performance.now();
    this.#pause =
      now - this.#last > 2 * LONGEST ? 0 : Math.min(LONGEST, Math.max(SHORTEST, this.#pause * 1.3));
    if (this.#pause > 0) await new Promise((resolve) => setTimeout(resolve, this.#pause));
    await nextTurn();
    this.#last = performance.now();
  }
}
