import { type Annotation, quoteOf } from '../../src/model/annotation.ts';
import { watchChanges } from '../../src/page/changes.ts';
import { watchRoute } from '../../src/page/route.ts';
import { selectedRange } from '../../src/page/selection.ts';
import { handle } from '../../src/platform/messages.ts';
import { actionsFor, attachTo, keep, nothingSaid } from './actions.ts';
import { createBar } from './bar.tsx';
import { PageHighlights } from './pageHighlights.ts';

/** How long the page must have been still before lost highlights are looked for again, in milliseconds. */
const STILL = 300;
/** A page that is never still is looked at after so long, in milliseconds. */
const LONGEST = 3_000;

/** Shows, saves and edits the reader's highlights in one frame, until the signal aborts. */
export async function startHighlights(signal: AbortSignal): Promise<void> {
  const bar = createBar();
  /** The highlight that the reader is finding a new place for. */
  let lost: Annotation | undefined;
  const page = new PageHighlights((annotation) => {
    lost = annotation;
    bar.lost(lostActions(annotation), quoteOf(annotation));
  });
  const lostActions = (annotation: Annotation, range?: Range) =>
    attachTo(page, annotation, range, () => {
      lost = undefined;
    });
  const edit = (annotation: Annotation | undefined) => {
    const range = annotation && page.saved.range(annotation.id);
    if (!annotation || !range) return false;
    bar.edit(actionsFor(page, range, annotation), page.saved.stateOf(annotation.id));
    return true;
  };

  globalThis.sourcelightHighlights = {
    offerSelection() {
      const range = selectedRange(document);
      if (!range) return;
      if (lost) bar.attach(lostActions(lost, range), quoteOf(lost));
      else if (!edit(page.saved.of(range))) bar.offer(actionsFor(page, range));
    },
    saveSelection() {
      const range = selectedRange(document);
      if (range && !edit(page.saved.of(range))) bar.save(actionsFor(page, range));
    },
    save: async (range, claim) => {
      await keep(page, range, nothingSaid(page), claim);
    },
  };

  const onClick = ({ clientX, clientY, target }: MouseEvent) => {
    const isTaken = (target as Element | null)?.closest?.('a[href],button');
    if (document.getSelection()?.isCollapsed !== false && !isTaken) edit(page.saved.at(clientX, clientY));
  };
  document.addEventListener('click', onClick, { signal, capture: true, passive: true });
  watchRoute(document, () => void page.load(), signal);

  let timer: ReturnType<typeof setTimeout> | undefined;
  let since: number | undefined;
  const settle = () => {
    since = undefined;
    changes.take();
    page.retry();
    timer = setTimeout(() => void page.settle(), page.peace);
  };
  const settleSoon = () => {
    since ??= performance.now();
    clearTimeout(timer);
    timer = setTimeout(settle, Math.min(STILL, since + LONGEST - performance.now()));
  };
  const changes = watchChanges(document, settleSoon, signal);

  const stops = [
    handle('highlightsChanged', () => page.load()),
    handle('goToHighlight', ({ id }) => page.goTo(id)),
  ];
  signal.addEventListener('abort', () => {
    for (const stop of stops) stop();
    clearTimeout(timer);
    bar.close();
    page.saved.clear();
    globalThis.sourcelightHighlights = undefined;
  });
  await page.load();
  settleSoon();
}
