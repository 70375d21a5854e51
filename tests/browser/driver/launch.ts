import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type LaunchOptions, type Page } from 'puppeteer-core';
import { contextOf, evaluatePrivileged, sendBidi } from './bidi.ts';
import type { BrowserKind } from './findBrowser.ts';
import { ensureBrowser } from './installBrowser.ts';

/** What a test may ask of a browser. */
export interface LaunchChoices {
  readonly headless?: boolean;
  /** Language of the browser and of the extension in it, e.g. 'de'. */
  readonly lang?: string;
  readonly args?: readonly string[];
  /** Whether the extension may run in private windows; Chromium only. */
  readonly inPrivateWindows?: boolean;
  /** Firefox preferences. */
  readonly prefs?: Readonly<Record<string, string | number | boolean>>;
}

/** A running browser with the extension in it. */
export interface Launched extends AsyncDisposable {
  readonly browser: Browser;
  readonly kind: BrowserKind;
  readonly extensionId: string;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  readonly extensionOrigin: string;
  close(): Promise<void>;
}

const firefoxUuid = '5052ce11-9475-4e5a-8f2b-50757263656c';
const openProfiles = new Set<string>();

/** Starts a browser with a fresh profile and installs the built extension from a folder. */
export async function launch(
  kind: BrowserKind,
  extensionDir: string,
  choices: LaunchChoices = {},
): Promise<Launched> {
  const { executablePath } = await ensureBrowser(kind);
  const userDataDir = mkdtempSync(join(tmpdir(), `sourcelight-${kind}-`));
  openProfiles.add(userDataDir);
  let browser: Browser | undefined;
  const close = async (): Promise<void> => {
    await browser?.close().catch(() => browser?.process()?.kill('SIGKILL'));
    removeProfile(userDataDir);
  };
  try {
    const options =
      kind === 'chromium' ? chromiumOptions(choices) : firefoxOptions(choices, geckoIdOf(extensionDir));
    browser = await puppeteer.launch({
      executablePath,
      userDataDir,
      headless: choices.headless ?? true,
      ...options,
    });
    removeProfilesAtExit();
    if (kind === 'firefox') await settleFirefox(browser, choices.lang);
    const extensionId = await browser.installExtension(extensionDir, {
      enabledInIncognito: choices.inPrivateWindows ?? false,
    });
    const extensionOrigin =
      kind === 'chromium' ? `chrome-extension://${extensionId}` : `moz-extension://${firefoxUuid}`;
    return { browser, kind, extensionId, extensionOrigin, close, [Symbol.asyncDispose]: close };
  } catch (error) {
    await close();
    throw error;
  }
}

function chromiumOptions({ args = [], lang, headless }: LaunchChoices): LaunchOptions {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const language = lang === undefined ? [] : [`--lang=${lang}`, `--accept-lang=${lang}`];
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];
  return {
    pipe: true,
    enableExtensions: true,
    args: [...asRoot, ...quiet, ...language, ...args],
    // On Linux the extension's messages follow LANGUAGE, whatever --lang says.
    ...(lang === undefined ? {} : { env: { ...process.env, LANGUAGE: lang } }),
    ...(headless === false ? { defaultViewport: null } : {}),
  };
}

function firefoxOptions(
  { args = [], prefs = {}, lang, headless }: LaunchChoices,
  geckoId: string,
): LaunchOptions {
  return {
    browser: 'firefox',
    args: ['-remote-allow-system-access', ...args],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: firefoxUuid }),
      // The default since Firefox 127; stated because every test rests on it.
      'extensions.originControls.grantByDefault': true,
      ...(lang === undefined ? {} : { 'intl.accept_languages': lang }),
      ...prefs,
    },
    ...(headless === false ? { defaultViewport: null } : {}),
  };
}

async function settleFirefox(browser: Browser, lang: string | undefined): Promise<void> {
  if (lang === undefined) return;
  // Without a language pack Firefox would ignore the language; its own tests announce one like this.
  const wanted = JSON.stringify(lang);
  await evaluatePrivileged(
    browser,
    `(Services.locale.availableLocales = [${wanted}, 'en-US'], Services.locale.requestedLocales = [${wanted}], null)`,
  );
}

/** Opens a page of the extension (`/popup.html`) in a tab of its own; `before` runs in it before its own scripts. */
export async function openExtensionPage(
  { browser, kind, extensionOrigin }: Launched,
  path: string,
  before?: () => void,
): Promise<Page> {
  const page = await browser.newPage();
  if (before) await page.evaluateOnNewDocument(before);
  const url = new URL(path, `${extensionOrigin}/`).href;
  if (kind === 'chromium') await page.goto(url);
  // page.goto never hears the end of a navigation to moz-extension:; the command itself does.
  else
    await sendBidi(browser, 'browsingContext.navigate', { context: contextOf(page), url, wait: 'complete' });
  return page;
}

/** Shows pages in light or dark, as if the reader had chosen it. */
export async function setColorScheme(
  { browser, kind }: Launched,
  page: Page,
  scheme: 'light' | 'dark',
): Promise<void> {
  if (kind === 'chromium') {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    return;
  }
  const value = scheme === 'dark' ? 0 : 1;
  await evaluatePrivileged(
    browser,
    `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${value})`,
  );
  await page.evaluate(
    (wanted) =>
      new Promise<void>((resolve) => {
        const query = matchMedia(`(prefers-color-scheme: ${wanted})`);
        if (query.matches) resolve();
        else query.addEventListener('change', () => resolve(), { once: true });
      }),
    scheme,
  );
}

function geckoIdOf(extensionDir: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(extensionDir, 'manifest.json'), 'utf8'));
  const { browser_specific_settings: settings } = manifest as {
    readonly browser_specific_settings?: { readonly gecko?: { readonly id?: string } };
  };
  const id = settings?.gecko?.id;
  if (id === undefined) throw new Error('The built manifest has no browser_specific_settings.gecko.id.');
  return id;
}

let exitIsWatched = false;

/** Called after a launch, so that at exit Puppeteer's own listener has killed the browsers before. */
function removeProfilesAtExit(): void {
  if (exitIsWatched) return;
  exitIsWatched = true;
  process.once('exit', () => {
    for (const profile of openProfiles) removeProfile(profile);
  });
}

function removeProfile(profile: string): void {
  openProfiles.delete(profile);
  rmSync(profile, { recursive: true, force: true, maxRetries: 10 });
}
