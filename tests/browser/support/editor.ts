import type { Page } from 'puppeteer-core';
import type { ReadArticle } from '../../../src/model/readArticle.ts';
import { newDraft, type WorkingDraft } from '../../../src/model/workingDraft.ts';
import { type Launched, openExtensionPage } from '../driver/launch.ts';

/** An article that names something no other page does, with markup among its words. */
export const HARBOUR: ReadArticle = {
  title: 'Who pays for the <b>Zentrava</b> harbour?',
  author: [{ given: 'Ines', family: 'Roth' }],
  issued: '2024-05-02',
  containerTitle: 'The Coast',
  url: 'https://coast.example/harbour',
  language: 'en',
  paragraphs: [
    'The Zentrava Harbour Authority lost $4.5 million in 2023, its director Lene Aasgaard said on Monday.',
    'The Port of Zentrava is used by 640 fishing boats. The Zentrava Harbour Authority reported that fees rose by 12 per cent.',
    'A <script>document.title = "hit"</script> stood in the report. Economists at the Ostrand Institute estimated the losses at $5.2 million.',
    'Nobody asked the lighthouse keepers of Ostrand. They have kept a list of every ship since 1911.',
  ].map((text) => ({ text, role: 'paragraph', links: [] })),
  reviewed: [],
};

/** Keeps a draft, as the button that makes packs does. */
export async function keepDraft(
  launched: Launched,
  id: string,
  draft: WorkingDraft = newDraft(HARBOUR),
): Promise<void> {
  const page = await openExtensionPage(launched, '/library.html');
  const problem = await page.evaluate(
    async (data) => {
      type Api = { runtime: { sendMessage(message: object): Promise<{ problem?: string }> } };
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      return (await (browser ?? chrome).runtime.sendMessage({ name: 'keepDraft', data })).problem;
    },
    { id, draft } as object,
  );
  await page.close();
  if (problem !== undefined) throw new Error(problem);
}

/** Opens the editor on a draft, and waits until an entry has the focus. */
export async function openEditor(launched: Launched, id: string): Promise<Page> {
  const editor = await openExtensionPage(launched, `/editor.html#${id}`);
  await editor.bringToFront();
  await editor.waitForSelector('.entry:focus');
  return editor;
}

/** Presses keys one after the other. */
export async function press(
  editor: Page,
  ...keys: Parameters<Page['keyboard']['press']>[0][]
): Promise<void> {
  for (const key of keys) await editor.keyboard.press(key);
}

/** Presses a key with Control. */
export async function pressControl(
  editor: Page,
  key: Parameters<Page['keyboard']['press']>[0],
): Promise<void> {
  await editor.keyboard.down('Control');
  await editor.keyboard.press(key);
  await editor.keyboard.up('Control');
}

/** Empties the field of one line that has the focus. (Firefox's own Control+A is not pressed by its protocol.) */
export async function emptyField(editor: Page): Promise<void> {
  await editor.keyboard.press('End');
  await editor.keyboard.down('Shift');
  await editor.keyboard.press('Home');
  await editor.keyboard.up('Shift');
  await editor.keyboard.press('Backspace');
}

/** Waits until the editor says this of what was done. */
export async function waitForSaid(editor: Page, words: string): Promise<void> {
  await editor.waitForFunction(
    (wanted) => document.querySelector('.said')?.textContent?.includes(wanted),
    {},
    words,
  );
}

/** Waits until what is kept of a draft is so, asked of the background. */
export async function waitUntilKept(
  editor: Page,
  id: string,
  isSo: (draft: WorkingDraft) => boolean,
): Promise<void> {
  for (let look = 0; look < 500; look++) {
    const drafts = await editor.evaluate(async () => {
      type Kept = { value: { id: string; draft: WorkingDraft }[] };
      type Api = { runtime: { sendMessage(message: object): Promise<Kept> } };
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      return (await (browser ?? chrome).runtime.sendMessage({ name: 'drafts' })).value;
    });
    const kept = drafts.find((one) => one.id === id);
    if (kept && isSo(kept.draft)) return;
  }
  throw new Error(`The draft ${id} was never kept so.`);
}

/** Waits until all that was done is kept. */
export async function waitUntilSaved(editor: Page): Promise<void> {
  await editor.waitForFunction(
    () => document.querySelector('.saving')?.textContent === 'Saved on this device',
  );
}

/** Goes down the list until the chosen entry has this title. */
export async function goTo(editor: Page, title: string): Promise<void> {
  for (let step = 0; step < 60; step++) {
    const now = await editor.$eval('.chosen .title', ({ textContent }) => textContent);
    if (now === title) return;
    await press(editor, 'j');
  }
  throw new Error(`No entry “${title}” after this one.`);
}

/** The entries of the list that is shown, by their titles, with whether they were accepted. */
export function entriesOf(editor: Page): Promise<Record<string, boolean>> {
  return editor.$$eval('.list > li', (rows) =>
    Object.fromEntries(
      rows.map((row) => [
        row.querySelector('.title')?.textContent ?? '(form)',
        row.querySelector('.tick') !== null,
      ]),
    ),
  );
}
