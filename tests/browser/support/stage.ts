import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { builtExtension } from '../driver/build.ts';
import type { BrowserKind } from '../driver/findBrowser.ts';
import { type LaunchChoices, type Launched, launch } from '../driver/launch.ts';
import { type PageServer, serve } from '../driver/server.ts';
import { startWatching } from '../driver/world.ts';

/** How a page is opened. */
export interface OpenChoices {
  readonly width?: number;
  readonly height?: number;
  /** Records every change of the page's DOM from before its first script. */
  readonly watched?: boolean;
  readonly touch?: boolean;
}

/** A browser with the extension, and a server of pages, for the tests of one `describe`. */
export interface Stage {
  readonly launched: Launched;
  readonly server: PageServer;
  /** Opens one of tests/pages (`/news.html`) or an address in a tab that closes after the test. */
  open(path: string, choices?: OpenChoices): Promise<Page>;
}

/** Sets a stage; call it in a `describe`. The folder may only be known when the tests begin. */
export function setStage(
  kind: BrowserKind,
  folder: () => string = () => builtExtension[kind],
  choices: LaunchChoices = {},
): Stage {
  let launched: Launched | undefined;
  let server: PageServer | undefined;
  const pages: Page[] = [];
  beforeAll(async () => {
    server = await serve();
    launched = await launch(kind, folder(), choices);
  });
  afterEach(async () => {
    await Promise.all(pages.splice(0).map((page) => page.close()));
  });
  afterAll(async () => {
    await launched?.close();
    await server?.close();
  });
  return {
    get launched() {
      return known(launched);
    },
    get server() {
      return known(server);
    },
    async open(path, { width = 1000, height = 800, watched = false, touch = false } = {}) {
      const page = await known(launched).browser.newPage();
      pages.push(page);
      if (watched) await startWatching(page);
      await page.setViewport({ width, height, ...(touch && { hasTouch: true }) });
      await page.goto(path.startsWith('/') ? known(server).origin + path : path);
      return page;
    },
  };
}

function known<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('The stage is not set yet.');
  return value;
}
