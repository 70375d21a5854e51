import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll } from 'vitest';
import { writePackFile } from '../../../src/exchanging/packFiles/writePackFile.ts';
import type { ContextPack } from '../../../src/model/pack.ts';
import type { Messages } from '../../../src/platform/messages.ts';
import { ferryPack } from '../../exchanging/packs.ts';

/** The article that the ferry's pack is made from: every claim's sentence stands in it once. */
export const FERRY_TEXT = [
  'An island at the edge of the sound has one way to the mainland, and it leaks.',
  'The board says that the boat has cost it about €4.5 million a year since the bridge was put off.',
  'Nobody has asked the people. Yet none of the 640 islanders can do without it, says the mayor.',
].join('\n\n');

/** The sentence of the claim “loses”, as it stands in the article. */
export const FERRY_SENTENCE = 'The board says that the boat has cost it about €4.5 million a year';

/** A page with paragraphs, after so many others that they are out of view. */
export function pageOf(title: string, text: string, before = 60): string {
  const filler = '<p>Words that lead up to it, and say nothing of ferries.</p>'.repeat(before);
  const paragraphs = text.split('\n\n').map((paragraph) => `<p>${paragraph}</p>`);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><h1>${title}</h1>${filler}${paragraphs.join('')}</html>`;
}

/** The ferry's pack with the address of its article, and what a test changes of it. */
export function ferryAt(url: string, change: (pack: ContextPack) => void = () => undefined): ContextPack {
  const pack = ferryPack();
  pack.article.url = url;
  change(pack);
  return pack;
}

/** Asks the background from a page of the extension, as its own views do. */
export async function ask<K extends keyof Messages>(
  page: Page,
  name: K,
  data?: Parameters<Messages[K]>[0],
): Promise<ReturnType<Messages[K]>> {
  const reply = await page.evaluate(async (envelope) => {
    type Api = { runtime: { sendMessage(message: object): Promise<object> } };
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    return (browser ?? chrome).runtime.sendMessage(JSON.parse(envelope));
  }, JSON.stringify({ name, data }));
  const { value, problem } = reply as { value: ReturnType<Messages[K]>; problem?: string };
  if (problem !== undefined) throw new Error(problem);
  return value;
}

/** The id of the tab at an address that begins so, asked from a page of the extension; waits until there is one. */
export function tabAt(page: Page, address: string): Promise<{ id: number; url: string }> {
  return page.evaluate(async (wanted) => {
    type Tab = { id: number; url?: string; pendingUrl?: string };
    type Api = { tabs: { query(what: object): Promise<Tab[]> } };
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    for (let look = 0; look < 500; look++) {
      for (const { id, url, pendingUrl } of await (browser ?? chrome).tabs.query({})) {
        const at = [url, pendingUrl].find((one) => one?.startsWith(wanted));
        if (at !== undefined) return { id, url: at };
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error(`No tab is at ${wanted}.`);
  }, address);
}

/** Waits until a draft with this title is kept. */
export async function waitForDraft(page: Page, title: string) {
  for (let look = 0; look < 500; look++) {
    const found = (await ask(page, 'drafts')).find(({ draft }) => draft.article.title === title);
    if (found) return found;
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 20)));
  }
  throw new Error(`There is no draft “${title}”.`);
}

/** A folder for the files of a test, gone when its tests are over; call it in a `describe`. */
export function fileFolder(): (name: string, content: string | Uint8Array) => string {
  const folder = mkdtempSync(join(tmpdir(), 'sourcelight-files-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return (name, content) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
}

/** The text of a file of packs. */
export async function packFile(
  packs: readonly ContextPack[],
  texts?: Record<string, string>,
): Promise<string> {
  const written = await writePackFile(packs, new Map(Object.entries(texts ?? {})));
  if ('problems' in written) throw new Error(JSON.stringify(written.problems));
  return written.text;
}

/** Chooses a file with one of the buttons for files, by its words. */
export async function chooseFile(library: Page, button: string, path: string): Promise<void> {
  const input = await library.waitForSelector(`::-p-xpath(//label[normalize-space(.)="${button}"]/input)`);
  await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
}

/** Presses the shown button with these words; where several have them, the one in what matches `within`. */
export async function press(page: Page, words: string, within = 'body'): Promise<void> {
  await page.bringToFront();
  const button = await page.waitForSelector(
    `::-p-xpath(//*[self::button or self::a][normalize-space(.)="${words}"][${within === 'body' ? 'true()' : within}])`,
    { visible: true },
  );
  await button?.click();
}
