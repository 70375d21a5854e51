import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { extensionWorker } from '../driver/background.ts';
import { evaluatePrivileged } from '../driver/bidi.ts';
import { type Launched, openExtensionPage } from '../driver/launch.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * The popup on the page of the active tab. In Chromium it is the real one; Firefox lets no
 * protocol into that, so there it is a page in a tab of its own, which is then the active one.
 */
export async function openPopup(launched: Launched, active?: Page): Promise<Page> {
  if (launched.kind === 'firefox' || active === undefined) return inTab(launched);
  await active.bringToFront();
  const { browser, extensionOrigin } = launched;
  const worker = await (await extensionWorker(launched)).worker();
  const before = new Set(browser.targets());
  const opens = browser.waitForTarget(
    (target) => !before.has(target) && target.url().startsWith(`${extensionOrigin}/popup.html`),
  );
  await worker?.evaluate('chrome.action.openPopup()');
  const page = await (await opens).asPage();
  await page.waitForSelector('[role=combobox]:focus');
  return page;
}

async function inTab(launched: Launched): Promise<Page> {
  const page = await openExtensionPage(launched, '/popup.html');
  await page.setViewport({ width: 400, height: 580 });
  await page.waitForSelector('[role=combobox]:focus');
  return page;
}

/** Waits until the list shows this in its first line; returns what all its lines say. */
export async function waitForFirst(popup: Page, text: string): Promise<string[]> {
  await popup.waitForFunction(
    (wanted) => document.querySelector('[role=option]')?.textContent?.includes(wanted),
    {},
    text,
  );
  return popup.$$eval('[role=option]', (options) => options.map(({ textContent }) => textContent ?? ''));
}

/** What stands marked in the first line. */
export function marksInFirst(popup: Page): Promise<string[]> {
  return popup.$eval('[role=option]', (option) =>
    Array.from(option.querySelectorAll('mark'), ({ textContent }) => textContent ?? ''),
  );
}

/** Waits until the popup shows these words. */
export async function waitForWords(popup: Page, words: string): Promise<void> {
  // Not textContent: what is hidden does not count.
  await popup.waitForFunction((wanted) => document.body.innerText.includes(wanted), {}, words);
}

/**
 * Waits for a tab at an address that begins so; returns the whole address, in Chromium with its text
 * fragment. Firefox tells the protocol nothing of a page that it cannot load, and all here is offline.
 */
export async function waitForTab({ browser, kind }: Launched, address: string): Promise<string> {
  if (kind === 'chromium') return (await browser.waitForTarget((one) => one.url().startsWith(address))).url();
  const found = await evaluatePrivileged(
    browser,
    `(async () => {
      const window = Services.wm.getMostRecentWindow('navigator:browser');
      const addresses = () => window.gBrowser.browsers.map(({ currentURI }) => currentURI.spec);
      const isWanted = (address) => address.startsWith(${JSON.stringify(address)});
      while (!addresses().some(isWanted)) await new Promise((resolve) => window.setTimeout(resolve, 50));
      return addresses().find(isWanted);
    })()`,
  );
  return String(found);
}

/** What axe-core finds wrong with the view that is shown. */
export async function faultsIn(popup: Page): Promise<string[]> {
  await popup.evaluate(axe);
  return popup.evaluate(async () => {
    type Result = { violations: { id: string; nodes: { html: string }[] }[] };
    // What is still appearing is paler than it will be.
    await Promise.all(document.getAnimations().map(({ finished }) => finished));
    const { axe: checker } = globalThis as unknown as { axe: { run(root: Document): Promise<Result> } };
    const { violations } = await checker.run(document);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(', ')}`);
  });
}
