import { type Annotation, COLOURS, type Colour, type Selector } from '../model/annotation.ts';
import type { AnchoringState } from '../model/highlight.ts';
import { colourOf } from '../model/remarks.ts';
import { type Anchoring, anchor } from './anchor.ts';
import { SAVED_NAMES } from './lines.ts';
import { type PageText, readPageText } from './pageText.ts';

/** Between two lines of a highlight one is still on it, in CSS pixels. */
const LEADING = 5;

interface Kept {
  annotation: Annotation;
  anchoring: Anchoring;
  /** What the range held when it was found. */
  text: string;
}

/** The reader's highlights on this page: anchors, paints and finds them under a point. */
export class SavedHighlights {
  #kept = new Map<string, Kept>();
  #document: Document;
  #onPaintIn: (root: Node) => void;
  #highlights = new Map<Colour, Highlight>();

  /** `onPaintIn` is called with the root of each painted range. */
  constructor(document: Document, onPaintIn: (root: Node) => void) {
    this.#document = document;
    this.#onPaintIn = onPaintIn;
  }

  /** Takes these in place of what there was. What is still in its place stays there, the rest is anchored. */
  show(annotations: readonly Annotation[]): void {
    const before = this.#kept;
    const page = this.#reader();
    this.#kept = new Map(
      annotations.map((annotation) => {
        const known = before.get(annotation.id);
        const isKnown = known && isSamePlace(known.annotation, annotation) && isInPage(known);
        return [annotation.id, isKnown ? { ...known, annotation } : keep(annotation, page())];
      }),
    );
    this.#paint();
  }

  /** Tries again those that are not in the page, or not any more. */
  retry(): void {
    const page = this.#reader();
    let changed = false;
    for (const [id, kept] of this.#kept) {
      if (isInPage(kept)) continue;
      const again = keep(kept.annotation, page());
      changed ||= kept.anchoring.state !== 'orphaned' || again.anchoring.state !== 'orphaned';
      this.#kept.set(id, again);
    }
    if (changed || !this.#isRegistered()) this.#paint();
  }

  /** Tries those that are not in the page in another way, which may take its time. */
  async search(find: (page: PageText, selectors: readonly Selector[]) => Promise<Anchoring>): Promise<void> {
    const page = this.#reader();
    let found = false;
    for (const [id, { annotation, anchoring }] of [...this.#kept]) {
      if (anchoring.state !== 'orphaned') continue;
      const again = await find(page(), annotation.target.selector);
      // Meanwhile it may have been found, changed or removed.
      if (again.state === 'orphaned' || this.#kept.get(id)?.anchoring !== anchoring) continue;
      this.#kept.set(id, { annotation, anchoring: again, text: textOf(again) });
      found = true;
    }
    if (found) this.#paint();
  }

  /** How each was found. */
  states(): Record<string, AnchoringState> {
    return Object.fromEntries([...this.#kept].map(([id, { anchoring }]) => [id, anchoring.state]));
  }

  stateOf(id: string): AnchoringState {
    return this.#kept.get(id)?.anchoring.state ?? 'orphaned';
  }

  annotation(id: string): Annotation | undefined {
    return this.#kept.get(id)?.annotation;
  }

  range(id: string): Range | undefined {
    const anchoring = this.#kept.get(id)?.anchoring;
    return anchoring?.state === 'orphaned' ? undefined : anchoring?.range;
  }

  /** The highlight under a point of the viewport; of several the shortest, which the others would hide. */
  at(x: number, y: number): Annotation | undefined {
    return this.#shortest(({ range }) =>
      [...range.getClientRects()].some(
        ({ left, right, top, bottom }) =>
          x >= left && x <= right && y >= top - LEADING && y <= bottom + LEADING,
      ),
    );
  }

  /** The highlight of exactly this passage. */
  of(range: Range): Annotation | undefined {
    return this.#shortest(
      ({ range: other }) =>
        other.startContainer.getRootNode() === range.startContainer.getRootNode() &&
        other.compareBoundaryPoints(Range.START_TO_START, range) === 0 &&
        other.compareBoundaryPoints(Range.END_TO_END, range) === 0,
    );
  }

  clear(): void {
    this.#kept.clear();
    for (const colour of COLOURS) CSS.highlights.delete(SAVED_NAMES[colour]);
  }

  #shortest(passes: (found: { range: Range }) => boolean): Annotation | undefined {
    const found = [...this.#kept.values()].filter(
      ({ anchoring }) => anchoring.state !== 'orphaned' && passes(anchoring),
    );
    return found.sort((a, b) => a.text.length - b.text.length)[0]?.annotation;
  }

  /** Reads the page's text once it is asked for, and then no more. */
  #reader(): () => PageText {
    let page: PageText | undefined;
    return () => {
      page ??= readPageText(this.#document.body);
      return page;
    };
  }

  #isRegistered(): boolean {
    return [...this.#highlights].every(
      ([colour, ours]) => ours.size === 0 || CSS.highlights.get(SAVED_NAMES[colour]) === ours,
    );
  }

  #paint(): void {
    for (const colour of COLOURS) this.#highlight(colour).clear();
    for (const { annotation, anchoring } of this.#kept.values()) {
      if (anchoring.state === 'orphaned') continue;
      this.#highlight(colourOf(annotation)).add(new StaticRange(anchoring.range));
      this.#onPaintIn(anchoring.range.startContainer.getRootNode());
    }
    for (const [colour, ours] of this.#highlights) CSS.highlights.set(SAVED_NAMES[colour], ours);
  }

  #highlight(colour: Colour): Highlight {
    const ours = this.#highlights.get(colour) ?? new Highlight();
    this.#highlights.set(colour, ours);
    return ours;
  }
}

function isSamePlace(a: Annotation, b: Annotation): boolean {
  return JSON.stringify(a.target.selector) === JSON.stringify(b.target.selector);
}

function keep(annotation: Annotation, page: PageText): Kept {
  const anchoring = anchor(page, annotation.target.selector);
  return { annotation, anchoring, text: textOf(anchoring) };
}

function textOf(anchoring: Anchoring): string {
  return anchoring.state === 'orphaned' ? '' : anchoring.range.toString();
}

/** A framework that sets a text node's data empties the range in silence. */
function isInPage({ anchoring, text }: Kept): boolean {
  return (
    anchoring.state !== 'orphaned' && anchoring.range.startContainer.isConnected && textOf(anchoring) === text
  );
}
