import { describe, expect, test } from 'vitest';
import { findExact, occurrences } from '../../src/text/exactQuote.ts';
import type { Span } from '../../src/text/quote.ts';
import type { Quote } from '../../src/text/quotePattern.ts';
import { tokenize } from '../../src/text/tokenized.ts';

const none = () => undefined;

/** What is found of a quote, as the page has it; `decide` as in `findExact`. */
function found(text: string, quote: Quote, decide: (spans: Span[]) => Span | undefined = none) {
  const span = findExact(tokenize(text), quote, decide);
  return span && text.slice(span.start, span.end);
}

describe('finds the very words between the very words', () => {
  const table: [name: string, text: string, quote: Quote, found: string][] = [
    [
      'as they stand',
      'The ferry left at nine and came back late.',
      { exact: 'left at nine', prefix: 'The ferry ', suffix: ' and came back late.' },
      'left at nine',
    ],
    [
      'whatever the white space',
      'The   ferry\n  left\u00A0at\tnine and came back.',
      { exact: 'ferry left at nine', prefix: 'The ', suffix: ' and came back' },
      'ferry\n  left\u00A0at\tnine',
    ],
    [
      'whatever ends a block',
      'Ferries\nThe ferry left.\nIt came back.',
      { exact: 'The ferry left.It came', prefix: 'Ferries ', suffix: ' back.' },
      'The ferry left.\nIt came',
    ],
    [
      'whatever the typesetting',
      'She said: “It’s a no‑go – for now.” And left.',
      { exact: '"It\'s a no-go - for now."', prefix: 'She said: ', suffix: ' And left.' },
      'It’s a no‑go – for now.',
    ],
    [
      'with the marks that the quote takes along',
      'He wrote “Not today.” and nothing else at all.',
      { exact: '“Not today.”', prefix: 'He wrote ', suffix: ' and nothing else' },
      '“Not today.”',
    ],
    [
      'within words where the quote begins and ends in them',
      'An international agreement on fish stocks was signed.',
      { exact: 'national agree', prefix: 'An inter', suffix: 'ment on fish stocks' },
      'national agree',
    ],
    [
      'with soft hyphens and other case',
      'The IN\u00ADTER\u00ADNATIONAL agreement on fish was signed.',
      { exact: 'international agreement', prefix: 'The ', suffix: ' on fish was' },
      'IN\u00ADTER\u00ADNATIONAL agreement',
    ],
    [
      'of two places the one with the context',
      'The ferry was late. The bus was late. Nobody minded.',
      { exact: 'was late', prefix: 'The bus ', suffix: '. Nobody minded.' },
      'was late',
    ],
    [
      'where the context was cut within words',
      'The captain of the ferry left at nine and came back late.',
      { exact: 'left at nine', prefix: 'ptain of the ferry ', suffix: ' and came ba' },
      'left at nine',
    ],
    [
      'in a script without spaces',
      '港を出た船は翌朝まで戻らなかった。',
      { exact: '翌朝まで', prefix: '港を出た船は', suffix: '戻らなかった。' },
      '翌朝まで',
    ],
  ];
  test.each(table)('%s', (_, text, quote, expected) => {
    expect(found(text, quote)).toBe(expected);
  });
});

describe('finds nothing', () => {
  const table: [name: string, text: string, quote: Quote][] = [
    [
      'where a word differs',
      'The ferry left at ten and came back.',
      { exact: 'left at nine', prefix: 'The ferry ', suffix: ' and came' },
    ],
    [
      'where the words before it differ',
      'The last train, as ever, left at nine and came back late.',
      { exact: 'left at nine', prefix: 'The ferry, as always, ', suffix: ' and came back late.' },
    ],
    [
      'where the words after it differ',
      'The ferry, as always, left at nine, to the minute, in fog.',
      { exact: 'left at nine', prefix: 'The ferry, as always, ', suffix: ' and came back late.' },
    ],
    [
      'inside another word',
      'The craftsmanship left at nine.',
      { exact: 'the craft', suffix: ' left at nine' },
    ],
    ['of what holds no word', 'One — two — three', { exact: '—', prefix: 'One ', suffix: ' two' }],
    ['of few words that nothing tells apart', 'The answer is no.', { exact: 'no' }],
    ['of nothing', 'The answer is no.', { exact: '' }],
  ];
  test.each(table)('%s', (_, text, quote) => {
    expect(found(text, quote)).toBeUndefined();
  });
});

describe('asks which place it is', () => {
  const twice = 'The ferry was late again. The ferry was late again.';
  const quote = { exact: 'ferry was late again' };
  test('when two have the same context', () => {
    expect(found(twice, quote)).toBeUndefined();
    const asked: Span[][] = [];
    const decide = (spans: Span[]) => {
      asked.push(spans);
      return spans[1];
    };
    expect(findExact(tokenize(twice), quote, decide)).toEqual({ start: 30, end: 50 });
    expect(asked).toEqual([
      [
        { start: 4, end: 24 },
        { start: 30, end: 50 },
      ],
    ]);
  });
  test('when one word alone fits', () => {
    expect(found('The answer is no.', { exact: 'no' }, ([only]) => only)).toBe('no');
  });
  test('when a paragraph had a copy, and only one is left', () => {
    const words = Array.from({ length: 120 }, (_, i) => `word${i}`);
    const [prefix, suffix] = [words.slice(0, 59).join(' '), words.slice(61).join(' ')];
    const quote = {
      exact: 'word59 word60',
      prefix: `${prefix} `.slice(-200),
      suffix: ` ${suffix}`.slice(0, 200),
    };
    expect(found(words.join(' '), quote)).toBeUndefined();
    expect(found(words.join(' '), quote, ([only]) => only)).toBe('word59 word60');
    // With less context, there was no copy.
    expect(found(words.join(' '), { ...quote, prefix: quote.prefix.slice(-64), suffix: '' })).toBe(
      'word59 word60',
    );
  });
});

test('a page and a quote of one repeated word take no longer than others', () => {
  const page = new Int32Array(1_000_000).fill(7);
  const sought = new Int32Array(4_000).fill(7);
  expect(occurrences(page, sought)).toHaveLength(996_001);
  sought[3_999] = 8;
  expect(occurrences(page, sought)).toEqual([]);
  sought.fill(7)[0] = 8;
  expect(occurrences(page, sought)).toEqual([]);
});
