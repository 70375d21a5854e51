import { INLINE, type PageBlock, Run, SEPARATORS, type Segment } from './run.ts';

/** What is not reading matter: code of the page, form fields, editors, embedded documents, drawings. */
const EXCLUDED =
  'script,style,noscript,template,textarea,input,select,datalist,iframe,object,embed,audio,video,canvas,svg,math,rp,[contenteditable]:not([contenteditable=false i]),[role=textbox],.CodeMirror,.monaco-editor,.ace_editor';

/** Options of `readBlocks`. */
export interface ReadOptions {
  /** Read only the runs that belong to the root itself, not those of block elements in it. */
  shallow?: boolean;
  /** Called for each open shadow root met; its blocks are then read too. */
  onShadowRoot?: (root: ShadowRoot) => void;
}

/**
 * Reads the blocks below a node in document order, one at a time, so that the caller can
 * pause between any two. It never asks for style or layout, except where two inline
 * elements meet inside what may be one word.
 */
export function* readBlocks(root: Element | ShadowRoot, options: ReadOptions = {}): Generator<PageBlock> {
  if (isExcluded(root)) return;
  const isOut = excludedIn(root, options.shallow === true);
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const shadowRoots: ShadowRoot[] = [];
  const run = new Run();
  let node: Node | null = root;
  if (isElement(root) && root.shadowRoot) shadowRoots.push(root.shadowRoot);
  while (node) {
    let skip: boolean = node !== root && isOut(node);
    if (node.nodeType === Node.TEXT_NODE) {
      yield* run.add(node as Text);
    } else if (node !== root && !skip) {
      const element = node as Element;
      const separator = SEPARATORS.get(element.localName);
      if (separator !== undefined) run.separate(separator);
      else if (!INLINE.has(element.localName)) {
        const done = run.take();
        if (done) yield done;
        if (element.shadowRoot) shadowRoots.push(element.shadowRoot);
        skip = options.shallow === true;
      }
    }
    node = skip ? nextOutside(walker) : walker.nextNode();
  }
  const last = run.take();
  if (last) yield last;
  if (options.shallow) return;
  for (const shadowRoot of shadowRoots) {
    options.onShadowRoot?.(shadowRoot);
    yield* readBlocks(shadowRoot, options);
  }
}

/** One query for the whole subtree is far cheaper than a test per element; a shallow read meets only a few. */
function excludedIn(root: Element | ShadowRoot, shallow: boolean): (node: Node) => boolean {
  if (shallow) return (node) => isElement(node) && node.matches(EXCLUDED);
  const excluded = new Set<Node>(root.querySelectorAll(EXCLUDED));
  return (node) => excluded.has(node);
}

/** Whether a node, or the host it lives in, is or stands in something that is not read. */
function isExcluded(node: Node): boolean {
  for (let at: Node | null = node; at; ) {
    const element = isElement(at) ? at : at.parentElement;
    if (element?.closest(EXCLUDED)) return true;
    const tree = at.getRootNode();
    at = tree instanceof ShadowRoot ? tree.host : null;
  }
  return false;
}

function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

function nextOutside(walker: TreeWalker): Node | null {
  do {
    const sibling = walker.nextSibling();
    if (sibling) return sibling;
  } while (walker.parentNode());
  return null;
}

/** A position in the DOM. */
export interface Position {
  node: Text;
  offset: number;
}

/**
 * Where a span of a block's text (UTF-16 units, end exclusive) lies in the DOM; undefined
 * when the page has changed the text nodes since.
 */
export function locate(
  { segments, text }: PageBlock,
  start: number,
  end: number,
): { start: Position; end: Position } | undefined {
  const first = segmentAt(segments, start);
  const last = segmentAt(segments, end - 1);
  if (!first || !last || end > text.length) return undefined;
  const from = { node: first.node, offset: first.offset + start - first.start };
  const to = { node: last.node, offset: last.offset + end - last.start };
  if (
    from.offset > from.node.length ||
    to.offset > to.node.length ||
    !from.node.isConnected ||
    !to.node.isConnected
  )
    return undefined;
  return { start: from, end: to };
}

function segmentAt(segments: Segment[], offset: number): Segment | undefined {
  let low = 0;
  let high = segments.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((segments[middle] as Segment).start <= offset) low = middle;
    else high = middle - 1;
  }
  return segments[low];
}
