import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findApproximate } from '../../src/text/approximateQuote.ts';
import { describeQuote } from '../../src/text/describeQuote.ts';
import type { Quote } from '../../src/text/quotePattern.ts';
import { tokenize } from '../../src/text/tokenized.ts';
import { pick, randomOf } from '../page/support/editing.ts';

const PAGE = [
  'The bakery on Mill Street',
  'Every morning before four the lights go on in the bakery on Mill Street, and the smell of rye reaches the bus stop at the corner.',
  'Hanna Lindqvist has run it alone since her brother went to sea. She bakes forty loaves of rye, sixty of wheat, and on Fridays a dark bread with caraway that people queue for in any weather.',
  'The oven is older than the street. It was built for a garrison that never came, and its door bears the arms of a king whom nobody remembers.',
  'Last winter the chimney cracked. Repairs took nine days, during which the street learned what it is to wake up without bread.',
  'Opening hours',
  'Monday to Thursday: six to noon. Friday: five to three. Saturday: seven to noon.',
  'Other bakeries',
  'Mill Street: open on weekdays from six to noon',
  'Quay Street: open on weekdays from six to noon',
  'Church Lane: open on weekdays from six to noon',
  'Anna Berg of Oslo bakes rye, and has done so for nine years.',
  'Ivar Holm of Turku bakes wheat, and has done so for two years.',
  'Elsa Lund of Malmo bakes rye, and has done so for six years.',
].join('\n');

const LONG = PAGE.slice(PAGE.indexOf('Every morning'), PAGE.indexOf(' The oven'.trim()) - 1);

/** What is found of words of the page, taken down as the page was, in the page as it is now. */
function found(exact: string, now: string, limits = { isOver: () => false }) {
  const start = PAGE.indexOf(exact);
  const quote = describeQuote(tokenize(PAGE), { start, end: start + exact.length });
  const span = quote && findApproximate(tokenize(now), quote, limits);
  return span && now.slice(span.start, span.end);
}

const edited = (...replacements: [from: string, to: string][]) =>
  replacements.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`not in the page: ${from}`);
    return text.replace(from, to);
  }, PAGE);

describe('finds a quote', () => {
  const table: [name: string, exact: string, now: string, found: string][] = [
    [
      'with another word in it',
      'She bakes forty loaves of rye',
      edited(['forty', 'fifty']),
      'She bakes fifty loaves of rye',
    ],
    [
      'that begins with another word',
      'forty loaves of rye, sixty of wheat',
      edited(['forty', 'fifty']),
      'fifty loaves of rye, sixty of wheat',
    ],
    [
      'that ends with another word',
      'has run it alone since her brother went to sea',
      edited(['to sea', 'to war']),
      'has run it alone since her brother went to war',
    ],
    [
      'without some of its words',
      'Repairs took nine days, during which the street learned what it is to wake up without bread.',
      edited([', during which the street', ' and it']),
      'Repairs took nine days and it learned what it is to wake up without bread.',
    ],
    [
      'with words come in between',
      'It was built for a garrison that never came',
      edited(['a garrison', 'the officers and men of a garrison']),
      'It was built for the officers and men of a garrison that never came',
    ],
    [
      'whose surroundings have changed',
      'the smell of rye reaches the bus stop',
      edited(['Mill Street, and', 'Mill Street;'], ['at the corner', 'opposite']),
      'the smell of rye reaches the bus stop',
    ],
    [
      'before which something has been put',
      'The oven is older than the street.',
      edited(['The oven', 'Advertisement\nSign up to our newsletter, and never miss a loaf.\nThe oven']),
      'The oven is older than the street.',
    ],
    [
      'whose paragraph has moved',
      'Last winter the chimney cracked. Repairs took nine days',
      `${PAGE.split('\n')[4]}\n${edited([`${PAGE.split('\n')[4]}\n`, ''])}`,
      'Last winter the chimney cracked. Repairs took nine days',
    ],
    [
      'that a near copy follows',
      'The oven is older than the street. It was built for a garrison that never came, and its door bears the arms of a king whom nobody remembers.',
      edited([
        'nobody remembers.',
        'nobody remembers.\nThe oven is older than the town. It was built for a regiment that never came, and its lid bears the arms of a king whom nobody remembers.',
      ]),
      'The oven is older than the street. It was built for a garrison that never came, and its door bears the arms of a king whom nobody remembers.',
    ],
    [
      'whose paragraphs have become one',
      'never came, and its door bears the arms of a king whom nobody remembers.\nLast winter the chimney cracked',
      edited(['remembers.\n', 'remembers, it is said. ']),
      'never came, and its door bears the arms of a king whom nobody remembers, it is said. Last winter the chimney cracked',
    ],
  ];
  test.each(table)('%s', (_, exact, now, expected) => {
    expect(found(exact, now)).toBe(expected);
  });
});

