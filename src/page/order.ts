/** Compares two nodes by document order, with what a shadow root holds standing at its outermost host. */
export function compareNodes(a: Node, b: Node): number {
  const [x, y] = [outermost(a), outermost(b)];
  const position = x === y ? a.compareDocumentPosition(b) : x.compareDocumentPosition(y);
  return position & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

function outermost(node: Node): Node {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? outermost(root.host) : node;
}
