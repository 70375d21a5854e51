import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scanQuantities } from '../../src/spotting/quantities.ts';

/** Each quantity as «surface = value unit /rate». */
function read(text: string): string[] {
  return scanQuantities(text).map(
    ({ start, end, unit, rate, ...amount }) =>
      `${text.slice(start, end)} = ${'value' in amount ? amount.value : `${amount.lower}–${amount.upper}`}${unit && ` ${unit}`}${rate ? ` /${rate}` : ''}`,
  );
}

describe('reads a quantity', () => {
  const table: [sentence: string, ...quantities: string[]][] = [
    ['stole US$2.3bn in all', 'US$2.3bn = 2300000000 USD'],
    ['stole USD 2.3 billion in all', 'USD 2.3 billion = 2300000000 USD'],
    ['stole $2,300 million', '$2,300 million = 2300000000 $'],
    ['stole 2.3 billion dollars', '2.3 billion dollars = 2300000000 $'],
    ['about 2.3 billion U.S. dollars', '2.3 billion U.S. dollars = 2300000000 USD'],
    ['£81m and €50 million', '£81m = 81000000 GBP', '€50 million = 50000000 EUR'],
    ['A$20 million, not US$20 million', 'A$20 million = 20000000 AUD', 'US$20 million = 20000000 USD'],
    ['$400 Million in Crypto', '$400 Million = 400000000 $'],
    ['a billion dollars a year', 'a billion dollars = 1000000000 $ /year'],
    ['$1bn annually', '$1bn = 1000000000 $ /year'],
    ['$5 per month', '$5 = 5 $ /month'],
    ['half a million people', 'half a million = 500000 person'],
    ['a dozen banks', 'a dozen = 12 bank'],
    ['at least seven attacks', 'seven = 7 attack'],
    ['twenty-five million citizens', 'twenty-five million = 25000000 citizen'],
    ['25 million citizens', '25 million = 25000000 citizen'],
    ['eight per cent of the economy', 'eight per cent = 8 percent'],
    ['8%, 8.5 percent, 8 pct', '8% = 8 percent', '8.5 percent = 8.5 percent', '8 pct = 8 percent'],
    ['rose 0.5 percentage points', '0.5 percentage points = 0.5 percentage point'],
  ];
  test.each(table)('%s', (sentence, ...quantities) => {
    expect(read(sentence)).toEqual(quantities);
  });
});

describe('reads no quantity in a code, date or version', () => {
  test.each([
    'COVID-19',
    'CVE-2021-44228',
    'an F-35 jet',
    'on 9/11',
    'version 2.3.1',
    'at 10:45',
    'the 21st century',
    'h2o',
    'B52s',
  ])('%s', (sentence) => {
    expect(read(sentence)).toEqual([]);
  });
});

test('an amount printed in any notation reads back equal', () => {
  const notations: ((tenths: number) => string)[] = [
    (n) => `US$${n / 10}bn`,
    (n) => `USD ${n / 10} billion`,
    (n) => `US$${(n * 100).toLocaleString('en-US')} million`,
    (n) => `${n / 10} billion US dollars`,
    (n) => `US$${(n * 1e8).toLocaleString('en-US')}`,
  ];
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999 }), fc.constantFrom(...notations), (tenths, print) => {
      const [quantity, ...others] = scanQuantities(`They took ${print(tenths)} that way.`);
      expect(others).toEqual([]);
      expect(quantity?.unit).toBe('USD');
      expect(quantity && 'value' in quantity ? quantity.value : undefined).toBeCloseTo(tenths * 1e8, 0);
    }),
  );
});

test('never throws, and spans lie in the text in order', () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom(...'0123456789.,$€%- a/:', ' million', ' bn', 'US', 'one ', 'half a '),
      }),
      (text) => {
        let last = 0;
        for (const { start, end } of scanQuantities(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      },
    ),
  );
});
