import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateChromeMessages, parseMessagesObject } from '@wxt-dev/i18n/build';
import type { Messages } from '../../locales/pseudo.ts';
import { builtExtension } from '../driver/build.ts';
import type { BrowserKind } from '../driver/findBrowser.ts';

/** A copy of the built extension that speaks other words. */
export interface Localized {
  readonly dir: string;
  remove(): void;
}

/** Copies the built extension and writes these messages as one of its locales. */
export function localize(kind: BrowserKind, locale: string, messages: Messages): Localized {
  const dir = mkdtempSync(join(tmpdir(), 'sourcelight-localized-'));
  cpSync(builtExtension[kind], dir, { recursive: true });
  const folder = join(dir, '_locales', locale);
  mkdirSync(folder, { recursive: true });
  const built = generateChromeMessages(parseMessagesObject(messages));
  writeFileSync(join(folder, 'messages.json'), JSON.stringify(built));
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) };
}
