import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserKind, type FoundBrowser, findBrowser } from './findBrowser.ts';

/** Where progress is told; the caller decides what a message looks like. */
export type Say = (message: string) => void;

const cacheDir = join(import.meta.dirname, '../../../node_modules/.cache/browsers');
const debianPackage = { chromium: 'chromium', firefox: 'firefox-esr' } as const;
const download = { chromium: 'chrome', firefox: 'firefox' } as const;

/** The installed browser of this kind, or one freshly installed. */
export async function ensureBrowser(kind: BrowserKind, say: Say = tell): Promise<FoundBrowser> {
  const found = findBrowser(kind) ?? (await findDownloaded(kind));
  if (found !== null) return found;
  say(`No ${kind === 'chromium' ? 'Chromium, Chrome or Edge' : 'Firefox'} found; trying to install one.`);
  return installBrowser(kind, say);
}

/** Downloads a browser into the project's cache, or else asks the Debian package manager for one. */
export async function installBrowser(kind: BrowserKind, say: Say = tell): Promise<FoundBrowser> {
  const reasons: string[] = [];
  for (const attempt of [downloadBrowser, installDebianPackage]) {
    try {
      return await attempt(kind, say);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      say(reason);
      reasons.push(reason);
    }
  }
  throw new Error(`${missing[kind]}\n${reasons.map((reason) => `- ${reason}`).join('\n')}`);
}

const missing: Readonly<Record<BrowserKind, string>> = {
  chromium:
    'No Chromium is installed and none could be fetched. Install Chromium, Google Chrome or Microsoft Edge (on Debian or Ubuntu: apt-get install chromium), or set SOURCELIGHT_CHROMIUM to the program.',
  firefox:
    'No Firefox is installed and none could be fetched. Install Firefox 146 or newer (on Debian: apt-get install firefox-esr), or set SOURCELIGHT_FIREFOX to the program.',
};

async function findDownloaded(kind: BrowserKind): Promise<FoundBrowser | null> {
  // Loaded late: most runs find an installed browser and need no downloader.
  const { getInstalledBrowsers } = await import('@puppeteer/browsers');
  if (!existsSync(cacheDir)) return null;
  const cached = await getInstalledBrowsers({ cacheDir });
  const last = cached.filter(({ browser }) => browser === download[kind]).at(-1);
  if (last === undefined || !existsSync(last.executablePath)) return null;
  return { kind, executablePath: last.executablePath, name: `a downloaded ${last.browser}` };
}

async function downloadBrowser(kind: BrowserKind, say: Say): Promise<FoundBrowser> {
  const { Browser, detectBrowserPlatform, install, resolveBuildId } = await import('@puppeteer/browsers');
  const platform = detectBrowserPlatform();
  if (platform === undefined) throw new Error('There is no download for this operating system.');
  const browser = kind === 'chromium' ? Browser.CHROME : Browser.FIREFOX;
  say(`Downloading ${browser} (stable) …`);
  try {
    const buildId = await resolveBuildId(browser, platform, 'stable');
    const { executablePath } = await install({ browser, buildId, cacheDir, platform });
    return { kind, executablePath, name: `a downloaded ${browser}` };
  } catch (error) {
    throw new Error(
      `The download of ${browser} failed: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

async function installDebianPackage(kind: BrowserKind, say: Say): Promise<FoundBrowser> {
  const wanted = debianPackage[kind];
  if (!existsSync('/usr/bin/apt-get')) throw new Error('There is no apt-get on this machine.');
  if (process.getuid?.() !== 0) throw new Error(`Only root may run: apt-get install ${wanted}`);
  say(`Installing the package ${wanted} …`);
  await run('apt-get', ['update']);
  await run('apt-get', ['install', '-y', '--no-install-recommends', wanted]);
  const found = findBrowser(kind);
  if (found === null) throw new Error(`apt-get installed ${wanted}, but no browser was found afterwards.`);
  return found;
}

function run(command: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    // The child's chatter goes to stderr: stdout belongs to whoever counts the results.
    const child = spawn(command, args, {
      stdio: ['ignore', 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${command} ${args.join(' ')} ended with ${code ?? 'a signal'}.`));
    });
  });
}

function tell(message: string): void {
  process.stderr.write(`${message}\n`);
}
