import type { Frame, Page } from 'puppeteer-core';

/** One change of the page's DOM, told in a line. */
export interface Mutation {
  readonly kind: 'childList' | 'attributes' | 'characterData';
  /** The changed node's path, e.g. `html > body > p`; `#shadow` stands for a shadow root. */
  readonly where: string;
  /** E.g. `+<b> -"old text"`, `class="x"`. */
  readonly what: string;
  /** Made while the parser was still adding the page itself. */
  readonly parsing: boolean;
}

interface Watch {
  take(): Mutation[];
}

type Watched = { __sourcelightWatch?: Watch };

/**
 * Watches a page's DOM from the page's own world, from before its first script, in every frame and
 * every shadow root the page opens. Call before the page is loaded.
 */
export async function startWatching(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(watchDocument);
}

/**
 * Takes the changes recorded since the last call. What the parser added is left out unless asked for;
 * drain once when the page's own scripts are done, then everything that follows is somebody else's.
 */
export async function recordedMutations(
  page: Page | Frame,
  { parsing = false }: { readonly parsing?: boolean } = {},
): Promise<Mutation[]> {
  const all = await page.evaluate(() => (window as unknown as Watched).__sourcelightWatch?.take() ?? null);
  if (all === null) throw new Error('Nothing watches this page: call startWatching before it is loaded.');
  return parsing ? all : all.filter((mutation) => !mutation.parsing);
}

/** The changes made while `act` ran. */
export async function mutationsDuring(page: Page | Frame, act: () => Promise<unknown>): Promise<Mutation[]> {
  await recordedMutations(page);
  await act();
  return recordedMutations(page);
}

/** Runs in the page: everything it needs must be inside. */
function watchDocument(): void {
  const records: Mutation[] = [];
  const roots = new WeakSet<Node>();
  const nameOf = (node: Node): string => {
    if (node instanceof ShadowRoot) return '#shadow';
    if (node.nodeType === Node.ELEMENT_NODE) return node.nodeName.toLowerCase();
    return node.nodeName;
  };
  const pathOf = (node: Node): string => {
    const names: string[] = [];
    for (let at: Node | null = node; at !== null; at = at instanceof ShadowRoot ? at.host : at.parentNode) {
      names.unshift(nameOf(at));
    }
    return names.filter((name) => name !== '#document').join(' > ') || '#document';
  };
  const show = (node: Node): string =>
    node.nodeType === Node.ELEMENT_NODE
      ? `<${nameOf(node)}>`
      : JSON.stringify(node.nodeValue?.slice(0, 60) ?? '');
  const whatOf = (record: MutationRecord): string => {
    if (record.type === 'attributes') {
      const name = record.attributeName ?? '';
      const value = (record.target as Element).getAttribute(name);
      return value === null ? `-${name}` : `${name}=${JSON.stringify(value)}`;
    }
    if (record.type === 'characterData') return JSON.stringify(record.target.nodeValue?.slice(0, 60) ?? '');
    const added = Array.from(record.addedNodes, (node) => `+${show(node)}`);
    return [...added, ...Array.from(record.removedNodes, (node) => `-${show(node)}`)].join(' ');
  };
  const keep = (batch: MutationRecord[], parsing: boolean): void => {
    for (const record of batch) {
      records.push({ kind: record.type, where: pathOf(record.target), what: whatOf(record), parsing });
      for (const node of record.addedNodes) lookForRoots(node);
    }
  };
  const observer = new MutationObserver((batch) => keep(batch, document.readyState === 'loading'));
  const observe = (root: Node): void => {
    if (roots.has(root)) return;
    roots.add(root);
    observer.observe(root, { childList: true, subtree: true, attributes: true, characterData: true });
  };
  // Declarative roots never pass through attachShadow.
  const lookForRoots = (node: Node): void => {
    if (!(node instanceof Element || node instanceof DocumentFragment)) return;
    for (const element of [node, ...node.querySelectorAll('*')]) {
      if (!(element instanceof Element) || element.shadowRoot === null) continue;
      observe(element.shadowRoot);
      lookForRoots(element.shadowRoot);
    }
  };
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init: ShadowRootInit): ShadowRoot {
    const root = attach.call(this, init);
    observe(root);
    return root;
  };
  observe(document);
  // When readyState leaves 'loading', what is pending is still the parser's.
  document.addEventListener(
    'readystatechange',
    () => {
      keep(observer.takeRecords(), document.readyState === 'interactive');
      if (document.documentElement !== null) lookForRoots(document.documentElement);
    },
    true,
  );
  const watch: Watch = {
    take: () => {
      keep(observer.takeRecords(), document.readyState === 'loading');
      return records.splice(0);
    },
  };
  Object.defineProperty(window, '__sourcelightWatch', { value: watch });
}
