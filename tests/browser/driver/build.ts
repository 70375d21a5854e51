import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { BrowserKind } from './findBrowser.ts';

const root = join(import.meta.dirname, '../../..');

/** The folder of the built extension. */
export const builtExtension: Readonly<Record<BrowserKind, string>> = {
  chromium: join(root, '.output/chrome-mv3'),
  firefox: join(root, '.output/firefox-mv3'),
};

const target = { chromium: 'chrome', firefox: 'firefox' } as const;

/** Builds the extension for one engine, as `wxt build` on the command line does. */
export function buildExtension(kind: BrowserKind): Promise<void> {
  return new Promise((resolve, reject) => {
    // A process of its own: WXT keeps its settings in module state, one browser at a time.
    const wxt = join(root, 'node_modules/wxt/bin/wxt.mjs');
    const args = [wxt, 'build', '--browser', target[kind], '--mv3'];
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 2, 2] });
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code === 0) resolve();
      else
        reject(
          new Error(
            `The extension did not build for ${target[kind]} (wxt ended with ${code ?? 'a signal'}).`,
          ),
        );
    });
  });
}
