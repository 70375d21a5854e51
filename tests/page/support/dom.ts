import { NodeFilter, parseHTML } from 'linkedom';

/**
 * A document for the modules of src/page in Node. linkedom's walkers only go forward and its ranges
 * cannot be set, so both are made here, as far as reading and anchoring need them; what they do in
 * browsers is tested there (tests/browser/finding.test.ts).
 */
export function parsePage(html: string): Document {
  const { window, document } = parseHTML(html);
  const { Node, Element, ShadowRoot } = window;
  Object.assign(globalThis, { Node, NodeFilter, Element, ShadowRoot });
  Object.assign(globalThis, { getComputedStyle: () => ({ display: 'inline' }) });
  Object.assign(window.Element.prototype, { checkVisibility });
  return Object.assign(document, {
    createTreeWalker: (root: Node, mask: number) => new Walker(root, mask),
    createRange: () => new SetRange(),
  }) as unknown as Document;
}

/** Visible, unless it or an ancestor is marked as hidden. */
function checkVisibility(this: Element): boolean {
  return this.closest('[hidden]') === null;
}

/** The part of a TreeWalker that src/page uses. */
class Walker {
  currentNode: Node;
  readonly root: Node;
  readonly mask: number;
  constructor(root: Node, mask: number) {
    this.root = root;
    this.mask = mask;
    this.currentNode = root;
  }

  nextNode(): Node | null {
    for (let node = following(this.currentNode, this.root); node; node = following(node, this.root))
      if (this.#shows(node)) return this.#move(node);
    return null;
  }

  nextSibling(): Node | null {
    if (this.currentNode === this.root) return null;
    for (let node = this.currentNode.nextSibling; node; node = node.nextSibling)
      if (this.#shows(node)) return this.#move(node);
    return null;
  }

  parentNode(): Node | null {
    const { parentNode } = this.currentNode;
    return parentNode && parentNode !== this.root ? this.#move(parentNode) : null;
  }

  #shows({ nodeType }: Node): boolean {
    return ((1 << (nodeType - 1)) & this.mask) !== 0;
  }

  #move(node: Node): Node {
    this.currentNode = node;
    return node;
  }
}

/** The part of a Range that src/page uses. */
class SetRange {
  startContainer!: Node;
  startOffset = 0;
  endContainer!: Node;
  endOffset = 0;

  setStart(node: Node, offset: number): void {
    [this.startContainer, this.startOffset] = [node, offset];
  }

  setEnd(node: Node, offset: number): void {
    [this.endContainer, this.endOffset] = [node, offset];
  }

  get commonAncestorContainer(): Node {
    let node: Node = this.startContainer;
    while (!node.contains(this.endContainer)) node = node.parentNode as Node;
    return node;
  }

  intersectsNode(node: Node): boolean {
    const isInTree = node.getRootNode() === this.startContainer.getRootNode();
    return isInTree && !this.#isBefore(node) && !this.#isAfter(node);
  }

  toString(): string {
    const top = this.commonAncestorContainer;
    let text = '';
    for (let node: Node | null = top; node; node = following(node, top)) {
      if (node.nodeType !== Node.TEXT_NODE || !this.intersectsNode(node)) continue;
      const { data } = node as Text;
      const end = node === this.endContainer ? this.endOffset : data.length;
      text += data.slice(node === this.startContainer ? this.startOffset : 0, end);
    }
    return text;
  }

  /** Containers are text nodes, or an element at its very start. */
  #isBefore(node: Node): boolean {
    return orderOf(node) < orderOf(this.startContainer);
  }

  #isAfter(node: Node): boolean {
    return orderOf(node) > orderOf(this.endContainer);
  }
}

const orders = new WeakMap<Node, Map<Node, number>>();

/** The place of a node in the order of its tree, which no longer changes. */
function orderOf(node: Node): number {
  const top = node.getRootNode();
  const root = top.nodeType === Node.DOCUMENT_NODE ? (top as Document).documentElement : top;
  let order = orders.get(root);
  if (!order) {
    order = new Map();
    for (let at: Node | null = root; at; at = following(at, root)) order.set(at, order.size);
    orders.set(root, order);
  }
  return order.get(node) as number;
}

function following(node: Node, root: Node): Node | null {
  if (node.firstChild) return node.firstChild;
  for (let at: Node | null = node; at && at !== root; at = at.parentNode)
    if (at.nextSibling) return at.nextSibling;
  return null;
}
