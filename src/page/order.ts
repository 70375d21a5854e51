/** Compares two nodes by document order, with what a shadow root holds standing at its host. */
export function compareNodes(a: Node, b: Node): number {
  if (a === b) return 0;
  const [x, y] = inSameTree(a, b);
  if (x === y) return depth(a) - depth(b);
  const position = x.compareDocumentPosition(y);
  return position & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

function inSameTree(a: Node, b: Node): [Node, Node] {
  const hosts = hostChain(a);
  for (const y of hostChain(b)) {
    const x = hosts.find((node) => node.getRootNode() === y.getRootNode());
    if (x) return [x, y];
  }
  return [a, b];
}

/** A node and the hosts it lives in, from the inside out. */
function hostChain(node: Node): Node[] {
  const chain = [node];
  for (let root = node.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode())
    chain.push(root.host);
  return chain;
}

function depth(node: Node): number {
  return hostChain(node).length;
}
