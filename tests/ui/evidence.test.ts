import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/model/mention.ts';
import { reasons } from '../../src/ui/evidence.ts';
import { plain } from '../../src/ui/phrase.ts';
import { readEnglish, wordsOf } from '../locales/read.ts';

const speech = { words: wordsOf(readEnglish()), locale: 'en-GB' };
const said = (why: Evidence[]) => reasons(why, 'North Korea', speech).map(plain).join(' ');

describe('reasons', () => {
  it.each<[Evidence[], string]>([
    [[{ type: 'name', name: 'North Korea' }], 'The page uses this name.'],
    [[{ type: 'alias', alias: 'DPRK' }], 'DPRK is another name for North Korea.'],
    [[{ type: 'amount' }], 'The page gives the same amount.'],
    [[{ type: 'rounded' }], 'The page gives the same amount, rounded.'],
    [[{ type: 'topic', surface: 'Pyongyang' }], 'The page is about this topic: it names “Pyongyang”.'],
    [[{ type: 'noun', surface: 'citizens' }], 'Near it stands “citizens”.'],
    [
      [
        { type: 'topic', surface: 'Pyongyang' },
        { type: 'subject', surface: 'North Korean' },
        { type: 'measure', surface: 'stolen' },
        { type: 'amount' },
      ],
      'The page gives the same amount. Near it stand “North Korean” and “stolen”. The page is about this topic: it names “Pyongyang”.',
    ],
    [
      [
        { type: 'subject', surface: 'cyber' },
        { type: 'measure', surface: 'cyber' },
      ],
      'Near it stands “cyber”.',
    ],
    [[], ''],
  ])('%j', (why, sentence) => {
    expect(said(why)).toBe(sentence);
  });

  it('takes nothing in the words of a page for its own marks', () => {
    expect(said([{ type: 'measure', surface: 'a | b | c | $1' }])).toBe('Near it stands “a | b | c | $1”.');
    expect(said([{ type: 'alias', alias: 'x\u{E001}y' }])).toBe(
      'x\u{E001}y is another name for North Korea.',
    );
  });

  it('says of each word whose it is', () => {
    expect(reasons([{ type: 'alias', alias: 'DPRK' }], 'North Korea', speech)).toEqual([
      [{ text: 'DPRK', from: 'pack' }, ' is another name for ', { text: 'North Korea', from: 'pack' }, '.'],
    ]);
  });
});
