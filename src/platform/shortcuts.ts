import { browser } from './browser.ts';
import { openTab } from './tabs.ts';

/** A keyboard command of ours as the reader has it now. */
export interface Shortcut {
  /** As in the manifest. */
  name: string;
  /** In the reader's language; empty where the manifest says none. */
  description: string;
  /** As the browser writes it; empty when there is none. */
  keys: string;
}

/** The commands and their keys, which the reader may have changed. */
export async function shortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name = '', description = '', shortcut = '' }) => ({
    name,
    description,
    keys: shortcut,
  }));
}

/** Whether we can lead to the browser's own page for shortcuts. Firefox can since version 137. */
export function canOpenShortcutSettings(): boolean {
  return !import.meta.env.FIREFOX || typeof browser.commands.openShortcutSettings === 'function';
}

export async function openShortcutSettings(): Promise<void> {
  if (import.meta.env.FIREFOX) await browser.commands.openShortcutSettings();
  else await openTab('chrome://extensions/shortcuts');
}
