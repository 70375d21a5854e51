import { mkdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { buildExtension, builtExtension } from '../browser/driver/build.ts';
import { type BrowserKind, findBrowser } from '../browser/driver/findBrowser.ts';
import { ensureBrowser } from '../browser/driver/installBrowser.ts';
import { launch } from '../browser/driver/launch.ts';
import { serve } from '../browser/driver/server.ts';
import { tour } from './tour.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const pictures = join(import.meta.dirname, '../../.output/start');

/** A window can be opened: on Linux only where a display is named. */
const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

async function main(): Promise<void> {
  const kind = await chooseBrowser(process.argv[2]);
  say(`Building the extension for ${kind === 'chromium' ? 'Chromium' : 'Firefox'} …`);
  await buildExtension(kind);
  const server = await serve();
  const launched = await launch(kind, builtExtension[kind], { headless: !hasDisplay });
  try {
    const page = await launched.browser.newPage();
    const address = `${server.origin}/news.html`;
    if (hasDisplay) {
      const closed = new Promise<void>((resolve) => launched.browser.once('disconnected', () => resolve()));
      await page.goto(address);
      say(`The sample page is open with the extension at work: ${address}`);
      say('Point at an underlined name or number. Close the window or press Ctrl+C to end.');
      await closed;
      return;
    }
    say('There is no display: the sample page is read in a browser without a window.\n');
    rmSync(pictures, { recursive: true, force: true });
    mkdirSync(pictures, { recursive: true });
    const count = await tour(launched, page, address, pictures, say);
    say(
      `\n${count} different mentions. Pictures of the page, of a card, and of both in the dark: ${relative(process.cwd(), pictures)}/`,
    );
  } finally {
    await launched.close();
    await server.close();
  }
}

async function chooseBrowser(asked: string | undefined): Promise<BrowserKind> {
  if (asked !== undefined && asked !== 'chromium' && asked !== 'firefox') {
    throw new Error(`“${asked}” is not a browser to start: say chromium or firefox, or nothing.`);
  }
  if (asked === undefined) {
    const found = findBrowser();
    if (found !== null) return found.kind;
  }
  return (await ensureBrowser(asked ?? 'chromium', say)).kind;
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
