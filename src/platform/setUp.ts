import { browser } from './browser.ts';

/** Runs `always` when the extension is installed or updated and when the browser starts, then `installed` on the first two. */
export function onSetUp({
  always,
  installed,
}: {
  always(): Promise<void>;
  installed(): Promise<void>;
}): void {
  browser.runtime.onInstalled.addListener(() => void always().then(installed));
  browser.runtime.onStartup.addListener(() => void always());
}
