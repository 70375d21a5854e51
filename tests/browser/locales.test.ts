import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pseudo, pseudoLocale } from '../locales/pseudo.ts';
import { readEnglish } from '../locales/read.ts';
import { inCard } from './driver/world.ts';
import { pointAt } from './support/card.ts';
import { keepDraft, openEditor, press } from './support/editor.ts';
import { keepRecords, recordFor } from './support/kept.ts';
import { openLibrary } from './support/library.ts';
import { waitForTexts } from './support/lines.ts';
import { type Localized, localize } from './support/localized.ts';
import { setStage } from './support/stage.ts';

describe.each([
  // Named as English, so that every browser speaks it: longer words, from right to left.
  ['the made-up language', 'en', pseudoLocale(readEnglish()), undefined],
  ['a locale of its own', 'ar', { ...pseudoLocale(readEnglish()), language: 'ar' }, 'ar'],
] as const)('the card in %s', (_, folder, messages, lang) => {
  let localized: Localized | undefined;
  beforeAll(() => {
    localized = localize('chromium', folder, messages);
  });
  afterAll(() => localized?.remove());
  const stage = setStage('chromium', () => localized?.dir ?? '', lang === undefined ? {} : { lang });

  test.each([[1000], [360], [320]])('in a window %d pixels wide', async (width) => {
    const page = await stage.open('/frame.html', { width, height: 800 });
    await waitForTexts(page, 'US$2.3bn', 'North Korean');
    for (const mention of ['US$2.3bn', 'North Korean']) {
      const text = await pointAt(page, mention, mention === 'US$2.3bn' ? pseudo('Figure') : pseudo('Place'));
      for (const word of ['What the article says', 'Read it in the article', 'Why is this marked?'])
        expect(text).toContain(pseudo(word));
      await inCard(page, (root) => {
        for (const one of root.querySelectorAll('summary')) one.click();
      });
      expect(await look(page)).toEqual({
        dir: 'rtl',
        lang: messages.language,
        align: 'right',
        tooWide: [],
        closeIsLeft: true,
      });
    }
  });
});

describe('views of our own in the made-up language', () => {
  let localized: Localized | undefined;
  beforeAll(() => {
    localized = localize('chromium', 'en', pseudoLocale(readEnglish()));
  });
  afterAll(() => localized?.remove());
  const stage = setStage('chromium', () => localized?.dir ?? '');

  test('run from right to left, and nothing is wider than the window', async () => {
    const library = await openLibrary(stage.launched, 'highlights');
    await keepRecords(library, [
      recordFor('https://a.example/port', 'أخبار المرفأ', 'قال المدير إن السفن جاءت من الشمال.', 1),
      recordFor('https://b.example/tower', 'The tower', `Ships came with ${'timber'.repeat(30)}.`, 2),
    ]);
    await library.reload();
    await (await library.waitForSelector('.row .chooser'))?.click();
    await keepDraft(stage.launched, 'rtl');
    const editor = await openEditor(stage.launched, 'rtl');
    await press(editor, 'e');
    await editor.waitForSelector('form.fields');
    for (const width of [1100, 320])
      for (const view of [library, editor]) {
        await view.setViewport({ width, height: 800 });
        expect(await lookAt(view)).toEqual({ dir: 'rtl', width, beyond: [] });
      }
    await editor.setViewport({ width: 1100, height: 800 });
    const [list = 0, text = 0] = await Promise.all(
      ['form.fields', '.side-text'].map((one) =>
        editor.$eval(one, (box) => box.getBoundingClientRect().left),
      ),
    );
    expect(list).toBeGreaterThan(text);
    await Promise.all([library.close(), editor.close()]);
  });
});

/** Which way a view runs, and which of its boxes, or their words, reach beyond their place. */
function lookAt(view: Page): Promise<unknown> {
  return view.evaluate(() => ({
    dir: getComputedStyle(document.body).direction,
    width: document.documentElement.scrollWidth,
    beyond: [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((box) => {
        const { left, right, width } = box.getBoundingClientRect();
        // What is read from left to right may leave its box where the page cannot be scrolled to.
        const isOverfull = box.clientWidth > 1 && box.scrollWidth > box.clientWidth + 1;
        const isOpen = getComputedStyle(box).overflowX === 'visible';
        return (width > 1 && (left < -1 || right > innerWidth + 1)) || (isOverfull && isOpen);
      })
      .map(({ localName, className }) => `${localName}.${className}`),
  }));
}

function look(page: Page): Promise<unknown> {
  return inCard(page, (root) => {
    const card = root.querySelector<HTMLElement>('.card');
    const close = root.querySelector('.close');
    if (card === null || close === null) return null;
    const { left, right } = card.getBoundingClientRect();
    const boxes = [card, ...card.querySelectorAll<HTMLElement>('*')];
    return {
      dir: card.dir,
      lang: card.lang,
      align: getComputedStyle(card).textAlign.replace('start', 'right'),
      tooWide: boxes
        .filter((box) => {
          const { left: from, right: to } = box.getBoundingClientRect();
          return from < left - 1 || to > right + 1 || (box === card && box.scrollWidth > box.clientWidth);
        })
        .map(({ localName, className }) => `${localName}.${className}`),
      closeIsLeft: close.getBoundingClientRect().left - left < right - left - 100,
    };
  });
}
