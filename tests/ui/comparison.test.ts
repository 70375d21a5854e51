import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../src/model/quantity.ts';
import { difference, plot } from '../../src/ui/comparison.ts';
import { readEnglish, wordsOf } from '../locales/read.ts';

const speech = { words: wordsOf(readEnglish()), locale: 'en-GB' };
const usd = (value: number): Quantity => ({ kind: 'currency', unit: 'USD', value });

describe('difference', () => {
  it.each([
    [3e9, 2.3e9, 'This page’s figure is about 30% higher.'],
    [420, 400, 'This page’s figure is about 5% higher.'],
    [300e6, 400e6, 'This page’s figure is about 25% lower.'],
    [1.7e9, 400e6, 'This page’s figure is about 4.3 times as high.'],
    [800, 400, 'This page’s figure is about 2 times as high.'],
    [4, 48, 'The article’s figure is about 12 times as high.'],
    [401, 400, 'The two are nearly equal.'],
  ])('%d beside %d', (page, article, said) => {
    expect(difference(usd(page), usd(article), speech)).toBe(said);
  });

  it('takes the middle of an interval', () => {
    const between: Quantity = { kind: 'currency', unit: 'USD', lower: 2e9, upper: 4e9 };
    expect(difference(between, usd(2.3e9), speech)).toBe('This page’s figure is about 30% higher.');
  });

  it('says nothing where there is no ratio', () => {
    expect(difference(usd(0), usd(400), speech)).toBeUndefined();
    expect(difference(usd(-3), usd(400), speech)).toBeUndefined();
    expect(difference(usd(3), usd(0), speech)).toBeUndefined();
  });
});

describe('plot', () => {
  it('is in proportion where the two are near', () => {
    const { page = 0, article = 0, isLogarithmic } = plot(usd(300), usd(150)) ?? {};
    expect(isLogarithmic).toBe(false);
    expect(page / article).toBeCloseTo(2);
    expect(Math.max(page, article)).toBeLessThanOrEqual(1);
  });

  it.each([
    [1000, 10],
    [10, 1000],
    [50, 5000],
    [9.9e9, 1],
  ])('is logarithmic where they are far apart: %d and %d', (a, b) => {
    const drawn = plot(usd(a), usd(b));
    expect(drawn?.isLogarithmic).toBe(true);
    for (const place of [drawn?.page ?? -1, drawn?.article ?? -1]) {
      expect(place).toBeGreaterThanOrEqual(0);
      expect(place).toBeLessThanOrEqual(1);
    }
    expect((drawn?.page ?? 0) > (drawn?.article ?? 0)).toBe(a > b);
  });

  it('halves on a logarithmic scale what is ten times as much between the two', () => {
    const far = plot(usd(1e9), usd(1e7));
    const middle = plot(usd(1e8), usd(1e6));
    expect((far?.page ?? 0) - (far?.article ?? 0)).toBeCloseTo((middle?.page ?? 0) - (middle?.article ?? 0));
  });

  it('draws nothing that has no place', () => {
    for (const amount of [0, -1, Number.POSITIVE_INFINITY]) expect(plot(usd(amount), usd(1))).toBeUndefined();
  });
});
