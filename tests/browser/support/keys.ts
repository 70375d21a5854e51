import { evaluatePrivileged } from '../driver/bidi.ts';
import type { Launched } from '../driver/launch.ts';
import { type Command, giveCommand } from './commands.ts';

/** A key with what it is called by `KeyboardEvent`. */
interface Key {
  readonly key: string;
  readonly code: string;
  readonly keyCode: number;
}

const ALT: Key = { key: 'Alt', code: 'AltLeft', keyCode: 18 };
const SHIFT: Key = { key: 'Shift', code: 'ShiftLeft', keyCode: 16 };

/** The extension's shortcuts as the manifest suggests them. */
const SHORTCUTS: Partial<Record<Command, readonly Key[]>> = {
  'next-mention': [ALT, { key: '.', code: 'Period', keyCode: 190 }],
  'open-card': [ALT, SHIFT, { key: '>', code: 'Period', keyCode: 190 }],
};

/**
 * Presses a shortcut of the extension. In Firefox the keys go through the browser's own window, as from a
 * keyboard; Chromium lets no protocol reach its shortcuts, so there it is what they stand for.
 */
export async function pressShortcut(launched: Launched, command: Command): Promise<void> {
  if (launched.kind === 'chromium') return giveCommand(launched, command);
  if (command === 'save-highlight') return doKeyCommand(launched, 'H');
  await pressInWindow(launched, SHORTCUTS[command] ?? []);
}

/** Does what the browser's window does for a shortcut with a letter; pressed there, the page would keep the letter. */
async function doKeyCommand({ browser }: Launched, letter: string): Promise<void> {
  await evaluatePrivileged(
    browser,
    `(() => {
      const { document } = Services.wm.getMostRecentWindow('navigator:browser');
      document.querySelector('keyset[id^="ext-keyset"] key[key="${letter}"]').doCommand();
    })()`,
  );
}

/** Puts keys down one after the other, and up again. */
async function pressInWindow({ browser }: Launched, keys: readonly Key[]): Promise<void> {
  await evaluatePrivileged(
    browser,
    `(() => {
      const window = Services.wm.getMostRecentWindow('navigator:browser');
      const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
      keyboard.beginInputTransactionForTests(window);
      const keys = ${JSON.stringify(keys)}.map((key) => new window.KeyboardEvent('', key));
      for (const key of keys) keyboard.keydown(key);
      for (const key of keys.reverse()) keyboard.keyup(key);
    })()`,
  );
}
