import type { Annotation } from '../../src/model/annotation.ts';
import type { ClaimReference } from '../../src/model/remarks.ts';
import { colourOf, noteOf, tagsOf } from '../../src/model/remarks.ts';
import { canonicalOf } from '../../src/page/canonical.ts';
import { describeRange } from '../../src/page/describe.ts';
import { send } from '../../src/platform/messages.ts';
import { words } from '../../src/platform/words.ts';
import type { AllRemarks } from '../../src/ui/RemarksForm.tsx';
import type { BarActions } from './bar.tsx';
import type { PageHighlights } from './pageHighlights.ts';

/** Keeps a range of the page; resolves with the highlight's id once it is durable. */
export async function keep(
  page: PageHighlights,
  range: Range,
  { note, tags, colour }: AllRemarks,
  claim?: ClaimReference,
): Promise<string> {
  const title = document.title.trim().slice(0, 500);
  const canonical = canonicalOf(document);
  const { id } = await send('saveHighlight', {
    selector: describe(range),
    ...(title && { title }),
    ...(canonical && { canonical }),
    ...(claim && { claim }),
    note,
    tags: [...tags],
    colour,
  });
  await page.load();
  return id;
}

/** What the bar can do to a range that is not saved yet, or to the highlight there. */
export function actionsFor(
  page: PageHighlights,
  range: Range | undefined,
  annotation?: Annotation,
): BarActions {
  let id = annotation?.id;
  const change = async (name: 'removeHighlights' | 'restoreHighlights') => {
    if (id) await send(name, { ids: [id] });
    await page.load();
  };
  return {
    ...(range && { range }),
    remarks: annotation ? remarksOf(annotation) : nothingSaid(page),
    async save(remarks) {
      if (!id && range) {
        id = await keep(page, range, remarks);
        return true;
      }
      if (id) await send('changeHighlights', { changes: [{ ...remarks, id, tags: [...remarks.tags] }] });
      await page.load();
      return false;
    },
    remove: () => change('removeHighlights'),
    restore: () => change('restoreHighlights'),
  };
}

/**
 * What the bar can do to fasten a lost highlight to a range; without one it waits for it. `onDone` is
 * called once it is fastened, or given up.
 */
export function attachTo(
  page: PageHighlights,
  lost: Annotation,
  range: Range | undefined,
  onDone: () => void,
): BarActions {
  const fasten = async (selector: Annotation['target']['selector']) => {
    await send('reattachHighlight', { id: lost.id, selector });
    await page.load();
  };
  return {
    ...actionsFor(page, range, lost),
    onLeave: onDone,
    async attach() {
      if (range) await fasten(describe(range));
      onDone();
      return () => fasten(lost.target.selector);
    },
  };
}

/** Without words of the reader, in the colour that was chosen last. */
export function nothingSaid({ colour }: PageHighlights): AllRemarks {
  return { note: '', tags: [], colour };
}

function describe(range: Range): Annotation['target']['selector'] {
  const selector = describeRange(range);
  if (!selector) throw new Error(words('errorNotSavable'));
  return selector;
}

function remarksOf(annotation: Annotation): AllRemarks {
  return { note: noteOf(annotation), tags: tagsOf(annotation), colour: colourOf(annotation) };
}
