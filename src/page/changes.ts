import { containerOf } from './run.ts';

/** A part of the page to be read again. */
export interface ChangedPart {
  root: Element | ShadowRoot;
  /** Only the text that belongs to the root itself. */
  shallow: boolean;
}

export interface ChangeWatcher {
  /** Also watches an open shadow root, which the document's observer does not see; false when it did already. */
  watch(root: Node): boolean;
  /** The parts changed since last asked, outermost only. */
  take(): ChangedPart[];
}

/**
 * Collects what a page changes in its text: added subtrees, `characterData`, moved nodes.
 * `onChange` is called once until `take` is; nothing is read here.
 */
export function watchChanges(document: Document, onChange: () => void, signal: AbortSignal): ChangeWatcher {
  const deep = new Set<Element>();
  const shallow = new Set<Element | ShadowRoot>();
  const note = (records: MutationRecord[]) => {
    const before = deep.size + shallow.size;
    for (const record of records) collect(record, deep, shallow);
    if (before === 0 && deep.size + shallow.size > 0) onChange();
  };
  const observer = new MutationObserver(note);
  const watched = new WeakSet<Node>();
  const watch = (root: Node) => {
    if (watched.has(root)) return false;
    watched.add(root);
    observer.observe(root, { childList: true, characterData: true, subtree: true });
    return true;
  };
  watch(document);
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    watch,
    take() {
      const parts = outermost(deep, shallow);
      deep.clear();
      shallow.clear();
      return parts;
    },
  };
}

function collect(record: MutationRecord, deep: Set<Element>, shallow: Set<Element | ShadowRoot>): void {
  if (record.type === 'characterData') {
    addContainer(record.target, shallow);
    return;
  }
  let inline = record.removedNodes.length > 0;
  for (const node of record.addedNodes) {
    if (node.nodeType === Node.ELEMENT_NODE) {
      deep.add(node as Element);
      inline ||= containerOf(node) !== node.parentNode || isInlineRun(node as Element);
    } else inline ||= node.nodeType === Node.TEXT_NODE;
  }
  if (!inline) return;
  const { target } = record;
  if (target.firstChild) addContainer(target.firstChild, shallow);
  else if (target.nodeType === Node.ELEMENT_NODE) shallow.add(target as Element);
}

/** An inline element joins the run around it, which then has to be read as a whole. */
function isInlineRun(element: Element): boolean {
  return element.firstChild !== null && containerOf(element.firstChild) !== element;
}

function addContainer(node: Node, shallow: Set<Element | ShadowRoot>): void {
  const container = containerOf(node);
  if (container instanceof Element || container instanceof ShadowRoot) shallow.add(container);
}

function outermost(deep: Set<Element>, shallow: Set<Element | ShadowRoot>): ChangedPart[] {
  const roots = [...deep].filter(
    (element) => element.isConnected && !hasAncestorIn(element.parentElement, deep),
  );
  const kept = new Set(roots);
  const runs = [...shallow].filter(
    (node) => node.isConnected && !hasAncestorIn(node instanceof Element ? node : null, kept),
  );
  return [
    ...roots.map((root) => ({ root, shallow: false })),
    ...runs.map((root) => ({ root, shallow: true })),
  ];
}

function hasAncestorIn(start: Element | null, set: Set<Element>): boolean {
  for (let at = start; at; at = at.parentElement) if (set.has(at)) return true;
  return false;
}
