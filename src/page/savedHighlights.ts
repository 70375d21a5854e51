import type { Annotation } from '../model/annotation.ts';
import { type Anchoring, anchor } from './anchor.ts';
import { LINE_NAMES } from './lines.ts';

interface Kept {
  annotation: Annotation;
  anchoring: Anchoring;
}

/** The reader's highlights on this page: anchors, paints and finds them under a point. */
export class SavedHighlights {
  #kept = new Map<string, Kept>();
  #document: Document;
  #highlight = new Highlight();

  constructor(document: Document) {
    this.#document = document;
  }

  /** Takes these in place of what there was, and anchors them. */
  show(annotations: readonly Annotation[]): void {
    this.#kept = new Map(
      annotations.map((annotation) => [annotation.id, { annotation, anchoring: this.#anchor(annotation) }]),
    );
    this.#paint();
  }

  /** Tries again those that are not in the page, or not any more. */
  retry(): void {
    let changed = false;
    for (const kept of this.#kept.values()) {
      if (isInPage(kept.anchoring, kept.annotation)) continue;
      const before = kept.anchoring.state;
      kept.anchoring = this.#anchor(kept.annotation);
      changed ||= before !== 'orphaned' || kept.anchoring.state !== 'orphaned';
    }
    if (changed || CSS.highlights.get(LINE_NAMES.saved) !== this.#highlight) this.#paint();
  }

  /** The highlight under a point of the viewport. */
  at(x: number, y: number): Annotation | undefined {
    for (const { annotation, anchoring } of this.#kept.values()) {
      const rectangles = anchoring.state === 'orphaned' ? [] : [...anchoring.range.getClientRects()];
      if (rectangles.some((rect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom))
        return annotation;
    }
    return undefined;
  }

  range(id: string): Range | undefined {
    const anchoring = this.#kept.get(id)?.anchoring;
    return anchoring?.state === 'orphaned' ? undefined : anchoring?.range;
  }

  clear(): void {
    this.#kept.clear();
    CSS.highlights.delete(LINE_NAMES.saved);
  }

  #anchor({ target }: Annotation): Anchoring {
    return anchor(this.#document.body, target.selector);
  }

  #paint(): void {
    this.#highlight.clear();
    for (const { anchoring } of this.#kept.values())
      if (anchoring.state !== 'orphaned') this.#highlight.add(new StaticRange(anchoring.range));
    CSS.highlights.set(LINE_NAMES.saved, this.#highlight);
  }
}

/** A framework that sets a text node's data empties the range in silence. */
function isInPage(anchoring: Anchoring, { target }: Annotation): boolean {
  if (anchoring.state === 'orphaned') return false;
  const quote = target.selector.find(({ type }) => type === 'TextQuoteSelector');
  return (
    anchoring.range.startContainer.isConnected &&
    anchoring.range.toString() === (quote as { exact?: string })?.exact
  );
}
