import type { CDPSession, Page } from 'puppeteer-core';
import { contextOf, parseAnswer, sendBidi } from './bidi.ts';

/** A node the page's scripts cannot reach: a closed shadow root, or an element in one. */
export interface ClosedRoot {
  /** Runs a function, given as text, on the node in the page's world; the answer crosses as JSON. */
  run(source: string, args: readonly unknown[]): Promise<unknown>;
  /** The elements in it with this role and accessible name. */
  find(role: string, name?: string): Promise<ClosedRoot[]>;
}

/** The closed shadow roots of the elements in the main document that match a CSS selector. */
export async function closedRoots(page: Page, hosts: string): Promise<ClosedRoot[]> {
  return isFirefox(page) ? firefoxRoots(page, hosts) : chromiumRoots(page, hosts);
}

const isFirefox = (page: Page): boolean => 'connection' in page.browser();

const asJson = (source: string): string =>
  `async function (...args) { return JSON.stringify((await (${source})(...args)) ?? null); }`;

const sessions = new WeakMap<Page, Promise<CDPSession>>();

function sessionOf(page: Page): Promise<CDPSession> {
  const open = sessions.get(page) ?? page.createCDPSession();
  sessions.set(page, open);
  return open;
}

async function chromiumRoots(page: Page, hosts: string): Promise<ClosedRoot[]> {
  const session = await sessionOf(page);
  const { result } = await session.send('Runtime.evaluate', {
    expression: `Array.from(document.querySelectorAll(${JSON.stringify(hosts)}))`,
  });
  if (result.objectId === undefined) return [];
  const { result: entries } = await session.send('Runtime.getProperties', {
    objectId: result.objectId,
    ownProperties: true,
  });
  const roots: ClosedRoot[] = [];
  for (const { value } of entries) {
    if (value?.subtype !== 'node' || value.objectId === undefined) continue;
    const { node } = await session.send('DOM.describeNode', { objectId: value.objectId });
    const closed = node.shadowRoots?.find((root) => root.shadowRootType === 'closed');
    if (closed !== undefined) roots.push(chromiumNode(session, closed.backendNodeId));
  }
  await session.send('Runtime.releaseObject', { objectId: result.objectId });
  return roots;
}

function chromiumNode(session: CDPSession, backendNodeId: number): ClosedRoot {
  return {
    run: async (source, args) => {
      const { object } = await session.send('DOM.resolveNode', { backendNodeId });
      const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
        objectId: object.objectId ?? '',
        functionDeclaration: `function (...args) { return (${asJson(source)})(this, ...args); }`,
        arguments: args.map((value) => ({ value })),
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails !== undefined) {
        throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      }
      return JSON.parse(String(result.value));
    },
    find: async (role, name) => {
      // A shadow root is not in the accessibility tree; the elements in it are.
      const { node } = await session.send('DOM.describeNode', { backendNodeId, depth: 1 });
      const found: ClosedRoot[] = [];
      for (const child of (node.children ?? []).filter(({ nodeType }) => nodeType === 1)) {
        const { nodes } = await session.send('Accessibility.queryAXTree', {
          backendNodeId: child.backendNodeId,
          role,
          ...(name === undefined ? {} : { accessibleName: name }),
        });
        for (const { ignored, backendDOMNodeId: id } of nodes) {
          if (!ignored && id !== undefined) found.push(chromiumNode(session, id));
        }
      }
      return found;
    },
  };
}

async function firefoxRoots(page: Page, hosts: string): Promise<ClosedRoot[]> {
  const { nodes } = await sendBidi(page.browser(), 'browsingContext.locateNodes', {
    context: contextOf(page),
    locator: { type: 'css', value: hosts },
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0 },
  });
  const roots: ClosedRoot[] = [];
  for (const { value } of nodes) {
    const root = value?.shadowRoot;
    if (root?.value?.mode === 'closed' && root.sharedId !== undefined)
      roots.push(firefoxNode(page, root.sharedId));
  }
  return roots;
}

function firefoxNode(page: Page, sharedId: string): ClosedRoot {
  return {
    run: async (source, args) =>
      parseAnswer(
        await sendBidi(page.browser(), 'script.callFunction', {
          functionDeclaration: `(node, args) => (${asJson(source)})(node, ...JSON.parse(args))`,
          arguments: [{ sharedId }, { type: 'string', value: JSON.stringify(args) }],
          target: { context: contextOf(page) },
          awaitPromise: true,
        }),
      ),
    find: async (role, name) => {
      const { nodes } = await sendBidi(page.browser(), 'browsingContext.locateNodes', {
        context: contextOf(page),
        locator: { type: 'accessibility', value: name === undefined ? { role } : { role, name } },
        startNodes: [{ sharedId }],
      });
      return nodes.flatMap((node) => (node.sharedId === undefined ? [] : [firefoxNode(page, node.sharedId)]));
    },
  };
}