describe('finds nothing', () => {
  const line = PAGE.split('\n')[4] as string;
  const table: [name: string, exact: string, now: string][] = [
    ['when its paragraph is gone', 'Last winter the chimney cracked.', edited([`${line}\n`, ''])],
    [
      'when its sentence is gone',
      'It was built for a garrison that never came',
      edited([' It was built for a garrison that never came, and its door', ' Its door']),
    ],
    [
      'when another sentence is in its place',
      'It was built for a garrison that never came',
      edited(['It was built for a garrison that never came', 'Somebody else had ordered it long before']),
    ],
    [
      'when its words have changed, and those around it are gone',
      'It was built for a garrison that never came',
      'We saw a house on the hill. It was built for a regiment that never came. Then we drove home.',
    ],
    [
      'when two places are as good',
      'Repairs took nine days, during which the street learned',
      `${edited(['nine days', 'ten days'])}\n${line.replace('nine days', 'six days')}`,
    ],
    ['of common words in another place', 'on the bus stop at the corner', 'He sat on the fence at the side.'],
    [
      'of a line of a list, when the line is gone and others like it are left',
      'Friday: five to three.',
      edited(['Friday: five to three. ', '']),
    ],
    [
      'of a line that ends as the line before it does, when it is gone',
      'Quay Street: open on weekdays from six to noon',
      edited(['Quay Street: open on weekdays from six to noon\n', '']),
    ],
    [
      'of a sentence of which others have the form, when it is gone',
      'Ivar Holm of Turku bakes wheat, and has done so for two years.',
      edited(['Ivar Holm of Turku bakes wheat, and has done so for two years.\n', '']),
    ],
    [
      'when half of its words and of those around it stand in another place',
      'It was built for a garrison that never came',
      edited([
        PAGE.split('\n')[3] as string,
        'The chapel is older than the street. It was built for a regiment that never left, and its roof leaks.',
      ]),
    ],
    [
      'when one place is but a little better than another',
      'Repairs took nine days, during which the street learned',
      `${edited(['nine days', 'ten days'])}\n${edited(['nine days', 'six days'], ['the street learned', 'the town learned'])}`,
    ],
    ['when other words have its place', 'arms of a king', edited(['arms of a king', 'name of some duke'])],
    [
      'when little is left of it, though that is rare',
      'Hanna Lindqvist has run it alone since her brother went to sea',
      edited(['Lindqvist has run it alone since her brother went to sea', 'Lindqvist']),
    ],
    [
      'when most of it is other words',
      'forty loaves of rye, sixty of wheat, and on Fridays a dark bread with caraway',
      edited([
        'loaves of rye, sixty of wheat, and on Fridays a dark bread',
        'eggs for breakfast, then cools some milk to make her aunt one cake',
      ]),
    ],
    [
      'when a long one has changed, and nothing is left around it',
      LONG,
      `We walked up. ${LONG.replace('alone', 'well').replace('the lights', 'all lights')} Then we drove home.`,
    ],
  ];
  test.each(table)('%s', (_, exact, now) => {
    expect(found(exact, now)).toBeUndefined();
  });
});

test('a quote that came without its context must be words enough', () => {
  const search = (exact: string) => {
    const span = findApproximate(tokenize(PAGE), { exact }, { isOver: () => false });
    return span && PAGE.slice(span.start, span.end);
  };
  expect(search('chimney cracked repairs')).toBeUndefined();
  expect(search('chimney cracked repairs took')).toBe('chimney cracked. Repairs took');
  expect(search('the chimney burst, repairs took nine days')).toBeUndefined();
});

test('of two like places the one that shows is taken', () => {
  const now = `${edited(['nine days', 'ten days'])}\n${edited(['nine days', 'ten days'])}`;
  const exact = 'Repairs took nine days';
  const quote = describeQuote(tokenize(PAGE), {
    start: PAGE.indexOf(exact),
    end: PAGE.indexOf(exact) + exact.length,
  }) as Quote;
  const second = now.lastIndexOf('Repairs');
  const limits = { isOver: () => false };
  expect(findApproximate(tokenize(now), quote, limits)).toBeUndefined();
  const isShown = ({ start }: { start: number }) => start >= second;
  expect(findApproximate(tokenize(now), quote, { ...limits, isShown })?.start).toBe(second);
  // What is hidden, but the only one, will be there when it shows.
  const one = edited(['nine days', 'ten days']);
  expect(findApproximate(tokenize(one), quote, { ...limits, isShown: () => false })).toBeDefined();
});

test('of a paragraph that had a copy nothing is found but its very words', () => {
  const paragraph = PAGE.split('\n').slice(1, 5).join(' ');
  const before = `A heading\n${paragraph}\nAnother heading\n${paragraph}\nThe end of it all`;
  const exact = 'The oven is older than the street';
  const start = before.indexOf(exact);
  const quote = describeQuote(tokenize(before), { start, end: start + exact.length }) as Quote;
  const now = `A heading\n${paragraph.replace('older', 'larger')}\nThe end of it all`;
  expect(findApproximate(tokenize(now), quote, { isOver: () => false })).toBeUndefined();
});

