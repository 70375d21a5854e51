import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pseudo, pseudoLocale } from '../locales/pseudo.ts';
import { readEnglish } from '../locales/read.ts';
import { inCard } from './driver/world.ts';
import { pointAt } from './support/card.ts';
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
