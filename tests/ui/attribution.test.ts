import { describe, expect, it } from 'vitest';
import type { CardSource } from '../../src/model/card.ts';
import { Manner } from '../../src/model/pack.ts';
import { attribution } from '../../src/ui/attribution.ts';
import { plain } from '../../src/ui/phrase.ts';
import { readEnglish, wordsOf } from '../locales/read.ts';

const speech = { words: wordsOf(readEnglish()), locale: 'en-GB' };

describe('attribution', () => {
  it.each<[CardSource, string]>([
    [
      { name: 'Steffen Kailitz', role: 'political scientist', manner: 'said', unnamed: false },
      'Steffen Kailitz, political scientist, said',
    ],
    [{ name: 'The Panel', manner: 'estimated', unnamed: false }, 'The Panel estimated'],
    [
      { name: 'some observers', manner: 'argued', unnamed: true },
      '“some observers” (not named in the article) argued',
    ],
    [
      { name: 'an official', role: 'of the UN', manner: 'said', unnamed: true },
      '“an official” (not named in the article), of the UN, said',
    ],
  ])('%j', (source, text) => {
    expect(plain(attribution(source, speech))).toBe(text);
  });

  it.each(Manner.options)('has words for “%s”', (manner) => {
    expect(plain(attribution({ name: 'She', manner, unnamed: false }, speech))).toBe(`She ${manner}`);
  });
});
