import { buildExtension } from './build.ts';
import { ensureBrowser } from './installBrowser.ts';

/** Before the browser tests: both browsers are there and the extension is built for both. */
export default async function prepare(): Promise<void> {
  for (const kind of ['chromium', 'firefox'] as const) {
    await ensureBrowser(kind);
    if (process.env.SOURCELIGHT_BUILT !== '1') await buildExtension(kind);
  }
}
