const styled = new WeakSet<Node>();

/** Gives a shadow root the rules of our lines, once. A constructed sheet changes no node. */
export function styleRoot(root: Node, css: string): void {
  if (!(root instanceof ShadowRoot) || styled.has(root)) return;
  styled.add(root);
  const window = root.ownerDocument.defaultView as (Window & typeof globalThis) | null;
  if (!window) return;
  const sheet = new window.CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets.push(sheet);
}
