import { describe, expect, it } from 'vitest';
import type { Period } from '../../src/model/pack.ts';
import { directionOf } from '../../src/ui/direction.ts';
import { periodText } from '../../src/ui/period.ts';
import { readEnglish, wordsOf } from '../locales/read.ts';

const speech = { words: wordsOf(readEnglish()), locale: 'en-GB' };

describe('periodText', () => {
  it.each<[Period, string | undefined]>([
    [{ start: '2021', end: '2021' }, '2021'],
    [{ start: '2019', end: '2021' }, '2019–2021'],
    [{ start: '2019', end: '2022-04' }, 'from 2019 to April 2022'],
    [{ start: '2011-12-17' }, 'since 17 December 2011'],
    [{ end: '2022' }, 'until 2022'],
    [{}, undefined],
  ])('%j', (period, text) => {
    expect(periodText(period, speech)?.replace(/\s*–\s*/u, '–')).toBe(text);
  });
});

describe('directionOf', () => {
  it.each([
    ['en-GB', 'ltr'],
    ['ar', 'rtl'],
    ['fa-IR', 'rtl'],
    ['arn', 'ltr'],
  ])('%s', (locale, direction) => {
    expect(directionOf(locale)).toBe(direction);
  });
});
