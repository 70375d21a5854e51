import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findQuoteRange, normalize, type QuoteRange } from '../../src/text/quote.ts';

const TEXT = 'One fish. Two fish, “red” fish.\n\n  Blue   fish; one dish – and more fish. The end.';

/** What a quote range covers, place by place. */
function found(quote: QuoteRange, text = TEXT): string[] {
  return findQuoteRange(normalize(text), quote).map(({ start, end }) => text.slice(start, end));
}

describe('finds a range by its quotes', () => {
  const table: [name: string, quote: QuoteRange, ...found: string[]][] = [
    ['start alone', { start: 'Two fish' }, 'Two fish'],
    ['start to the nearest end', { start: 'Two', end: 'fish' }, 'Two fish'],
    ['over white space and lines', { start: 'red', end: 'blue fish' }, 'red” fish.\n\n  Blue   fish'],
    [
      'plain for typographic quotes and dashes',
      { start: '"red"', end: 'dish - and' },
      '“red” fish.\n\n  Blue   fish; one dish – and',
    ],
    ['every place of what stands there twice', { start: 'one' }, 'One', 'one'],
    ['the one after its prefix', { start: 'one', prefix: 'fish;' }, 'one'],
    [
      'the one before its suffix',
      { start: 'one', end: 'fish', suffix: '. the end' },
      'One fish. Two fish, “red” fish.\n\n  Blue   fish; one dish – and more fish',
      'one dish – and more fish',
    ],
    ['words, not parts of words', { start: 'is' }, ...[]],
    ['nothing for what is not there', { start: 'three' }, ...[]],
    ['nothing when the end comes first', { start: 'the end', end: 'one' }, ...[]],
    ['nothing for nothing', { start: ' ' }, ...[]],
  ];
  test.each(table)('%s', (_, quote, ...expected) => {
    expect(found(quote)).toEqual(expected);
  });
});

test('any words of a text are found where they stand', () => {
  const text = fc.array(fc.stringMatching(/^[a-zé]{1,6}$/), { minLength: 6, maxLength: 30 });
  fc.assert(
    fc.property(text, fc.nat(4), (words, from) => {
      const quote = words.slice(from, from + 2).join(' ');
      const before = words.slice(0, from).join(' ').length + (from > 0 ? 1 : 0);
      const spans = findQuoteRange(normalize(words.join(' ')), { start: quote });
      expect(spans).toContainEqual({ start: before, end: before + quote.length });
    }),
  );
});

test('normalized offsets lead back, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (original) => {
      const { text, offsets } = normalize(original);
      expect(offsets).toHaveLength(text.length + 1);
      for (let i = 1; i < offsets.length; i++)
        expect(offsets[i]).toBeGreaterThanOrEqual(offsets[i - 1] as number);
      expect(offsets.at(-1)).toBe(original.length);
    }),
  );
});
