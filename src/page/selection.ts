import { openRoots } from './openRoots.ts';

/** A selection shorter than this is a slip of the finger, in UTF-16 units. */
const SHORTEST = 3;

const EDITABLE = 'input,textarea,[contenteditable]:not([contenteditable=false i]),[role=textbox]';

/** Whether the reader has selected something to read, not something in a field. Works in shadow trees too. */
export function hasSelection(document: Document): boolean {
  const selection = document.getSelection();
  if (!selection || `${selection}`.trim().length < SHORTEST) return false;
  const { anchorNode } = selection;
  let at = anchorNode instanceof Element ? anchorNode : anchorNode?.parentElement;
  // Chromium shows a selection in a shadow tree as none: only what has the focus tells where it is.
  if (selection.isCollapsed)
    for (let tree = document.activeElement; tree; tree = tree.shadowRoot?.activeElement ?? null) at = tree;
  return !at?.closest(EDITABLE);
}

/** What is selected, as a range of its own from the first letter to the last; undefined for nothing. */
export function selectedRange(document: Document): Range | undefined {
  const selection = document.getSelection();
  if (!selection || selection.toString().trim() === '') return undefined;
  if (!selection.isCollapsed) return trimmed(selection.getRangeAt(0));
  const [inTree] = selection.getComposedRanges?.({ shadowRoots: openRoots(document) }) ?? [];
  if (!inTree || inTree.collapsed) return undefined;
  const range = document.createRange();
  range.setStart(inTree.startContainer, inTree.startOffset);
  range.setEnd(inTree.endContainer, inTree.endOffset);
  // Over the border of a tree there is no range: it collapses.
  return range.collapsed ? undefined : trimmed(range);
}

/** Three clicks select up to the start of the next paragraph, and a quick hand the spaces around: both mean the words. */
function trimmed(range: Range): Range | undefined {
  const { commonAncestorContainer: root } = range;
  const texts = root.nodeType === Node.TEXT_NODE ? [root as Text] : textsIn(root, range);
  const spoken = (text: Text) => {
    const from = text === range.startContainer ? range.startOffset : 0;
    const to = text === range.endContainer ? range.endOffset : text.length;
    return { from, words: text.data.slice(from, to) };
  };
  const first = texts.find((text) => spoken(text).words.trim() !== '');
  const last = texts.findLast((text) => spoken(text).words.trim() !== '');
  if (!first || !last) return undefined;
  const [start, end] = [spoken(first), spoken(last)];
  const words = document.createRange();
  words.setStart(first, start.from + start.words.length - start.words.trimStart().length);
  words.setEnd(last, end.from + end.words.trimEnd().length);
  return words;
}

function textsIn(root: Node, range: Range): Text[] {
  const texts: Text[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (range.intersectsNode(text)) texts.push(text);
  }
  return texts;
}
