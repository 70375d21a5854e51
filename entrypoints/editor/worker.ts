import { draftPack } from '../../src/drafting/draft.ts';
import { placesIn } from '../../src/drafting/editing/placing.ts';
import { type Work, workOf } from '../../src/drafting/editing/work.ts';
import type { ContextPack } from '../../src/model/pack.ts';
import type { ReadArticle } from '../../src/model/readArticle.ts';

/** What the worker is asked: draft from an article, or find the places of a pack that there is. */
export interface Asked {
  article: ReadArticle;
  pack?: ContextPack | undefined;
}

/** What it answers: how many stages have begun, and in the end the work. */
export type Answered = { begun: number } | { work: Work };

// A page's own `postMessage` wants a target; a worker's does not.
const { postMessage } = globalThis as unknown as { postMessage(answered: Answered): void };

addEventListener('message', ({ data: { article, pack } }: MessageEvent<Asked>) => {
  if (pack) {
    postMessage({ work: { pack, places: placesIn(pack, article), accepted: [] } });
    return;
  }
  let begun = 0;
  const draft = draftPack(article, () => postMessage({ begun: begun++ }));
  postMessage({ work: workOf(draft) });
});
