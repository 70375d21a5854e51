import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { killWorker } from '../../browser/driver/background.ts';
import { type BrowserKind, findBrowser } from '../../browser/driver/findBrowser.ts';
import { type Launched, openExtensionPage } from '../../browser/driver/launch.ts';
import type { Ask } from './background.ts';
import { geckoId } from './build.ts';

/** One rival's extension in a running browser. */
export interface Rival {
  readonly name: string;
  ask<T>(ask: Ask): Promise<T>;
  /** Stops the background; the next question wakes it. */
  stop(): Promise<void>;
  /** How the paths of its database's files begin. */
  disk(profile: string): string;
}

/** A browser on a profile that outlives it. */
export interface Running {
  readonly version: string;
  rival(name: string): Rival;
  close(): Promise<void>;
  /** SIGKILL to the browser and all its processes. */
  kill(): Promise<void>;
}

/** Starts a browser on a profile with the extensions in these folders, by name. */
export async function start(
  kind: BrowserKind,
  profile: string,
  extensions: ReadonlyMap<string, string>,
): Promise<Running> {
  const found = findBrowser(kind);
  if (found === null) throw new Error(`There is no ${kind} here.`);
  const uuids = Object.fromEntries([...extensions.keys()].map((name) => [geckoId(name), uuidOf(name)]));
  const browser = await puppeteer.launch({
    executablePath: found.executablePath,
    userDataDir: profile,
    headless: true,
    protocolTimeout: 1_800_000,
    handleSIGINT: true,
    ...(kind === 'chromium' ? chromium : firefox(uuids)),
  });
  const rivals = new Map<string, Rival>();
  for (const [name, dir] of extensions) {
    const extensionId = await browser.installExtension(dir);
    const extensionOrigin =
      kind === 'chromium' ? `chrome-extension://${extensionId}` : `moz-extension://${uuidOf(name)}`;
    rivals.set(name, await rivalIn(browser, kind, name, extensionId, extensionOrigin));
  }
  return {
    version: await browser.version(),
    rival: (name) => rivals.get(name) as Rival,
    close: () => browser.close(),
    async kill() {
      const child = browser.process();
      if (child?.pid === undefined) throw new Error('The browser is not there to be killed.');
      const gone = once(child, 'exit');
      // Puppeteer starts the browser as the leader of a group of its own.
      process.kill(-child.pid, 'SIGKILL');
      await gone;
      // Puppeteer now puts Firefox's preference files back; a start in the middle of that fails.
      await wait(500);
    },
  };
}

async function rivalIn(
  browser: Browser,
  kind: BrowserKind,
  name: string,
  extensionId: string,
  extensionOrigin: string,
): Promise<Rival> {
  const close = (): Promise<void> => browser.close();
  const launched: Launched = {
    browser,
    kind,
    extensionId,
    extensionOrigin,
    close,
    [Symbol.asyncDispose]: close,
  };
  const page: Page = await openExtensionPage(launched, '/page.html');
  return {
    name,
    async ask<T>(ask: Ask) {
      // As text, because the types of the extension's world are not those of the driver.
      const answer = (await page.evaluate(`chrome.runtime.sendMessage(${JSON.stringify(ask)})`)) as T & {
        error?: string;
      };
      if (answer?.error !== undefined) throw new Error(`${name}: ${answer.error}`);
      return answer;
    },
    stop: () => killWorker(launched),
    disk: (profile) =>
      kind === 'chromium'
        ? join(profile, 'Default/IndexedDB', `chrome-extension_${extensionId}_`)
        : join(profile, 'storage/default', `moz-extension+++${uuidOf(name)}`),
  };
}

const chromium = {
  pipe: true,
  enableExtensions: true,
  args: [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};

const firefox = (uuids: object) => ({
  browser: 'firefox' as const,
  args: ['-remote-allow-system-access'],
  extraPrefsFirefox: {
    'extensions.webextensions.uuids': JSON.stringify(uuids),
    'extensions.background.idle.timeout': 1_800_000,
    // The add-ons are temporary; what they keep must outlive them.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
  },
});

/** A made-up but fixed UUID, so that a restarted Firefox finds the same database. */
const uuidOf = (name: string): string =>
  `5052ce11-9475-4e5a-8f2b-${Buffer.from(name.padEnd(6, '-').slice(-6)).toString('hex')}`;
