import { extensionWorker } from './background.ts';
import { type Launched, openExtensionPage } from './launch.ts';

/** What a background's global scope has. */
type Scope = Pick<typeof globalThis, 'DOMException' | 'IDBObjectStore'> & { put?: IDBObjectStore['put'] };

/**
 * Makes every write of the background's database fail as a full disk does, until the function it returns is called.
 * (A quota set by the protocol does not hold for an extension that may store without limit.)
 */
export async function fillDisk(launched: Launched): Promise<() => Promise<void>> {
  if (launched.kind === 'chromium') {
    const worker = await (await extensionWorker(launched)).worker();
    await worker?.evaluate(setWriting, false);
    return async () => worker?.evaluate(setWriting, true);
  }
  // What stands in for a write belongs to this page, so it stays open.
  const page = await openExtensionPage(launched, '/popup.html');
  await page.evaluate(setWriting, false);
  return async () => {
    await page.evaluate(setWriting, true);
    await page.close();
  };
}

/** Runs in the background, or in a page of the extension that can reach it. */
async function setWriting(isPossible: boolean): Promise<void> {
  type Api = { runtime: { getBackgroundPage?(): Promise<Scope> } };
  const { browser } = globalThis as unknown as { browser?: Api };
  const scope: Scope = (await browser?.runtime.getBackgroundPage?.()) ?? globalThis;
  const { prototype } = scope.IDBObjectStore;
  scope.put ??= prototype.put;
  prototype.put = isPossible
    ? scope.put
    : () => {
        throw new scope.DOMException('No space', 'QuotaExceededError');
      };
}
