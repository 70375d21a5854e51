import type { Page } from 'puppeteer-core';
import { type Launched, openExtensionPage } from '../driver/launch.ts';

/** Opens a view of the library in a tab of its own, and waits until it shows something. */
export async function openLibrary(
  launched: Launched,
  view: 'packs' | 'highlights' | 'trash' | 'settings',
): Promise<Page> {
  const library = await openExtensionPage(launched, `/library.html#${view}`);
  await library.waitForSelector(`${shownPanel} > :not(h1)`);
  return library;
}

/** The view that is shown. */
export const shownPanel = '.panel:not([hidden])';

/** The shown rows, each with its quote, its note and whether it was removed. */
export function rowsOf(library: Page): Promise<{ quote: string; note: string | null; removed: boolean }[]> {
  return library.$$eval('.row', (rows) =>
    rows.map((row) => ({
      quote: row.querySelector('blockquote')?.textContent ?? '',
      note: row.querySelector('.remark')?.textContent ?? null,
      removed: row.classList.contains('removed'),
    })),
  );
}

/** Waits until exactly these quotes are listed, in this order. */
export async function waitForQuotes(library: Page, ...quotes: string[]): Promise<void> {
  await library.waitForFunction(
    (wanted) =>
      Array.from(
        document.querySelectorAll('.panel:not([hidden]) .row blockquote'),
        (quote) => quote.textContent,
      ).join('\n') === wanted,
    {},
    quotes.join('\n'),
  );
}

/** Waits until the row of a quote says this somewhere. */
export async function waitForRow(library: Page, quote: string, words: string): Promise<void> {
  await library.waitForFunction(
    (text, wanted) =>
      Array.from(document.querySelectorAll('.panel:not([hidden]) .row')).some(
        (row) => row.querySelector('blockquote')?.textContent === text && row.textContent?.includes(wanted),
      ),
    {},
    quote,
    words,
  );
}

/** Waits until exactly these headings are shown, with these quotes below them. */
export async function waitForGroups(library: Page, ...wanted: [string, ...string[]][]): Promise<void> {
  const groups = (told: string) => {
    const shown = [...document.querySelectorAll('.panel:not([hidden]) h2')].map((heading) => [
      heading.textContent?.trim() ?? '',
      ...Array.from(
        heading.closest('section.page, li')?.querySelectorAll('.row blockquote') ?? [],
        ({ textContent }) => textContent ?? '',
      ),
    ]);
    return told === '' ? JSON.stringify(shown) : JSON.stringify(shown) === told;
  };
  const told = JSON.stringify(wanted);
  await library.waitForFunction(groups, {}, told).catch(async (cause) => {
    throw new Error(`Not ${told} but ${await library.evaluate(groups, '')}.`, { cause });
  });
}

/** Presses what has this accessible name in the view that is shown. */
export async function press(library: Page, name: string, role = 'button'): Promise<void> {
  const found = await library.waitForSelector(`::-p-aria([name="${name}"][role="${role}"])`, {
    visible: true,
  });
  await found?.click();
}

/** Clicks the box by which the row of a quote is chosen. */
export async function choose(library: Page, quote: string): Promise<void> {
  const rows = await library.$$('.panel:not([hidden]) .row');
  for (const row of rows) {
    if ((await row.$eval('blockquote', ({ textContent }) => textContent)) !== quote) continue;
    await (await row.$('.chooser'))?.click();
    return;
  }
  throw new Error(`No row of “${quote}”.`);
}

/** Clicks a button, by its words, in the row of a quote, once it is there. */
export async function clickInRow(library: Page, quote: string, name: string): Promise<void> {
  const button = await library.waitForFunction(
    (text, words) => {
      const row = [...document.querySelectorAll('.panel:not([hidden]) .row')].find(
        (one) => one.querySelector('blockquote')?.textContent === text,
      );
      return [...(row?.querySelectorAll('button') ?? [])].find(({ textContent }) => textContent === words);
    },
    {},
    quote,
    name,
  );
  // Puppeteer types what a function found as any node.
  await (button.asElement() as Awaited<ReturnType<Page['$']>>)?.click();
}

/** Presses the switch with this accessible name, and waits until it stands as asked. */
export async function turnSwitch(library: Page, name: string, isOn: boolean): Promise<void> {
  await library.bringToFront();
  const selector = `::-p-aria([name="${name}"][role="switch"])`;
  const found = await library.waitForSelector(selector);
  await found?.click();
  await library.waitForFunction(
    (button, wanted) => button?.getAttribute('aria-checked') === wanted,
    {},
    found,
    String(isOn),
  );
}

/** The name of what has the focus, as its words or its label. */
export function focusedName(library: Page): Promise<string> {
  return library.evaluate(() => {
    const { activeElement } = document;
    if (activeElement instanceof HTMLInputElement || activeElement instanceof HTMLTextAreaElement)
      return activeElement.labels?.[0]?.textContent ?? '';
    return activeElement?.textContent ?? '';
  });
}

/** Presses Tab until what has the focus is called so. */
export async function tabTo(library: Page, name: string, most = 40): Promise<void> {
  for (let press = 0; press < most; press++) {
    if ((await focusedName(library)) === name) return;
    await library.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to “${name}”.`);
}

/**
 * Presses Shift+Tab until what has the focus is called so. Past the end of a page the focus goes through the
 * browser's own window, from where Firefox does not come back as it went.
 */
export async function tabBackTo(library: Page, name: string): Promise<void> {
  await library.keyboard.down('Shift');
  await tabTo(library, name).finally(() => library.keyboard.up('Shift'));
}

/** What the button in the toolbar shows for the tab at an address. */
export function badgeOf(library: Page, address: string): Promise<string> {
  return library.evaluate(async (url) => {
    type Api = {
      tabs: { query(what: { url: string }): Promise<{ id: number }[]> };
      action: { getBadgeText(tab: { tabId: number }): Promise<string> };
    };
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    const api = browser ?? chrome;
    const all = await api.tabs.query({ url: 'http://*/*' });
    for (const tab of all as { id: number; url?: string }[])
      if (tab.url === url) return api.action.getBadgeText({ tabId: tab.id });
    throw new Error(`no tab at ${url}`);
  }, address);
}

/** Waits until the badge of the tab at an address is as wanted. */
export async function waitForBadge(
  library: Page,
  address: string,
  isWanted: (text: string) => boolean,
): Promise<void> {
  let text = '';
  for (let look = 0; look < 250; look++) {
    text = await badgeOf(library, address);
    if (isWanted(text)) return;
    await library.evaluate(() => new Promise((resolve) => setTimeout(resolve, 20)));
  }
  throw new Error(`The badge stayed “${text}”.`);
}
