import type { Passage } from './actions.ts';

/**
 * What is selected in the article, in UTF-16 units of its text; null when nothing is, `elsewhere` when the
 * selection does not begin and end in it. Its paragraphs tell with `data-start` where they begin.
 */
export function selectedPassage(
  root: HTMLElement,
  selection: Selection | null,
): Passage | null | 'elsewhere' {
  if (!selection || selection.rangeCount === 0) return 'elsewhere';
  const range = selection.getRangeAt(0);
  if (!root.contains(range.commonAncestorContainer)) return 'elsewhere';
  if (range.collapsed) return null;
  const start = offsetOf(root, range.startContainer, range.startOffset);
  const end = offsetOf(root, range.endContainer, range.endOffset);
  return start < end ? { start, end } : null;
}

/** Where a point of the document stands in the article's text. Between paragraphs it is where the next one begins. */
function offsetOf(root: HTMLElement, node: Node, offset: number): number {
  const element = node instanceof Element ? node : node.parentElement;
  const paragraph = element?.closest<HTMLElement>('[data-start]');
  if (!paragraph || !root.contains(paragraph)) {
    const next = node.childNodes[offset];
    if (next instanceof HTMLElement && next.dataset.start !== undefined) return Number(next.dataset.start);
    const last = root.querySelector<HTMLElement>('[data-start]:last-of-type');
    return last ? Number(last.dataset.start) + (last.textContent?.length ?? 0) : 0;
  }
  const before = document.createRange();
  before.selectNodeContents(paragraph);
  before.setEnd(node, offset);
  return Number(paragraph.dataset.start) + before.toString().length;
}
