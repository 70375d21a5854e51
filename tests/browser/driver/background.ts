import type { Target } from 'puppeteer-core';
import { evaluatePrivileged } from './bidi.ts';
import type { Launched } from './launch.ts';

/**
 * Chromium's service worker of the extension, waiting until it runs. Firefox has an event page that no
 * protocol lists: open an extension page there and ask `browser.runtime.getBackgroundPage()`.
 */
export async function extensionWorker(launched: Launched): Promise<Target> {
  if (launched.kind === 'firefox') throw new Error('Firefox does not show the background of an extension.');
  return launched.browser.waitForTarget((target) => isWorker(launched, target));
}

/** Whether the extension's background runs now. Asking does not wake it. */
export async function isBackgroundRunning(launched: Launched): Promise<boolean> {
  if (launched.kind === 'chromium')
    return launched.browser.targets().some((target) => isWorker(launched, target));
  const state = await evaluatePrivileged(launched.browser, `${policyOf(launched)}.extension.backgroundState`);
  return state === 'running' || state === 'starting';
}

/** Stops the background as the browser does when it is idle; the next event wakes a new one. */
export async function killWorker(launched: Launched): Promise<void> {
  if (launched.kind === 'chromium') return killServiceWorker(launched);
  await evaluatePrivileged(
    launched.browser,
    // Otherwise Firefox waits for listeners that promised an answer.
    `${policyOf(launched)}.extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })`,
  );
}

/** The addresses Firefox lets the extension reach, as match patterns. */
export async function grantedOrigins(launched: Launched): Promise<string[]> {
  if (launched.kind === 'chromium') throw new Error('Ask chrome.permissions.contains in an extension page.');
  const patterns = await evaluatePrivileged(
    launched.browser,
    `${policyOf(launched)}.allowedOrigins.patterns.map((pattern) => pattern.pattern)`,
  );
  return patterns as string[];
}

async function killServiceWorker(launched: Launched): Promise<void> {
  const { browser } = launched;
  const worker = browser.targets().find((target) => isWorker(launched, target));
  if (worker === undefined) return;
  const gone = new Promise<void>((resolve) => {
    const listen = (target: Target): void => {
      if (target !== worker) return;
      browser.off('targetdestroyed', listen);
      resolve();
    };
    browser.on('targetdestroyed', listen);
  });
  const session = await browser.target().createCDPSession();
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'service_worker' }] });
  const info = targetInfos.find(({ url }) => url === worker.url());
  if (info === undefined) throw new Error('The worker ended by itself.');
  await session.send('Target.closeTarget', { targetId: info.targetId });
  await gone;
  await session.detach();
}

const isWorker = ({ extensionOrigin }: Launched, target: Target): boolean =>
  target.type() === 'service_worker' && target.url().startsWith(extensionOrigin);

const policyOf = ({ extensionId }: Launched): string =>
  `WebExtensionPolicy.getByID(${JSON.stringify(extensionId)})`;