describe('a quote of thousands of words', () => {
  const words = Array.from({ length: 6_000 }, (_, i) => `w${(i * 7919) % 5_003}`);
  const page = words.join(' ');
  const start = page.indexOf(words.slice(1_000, 1_010).join(' '));
  const exact = words.slice(1_000, 4_000).join(' ');
  const quote = describeQuote(tokenize(page), { start, end: start + exact.length }) as Quote;
  const change = (text: string) => text.replaceAll(/\bw\d*7\b/g, 'other');

  test('is found by its ends', () => {
    const now = change(page);
    const span = findApproximate(tokenize(now), quote, { isOver: () => false });
    expect(span && now.slice(span.start, span.end)).toBe(change(exact));
  });
  test('is not found when one end is gone', () => {
    const now = change(page).replace(change(words.slice(3_900, 4_000).join(' ')), '');
    expect(findApproximate(tokenize(now), quote, { isOver: () => false })).toBeUndefined();
  });
  test('is not found when its ends have come apart', () => {
    const middle = change(words.slice(1_100, 3_900).join(' '));
    const now = change(page).replace(middle, '');
    expect(findApproximate(tokenize(now), quote, { isOver: () => false })).toBeUndefined();
  });
});

describe('the work', () => {
  /** How often a search asks for the time: once for so many words of the page, once for a word of each alignment. */
  function asks(text: string, quote: Quote): number {
    let count = 0;
    findApproximate(tokenize(text), quote, {
      isOver: () => {
        count += 1;
        return false;
      },
    });
    return count;
  }
  const sentence = 'the keeper of the third lock opened the gate at dawn for the barge from the north. ';
  const quote = { exact: sentence.trim(), prefix: 'On that day ', suffix: ' Nobody saw it again.' };
  const long = { exact: sentence.repeat(250).slice(0, 20_000), prefix: '', suffix: '' };
  const pages: [name: string, unit: string][] = [
    ['of near copies', sentence.replace('third', 'fourth')],
    ['of one word', 'the '],
    ['without any of the words', 'lorem ipsum dolor '],
    ['of one word without end', 'x'],
    ['of white space', ' '],
  ];
  test.each(pages)('is bounded on a page %s', (_, unit) => {
    const text = (size: number) => unit.repeat(Math.ceil(size / unit.length));
    // No more than 12 windows, looked into again for each of 4 places, of a pattern of no more than 200 words; twice for a long quote.
    const most = 12 * 4 * 200;
    expect(asks(text(1_000_000), quote)).toBeLessThanOrEqual(most + 1_000_000 / 4_096);
    expect(asks(text(1_000_000), long)).toBeLessThanOrEqual(2 * most + 1_000_000 / 2_048);
  });

  test('is asked about all along a page, whatever is there', () => {
    expect(asks('lorem ipsum dolor '.repeat(50_000), quote)).toBeGreaterThan(150_000 / 4_096);
  });

  test('ends when the time is over, wherever it is', () => {
    const exact = 'She bakes forty loaves of rye';
    const now = edited(['forty', 'fifty']);
    const all = (() => {
      let count = 0;
      found(exact, now, { isOver: () => ++count < 0 });
      return count;
    })();
    expect(all).toBeGreaterThan(10);
    for (let after = 0; after < all; after++) {
      let left = after;
      let asked = 0;
      const isOver = () => {
        asked += 1;
        return left-- <= 0;
      };
      expect(found(exact, now, { isOver })).toBeUndefined();
      expect(asked).toBe(after + 1);
    }
  });
});

test('whatever the texts, a span of the page or nothing comes back', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.lorem({ maxCount: 60 }));
  fc.assert(
    fc.property(text, text, text, text, (page, exact, prefix, suffix) => {
      const span = findApproximate(tokenize(page), { exact, prefix, suffix }, { isOver: () => false });
      if (!span) return;
      expect(span.start).toBeGreaterThanOrEqual(0);
      expect(span.end).toBeGreaterThan(span.start);
      expect(span.end).toBeLessThanOrEqual(page.length);
    }),
  );
});

test('its very words are found whatever stands around them now, though they begin and end like the context', () => {
  const words = [
    ...Array.from({ length: 150 }, (_, i) => `w${i}`),
    ...Array(60).fill('the'),
    ...Array(30).fill('of'),
  ];
  const ofSeed = (seed: number) => {
    const random = randomOf(seed);
    const some = (count: number) => Array.from({ length: count }, () => pick(words, random)).join(' ');
    const exact = `the ${some(10)} of`;
    const before = [some(60), exact, some(60)].join('\n');
    const now = [some(200), exact, some(200)].join('\n');
    const start = before.indexOf(exact);
    const quote = describeQuote(tokenize(before), { start, end: start + exact.length }) as Quote;
    const span = findApproximate(tokenize(now), quote, { isOver: () => false });
    return span && now.slice(span.start, span.end) === exact;
  };
  const all = Array.from({ length: 400 }, (_, seed) => ofSeed(seed));
  expect(all.filter((isRight) => isRight === false)).toEqual([]);
  // The rest has its like elsewhere.
  expect(all.filter(Boolean).length).toBeGreaterThan(380);
});
