import type { Launched } from '../driver/launch.ts';
import { extensionWorker } from '../driver/world.ts';

/** What the extension's shortcuts are called in its manifest. */
export type Command = 'next-mention' | 'previous-mention' | 'open-card' | 'save-highlight';

/** The worker's own API, as far as it is used here; `dispatch` is how Chromium's bindings deliver an event. */
declare const chrome: {
  readonly tabs: { query(filter: object): Promise<object[]> };
  readonly commands: { readonly onCommand: { dispatch(command: Command, tab: object): void } };
  readonly contextMenus: { readonly onClicked: { dispatch(click: object, tab: object): void } };
};

/**
 * Gives the extension a command as the browser does when its keys are pressed in the active tab:
 * keys sent by the protocol end at the page and never reach the browser's own shortcuts.
 */
export async function giveCommand(launched: Launched, command: Command): Promise<void> {
  const target = await extensionWorker(launched);
  const worker = await target.worker();
  if (worker === null) throw new Error('The worker ended.');
  await worker.evaluate(async (name) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab === undefined) throw new Error('No tab is active.');
    chrome.commands.onCommand.dispatch(name, tab);
  }, command);
}

/** Chooses an entry of the context menu, which the protocol cannot open either. */
export async function chooseFromMenu(launched: Launched, menuItemId: string): Promise<void> {
  const worker = await (await extensionWorker(launched)).worker();
  if (worker === null) throw new Error('The worker ended.');
  await worker.evaluate(async (id) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab === undefined) throw new Error('No tab is active.');
    chrome.contextMenus.onClicked.dispatch({ menuItemId: id, frameId: 0 }, tab);
  }, menuItemId);
}
