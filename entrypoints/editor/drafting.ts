import type { Work } from '../../src/drafting/editing/work.ts';
import type { Answered, Asked } from './worker.ts';

/**
 * Drafts in a worker of its own, so that the page stays quick and the work can be stopped: by the signal, upon
 * which it rejects, as it does when the worker fails. `onBegun` hears how many stages have begun.
 */
export function draftInWorker(
  asked: Asked,
  onBegun: (begun: number) => void,
  signal: AbortSignal,
): Promise<Work> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    const end = (act: () => void) => {
      worker.terminate();
      act();
    };
    signal.addEventListener('abort', () => end(() => reject(signal.reason)));
    worker.addEventListener('error', (event) => end(() => reject(new Error(event.message))));
    worker.addEventListener('message', ({ data }: MessageEvent<Answered>) => {
      if ('work' in data) end(() => resolve(data.work));
      else onBegun(data.begun);
    });
    worker.postMessage(asked);
  });
}
