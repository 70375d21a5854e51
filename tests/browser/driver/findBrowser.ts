import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The two engines the extension is built for. */
export type BrowserKind = 'chromium' | 'firefox';

/** A browser on this machine that can be driven. */
export interface FoundBrowser {
  readonly kind: BrowserKind;
  readonly executablePath: string;
  readonly name: string;
}

/** What a search looks at; a test plants its own. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly isExecutable: (path: string) => boolean;
}

interface Candidate {
  readonly kind: BrowserKind;
  readonly name: string;
  /** Names looked up in PATH. */
  readonly commands: readonly string[];
  readonly mac: readonly string[];
  /** Below each of the usual Windows program folders. */
  readonly windows: readonly string[];
  readonly linux: readonly string[];
}

const candidates: readonly Candidate[] = [
  {
    kind: 'chromium',
    name: 'Chromium',
    commands: ['chromium', 'chromium-browser'],
    mac: ['Chromium.app/Contents/MacOS/Chromium'],
    windows: ['Chromium/Application/chrome.exe'],
    linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium'],
  },
  {
    kind: 'chromium',
    name: 'Google Chrome',
    commands: ['google-chrome-stable', 'google-chrome'],
    mac: ['Google Chrome.app/Contents/MacOS/Google Chrome'],
    windows: ['Google/Chrome/Application/chrome.exe'],
    linux: ['/usr/bin/google-chrome-stable', '/opt/google/chrome/chrome'],
  },
  {
    kind: 'chromium',
    name: 'Microsoft Edge',
    commands: ['microsoft-edge-stable', 'microsoft-edge'],
    mac: ['Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
    windows: ['Microsoft/Edge/Application/msedge.exe'],
    linux: ['/usr/bin/microsoft-edge-stable', '/opt/microsoft/msedge/msedge'],
  },
  {
    kind: 'firefox',
    name: 'Firefox',
    commands: ['firefox', 'firefox-esr'],
    mac: ['Firefox.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox/firefox.exe'],
    linux: ['/usr/bin/firefox', '/usr/bin/firefox-esr', '/opt/firefox/firefox', '/snap/bin/firefox'],
  },
];

const overrides = { chromium: 'SOURCELIGHT_CHROMIUM', firefox: 'SOURCELIGHT_FIREFOX' } as const;

const here: Surroundings = {
  env: process.env,
  platform: process.platform,
  isExecutable: (path) => {
    try {
      accessSync(path, constants.X_OK);
      return statSync(path).isFile();
    } catch {
      return false;
    }
  },
};

/**
 * Finds an installed browser: the one the environment names, else Chromium, Chrome, Edge, Firefox.
 * An environment variable that names nothing usable throws rather than quietly testing another browser.
 */
export function findBrowser(kind?: BrowserKind, around: Surroundings = here): FoundBrowser | null {
  const kinds: readonly BrowserKind[] = kind === undefined ? ['chromium', 'firefox'] : [kind];
  for (const wanted of kinds) {
    const named = fromEnvironment(wanted, around);
    if (named !== null) return named;
  }
  for (const candidate of candidates) {
    if (!kinds.includes(candidate.kind)) continue;
    const executablePath = placesOf(candidate, around).find(around.isExecutable);
    if (executablePath !== undefined) return { kind: candidate.kind, executablePath, name: candidate.name };
  }
  return null;
}

function fromEnvironment(kind: BrowserKind, around: Surroundings): FoundBrowser | null {
  const variable = overrides[kind];
  const executablePath = around.env[variable];
  if (executablePath === undefined || executablePath === '') return null;
  if (!around.isExecutable(executablePath)) {
    throw new Error(`${variable} names ${executablePath}, which is not a program that can be run.`);
  }
  return { kind, executablePath, name: `the browser ${variable} names` };
}

function placesOf(candidate: Candidate, { env, platform }: Surroundings): string[] {
  const path = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const inPath = candidate.commands.flatMap((command) => path.map((folder) => join(folder, command)));
  if (platform === 'darwin') {
    const folders = ['/Applications', join(env.HOME ?? '/', 'Applications')];
    return [...below(folders, candidate.mac), ...inPath];
  }
  if (platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => env[name]);
    return below(
      folders.filter((folder) => folder !== undefined),
      candidate.windows,
    );
  }
  return [...candidate.linux, ...inPath];
}

const below = (folders: readonly string[], paths: readonly string[]): string[] =>
  folders.flatMap((folder) => paths.map((path) => join(folder, path)));
