/** Every open shadow root below a node, those in others included. Goes through all elements: not for every change. */
export function openRoots(root: Document | ShadowRoot): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  for (const element of root.querySelectorAll('*')) {
    if (!element.shadowRoot) continue;
    roots.push(element.shadowRoot, ...openRoots(element.shadowRoot));
  }
  return roots;
}
