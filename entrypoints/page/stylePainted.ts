import type {} from '../../src/page/shadowStyle.ts';
import { send } from '../../src/platform/messages.ts';

/** Brings our rules to where something is painted: the document's reach into shadow roots in Chromium, not in Firefox. */
export const stylePainted = import.meta.env.FIREFOX ? styleShadow : () => undefined;

async function styleShadow(root: Node): Promise<void> {
  if (!(root instanceof ShadowRoot)) return;
  if (!globalThis.sourcelightStyle) await send('load', { script: 'shadow' });
  globalThis.sourcelightStyle?.(root);
}
