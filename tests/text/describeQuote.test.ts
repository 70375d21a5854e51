import { describe, expect, test } from 'vitest';
import { describeQuote } from '../../src/text/describeQuote.ts';
import { CONTEXT, readPattern } from '../../src/text/quotePattern.ts';
import { tokenize } from '../../src/text/tokenized.ts';

/** Words that are all different, so that only what is added to them stands twice. */
const filler = (from: number, count: number) =>
  Array.from({ length: count }, (_, i) => `word${from + i}`).join(' ');

function quoteOf(text: string, exact: string, after = 0) {
  const start = text.indexOf(exact, after);
  return describeQuote(tokenize(text), { start, end: start + exact.length });
}

const sentence = 'the mill stood idle until the river rose in the spring';
const paragraph = `${filler(900, 30)} ${sentence} ${filler(940, 30)}`;

describe('keeps the more context, the less a quote tells', () => {
  const table: [name: string, text: string, units: number][] = [
    ['nothing like it elsewhere', `${filler(0, 90)} ${sentence} ${filler(100, 90)}`, CONTEXT.alone],
    [
      'half of it elsewhere',
      `${filler(0, 90)} ${sentence} ${filler(100, 90)} the river rose in the spring`,
      CONTEXT.alike,
    ],
    [
      'all of it elsewhere, in another typesetting',
      `${filler(0, 90)} ${sentence} ${filler(100, 90)} The mill stood idle – until the river rose in the spring.`,
      CONTEXT.again,
    ],
    [
      'its paragraph elsewhere',
      `${filler(0, 90)}\n${paragraph}\n${filler(100, 90)}\n${paragraph}`,
      CONTEXT.copied,
    ],
  ];
  test.each(table)('%s', (_, text, units) => {
    const quote = quoteOf(text, sentence);
    expect(quote?.exact).toBe(sentence);
    expect([quote?.prefix?.length, quote?.suffix?.length]).toEqual([units, units]);
    expect(text).toContain(`${quote?.prefix}${sentence}${quote?.suffix}`);
  });

  test('and so it can be told from a quote what stood in its page', () => {
    const [alone, alike, again, copied] = table.map(([, text]) => {
      const quote = quoteOf(text, sentence);
      const { isUnique, isBlockUnique, isCopy } = (quote && readPattern(quote)) ?? {};
      return { isUnique, isBlockUnique, isCopy };
    });
    expect(alone).toEqual({ isUnique: true, isBlockUnique: true, isCopy: false });
    expect(alike).toEqual({ isUnique: true, isBlockUnique: true, isCopy: false });
    expect(again).toEqual({ isUnique: false, isBlockUnique: true, isCopy: false });
    expect(copied).toEqual({ isUnique: false, isBlockUnique: false, isCopy: true });
  });
});

test('white space is as a reader sees it, and there is enough of the context however much there is of it', () => {
  const indented = `${filler(0, 90).replaceAll(' ', '\n'.padEnd(12))}\n\n   He  said\tyes,\u00A0\n and left.${filler(100, 90).replaceAll(' ', '          ')}`;
  const quote = quoteOf(indented, 'He  said\tyes,\u00A0\n and left.');
  expect(quote?.exact).toBe('He said yes,\nand left.');
  expect(quote?.prefix).toMatch(/word87\nword88\nword89\n$/);
  expect([quote?.prefix?.length, quote?.suffix?.length]).toEqual([CONTEXT.alone, CONTEXT.alone]);
});

test('what stands at an end of the page has what context there is', () => {
  expect(quoteOf('One two three four.', 'One two')).toEqual({
    exact: 'One two',
    prefix: '',
    suffix: ' three four.',
  });
});

test.each(['—', '…', '“”', ' '])('no quote is made of %j', (exact) => {
  expect(quoteOf(`One ${exact} two`, exact)).toBeUndefined();
});
