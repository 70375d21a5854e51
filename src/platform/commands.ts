import { browser } from './browser.ts';

/** Calls the action of a keyboard command with the tab it was pressed in. */
export function answerCommands(actions: Record<string, (tabId: number) => Promise<void>>): void {
  browser.commands.onCommand.addListener(async (command, tab) => {
    const tabId = tab?.id ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
    // A page that is closed to extensions has nobody to answer.
    if (tabId !== undefined) await actions[command]?.(tabId).catch(() => undefined);
  });
}
