import { noteOf } from '../../src/model/annotation.ts';
import { watchChanges } from '../../src/page/changes.ts';
import { describeRange } from '../../src/page/describe.ts';
import { SavedHighlights } from '../../src/page/savedHighlights.ts';
import { scrollToRange } from '../../src/page/scrolling.ts';
import { handle, send } from '../../src/platform/messages.ts';
import { words } from '../../src/platform/words.ts';
import { type BarActions, createBar } from './bar.tsx';

/** How long the page must have been still before lost highlights are looked for again, in milliseconds. */
const STILL = 300;

/** Shows, saves and edits the reader's highlights in one frame, until the signal aborts. */
export async function startHighlights(signal: AbortSignal): Promise<void> {
  const saved = new SavedHighlights(document);
  const bar = createBar();

  const load = async () => {
    const { annotations, goTo } = await send('highlightsHere');
    saved.show(annotations);
    if (goTo) goToHighlight(goTo);
  };
  const goToHighlight = (id: string): boolean => {
    const range = saved.range(id);
    if (range) scrollToRange(range.startContainer.parentElement, () => range.getBoundingClientRect());
    return range !== undefined;
  };

  /** Keeps a range; resolves with its id once it is durable. */
  const keep = async (range: Range, note = ''): Promise<string> => {
    const selector = describeRange(range);
    if (!selector) throw new Error(words('errorNotSavable'));
    const title = document.title.trim().slice(0, 500);
    const { id } = await send('saveHighlight', { selector, ...(title && { title }), ...(note && { note }) });
    await load();
    return id;
  };

  const actionsFor = (range: Range, id?: string): BarActions => {
    let current = id;
    return {
      range,
      save: async (note) => {
        current = await keep(range, note);
      },
      changeNote: async (note) => {
        if (current) await send('changeNote', { id: current, note });
        await load();
      },
      remove: async () => {
        if (current) await send('removeHighlight', { id: current });
        await load();
      },
      restore: async () => {
        if (current) await send('restoreHighlight', { id: current });
        await load();
      },
    };
  };

  globalThis.sourcelightHighlights = {
    offerSelection() {
      const range = selectedRange();
      if (range) bar.offer(actionsFor(range));
    },
    saveSelection() {
      const range = selectedRange();
      if (range) bar.save(actionsFor(range));
    },
    save: async (range) => {
      await keep(range);
    },
  };

  const onClick = ({ clientX, clientY, target }: MouseEvent) => {
    if (
      document.getSelection()?.isCollapsed === false ||
      (target as Element | null)?.closest?.('a[href],button')
    )
      return;
    const annotation = saved.at(clientX, clientY);
    const range = annotation && saved.range(annotation.id);
    if (annotation && range) bar.edit(actionsFor(range, annotation.id), noteOf(annotation));
  };
  document.addEventListener('click', onClick, { signal, capture: true, passive: true });

  let timer: ReturnType<typeof setTimeout> | undefined;
  const changes = watchChanges(
    document,
    () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        changes.take();
        saved.retry();
      }, STILL);
    },
    signal,
  );

  const stops = [handle('highlightsChanged', load), handle('goToHighlight', ({ id }) => goToHighlight(id))];
  signal.addEventListener('abort', () => {
    for (const stop of stops) stop();
    clearTimeout(timer);
    bar.close();
    saved.clear();
    globalThis.sourcelightHighlights = undefined;
  });
  await load();
}

function selectedRange(): Range | undefined {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  return selection.getRangeAt(0).cloneRange();
}
