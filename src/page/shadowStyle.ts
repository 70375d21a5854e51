declare global {
  var sourcelightStyle: ((root: ShadowRoot) => void) | undefined;
}

const styled = new WeakSet<ShadowRoot>();

/** Gives a shadow root the rules of our lines, once. A constructed sheet changes no node. */
export function styleRoot(root: ShadowRoot, css: string): void {
  const window = root.ownerDocument.defaultView as (Window & typeof globalThis) | null;
  if (!window || styled.has(root)) return;
  styled.add(root);
  const sheet = new window.CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets.push(sheet);
}
