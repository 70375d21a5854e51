import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countSteps, scanQuantities } from '../../src/spotting/quantities.ts';

const list = (words: string) => words.split(' ');
const names = new Intl.DisplayNames('en', { type: 'currency' });

describe('work grows with the length of the text and no faster', () => {
  // At a number some fifty rules are tried, each a few words long.
  const MOST_STEPS = 60;
  test.each([
    '7',
    'one ',
    '$',
    ',',
    '1 ',
    '1,',
    '1,000,',
    '1 000 ',
    '1.',
    '1-',
    '1/',
    '(1) ',
    'between ',
    'between 1 and ',
    'from 1 to ',
    'minus ',
    'half ',
    'a ',
    'a few ',
    'millions of ',
    'hundred ',
    'twenty ',
    'one point ',
    'one and a half ',
    '5 or ',
    'US$ ',
    'more than ',
    '1 million ',
    'one in ',
    '9 am',
    'May ',
    '1:',
    '½',
    '- ',
    '\u00ad',
    '五',
    'u . s . $',
    'dozens of ',
    'two thirds of a ',
    'a dollar and ',
    '1 more than ',
    '1x10^',
    '1 km/h/',
    '1’000',
    'AAAA 1 ',
    '1 won ',
    "'",
    '\n',
    '９',
    '\ud800',
  ])('a text of “%s”', (unit) => {
    const text = (length: number) => unit.repeat(Math.ceil(length / unit.length));
    const [once, twice] = [countSteps(text(50_000)), countSteps(text(100_000))];
    expect(once / 50_000).toBeLessThan(MOST_STEPS);
    expect(twice / once).toBeLessThan(2.05);
  });

  test('a megabyte is read', () => {
    for (const unit of ['7', 'one ', '$', ','])
      expect(countSteps(unit.repeat(1_000_000 / unit.length)) / 1_000_000).toBeLessThan(MOST_STEPS);
  }, 60_000);
});

describe('whatever the text', () => {
  const words = fc.constantFrom(
    ...'one two hundred million billion half a dozen several few between from to and or about at least more than up to $ US$ € £ Rs % per cent percent points 3 1.5 2,300 1,5 ½ 2021 1990s May 6 - – ( ) / . , bn m k a year attacks people North Korean 억 万 % 10:30 COVID-19 constructor __proto__ minus tens scores point over half third -dozens 10^99 x10^99 99999999999999999999999999999999999 \u00a0 \u00ad \ud83d \n'.split(
      ' ',
    ),
  );
  const text = fc.oneof(
    fc.array(words, { maxLength: 40 }).map((list) => list.join(' ')),
    fc.string({ unit: 'binary', maxLength: 80 }),
  );

  test('spans lie in it, in order, apart, and hold an amount', () => {
    fc.assert(
      fc.property(text, (sample) => {
        let last = 0;
        for (const span of scanQuantities(sample)) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(sample.length);
          last = span.end;
          if ('value' in span) expect(Number.isFinite(span.value)).toBe(true);
          else expect(span.lower).toBeLessThanOrEqual(span.upper);
          for (const part of [span.noun, span.modifierSpan])
            if (part) expect(sample.slice(part.start, part.end).trim()).not.toBe('');
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('text around a quantity, if it is a sentence’s, does not move it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('$2.3 billion', '£81m', '8 per cent', 'seven attacks', '€1,5 Mrd'),
        text,
        (quantity, before) => {
          const sample = `${before}\n\nIt was ${quantity}. And so on.`;
          const at = sample.lastIndexOf(quantity);
          const [alone] = scanQuantities(quantity);
          const found = scanQuantities(sample).find(({ start }) => start === at);
          expect(found && { ...found, start: 0, end: found.end - at }).toMatchObject({
            start: 0,
            end: alone?.end,
            kind: alone?.kind,
          });
        },
      ),
    );
  });
});

describe('what is printed reads back', () => {
  const only = (text: string) => {
    const [found, ...others] = scanQuantities(text);
    expect(others).toEqual([]);
    return found;
  };
  const valueIn = (text: string) => {
    const found = only(text);
    return found && 'value' in found ? found.value : undefined;
  };

  const SMALL = list(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  );
  const TENS = list('- - twenty thirty forty fifty sixty seventy eighty ninety');
  const inWords = (n: number, and: string, hyphen: string): string => {
    for (const [size, word] of [
      [1e12, 'trillion'],
      [1e9, 'billion'],
      [1e6, 'million'],
      [1e3, 'thousand'],
      [100, 'hundred'],
    ] as const)
      if (n >= size) {
        const rest = n % size;
        const joint = size === 100 ? and : rest < 100 ? and : ' ';
        return `${inWords(Math.floor(n / size), and, hyphen)} ${word}${rest ? joint + inWords(rest, and, hyphen) : ''}`;
      }
    return n < 20
      ? (SMALL[n] as string)
      : `${TENS[Math.floor(n / 10)]}${n % 10 ? `${hyphen}${SMALL[n % 10]}` : ''}`;
  };

  test('a number in words', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.integer({ min: 2, max: 200_000 }),
          fc.integer({ min: 2, max: 999_999_999 }),
          fc.integer({ min: 2, max: 9e14 }),
        ),
        fc.constantFrom(' ', ' and '),
        fc.constantFrom('-', ' '),
        (n, and, hyphen) => {
          const words = inWords(n, and, hyphen);
          expect([words, valueIn(`They saw ${words} ships.`)]).toEqual([words, n]);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('figures with the separators of any country', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1_000_000, max: 9_999_999_999 }),
        fc.constantFrom('en-US', 'en-IN', 'de-DE', 'fr-FR', 'de-CH', 'sv-SE', 'pl-PL'),
        fc.nat(99),
        (n, locale, hundredths) => {
          const value = n + hundredths / 100;
          const printed = value.toLocaleString(locale, { minimumFractionDigits: 2 });
          const found = only(`They counted ${printed} then.`);
          expect([printed, found && 'value' in found && found.value]).toEqual([printed, value]);
          expect(found && found.end - found.start).toBe(printed.length);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('fractions', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 12 }), fc.nat(40), (below, whole) => {
        const above = below - 1;
        const part = `${above}/${below}`;
        const text = whole ? `${whole} ${part}` : part;
        expect(valueIn(`It took ${text} of it.`)).toBeCloseTo(whole + above / below, 12);
      }),
    );
  });

  // Codes that are English words or names, and what is no country's money, are read in part only.
  const doubtful = list('ALL AMD COP CUP CVE TOP XDR XSU XUA');
  const codes = Intl.supportedValuesOf('currency').filter(
    (code) => !doubtful.includes(code) && !(names.of(code) as string).includes('('),
  );

  test.each(codes)('an amount in %s, its code before or after it', (code) => {
    for (const text of [`${code} 1,200`, `1,200 ${code}`, `${code}1,200`, `1.2 billion ${code}`])
      expect(only(`They paid ${text}.`)).toMatchObject({ kind: 'currency', unit: code });
  });

  // Two words long or more, or with a plural of its own.
  const odd = list('BAM CUC MGA MKD PGK SHP STN SZL TTD XAF XOF SLL ZWL ZWG ALL');
  test.each(codes.filter((code) => !odd.includes(code)))('an amount in %s by its name', (currency) => {
    const [value] = new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay: 'name' })
      .formatToParts(3)
      .filter(({ type }) => type === 'currency');
    expect(only(`They paid 1,200 ${value?.value} in all.`)).toMatchObject({
      kind: 'currency',
      unit: currency,
    });
  });

  test('intervals', () => {
    const units = fc.constantFrom(
      ['', ' ships', 'count', 'ship'],
      ['$', '', 'currency', '$'],
      ['', '%', 'percent', 'percent'],
      ['', ' per cent', 'percent', 'percent'],
      ['€', 'bn', 'currency', 'EUR'],
      ['', ' years', 'measure', 'year'],
    );
    const joints = fc.constantFrom(
      ['', '–'],
      ['', '-'],
      ['from ', ' to '],
      ['between ', ' and '],
      ['', ' to '],
    );
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 400 }), fc.nat(500), units, joints, (low, more, unit, joint) => {
        const [before, after, kind, name] = unit as [string, string, string, string];
        const [opening, between] = joint as [string, string];
        const high = low + more + 1;
        const scale = after === 'bn' ? 1e9 : 1;
        const text = `They said ${opening}${before}${low}${between}${high}${after} then.`;
        expect(only(text)).toMatchObject({ kind, unit: name, lower: low * scale, upper: high * scale });
      }),
      { numRuns: 500 },
    );
  });

  test('what cannot be seen changes nothing, and offsets hold', () => {
    const samples = fc.constantFrom(
      'They stole US$2.3bn (£1.8bn) from at least seven exchanges.',
      'Two hundred and fifty thousand North Korean nationals paid €1,5 Mrd.',
    );
    const places = fc.uniqueArray(fc.nat(60), { maxLength: 8 });
    fc.assert(
      fc.property(samples, places, fc.constantFrom('\u00ad', '\u200b'), (sample, at, invisible) => {
        const text = [...sample].map((letter, i) => letter + (at.includes(i) ? invisible : '')).join('');
        const bare = ({ start, end }: { start: number; end: number }, from: string) => {
          const surface = from.slice(start, end);
          expect(surface.startsWith(invisible) || surface.endsWith(invisible)).toBe(false);
          return surface.replaceAll(invisible, '');
        };
        const said = (from: string) =>
          scanQuantities(from).map(({ start, end, noun, modifierSpan, restates, ...rest }) => ({
            ...rest,
            surface: bare({ start, end }, from),
            noun: noun && bare(noun, from),
            modifier: modifierSpan && bare(modifierSpan, from),
            restates: restates !== undefined && from[restates],
          }));
        expect(said(text)).toEqual(said(sample));
      }),
      { numRuns: 300 },
    );
  });
});

test('an amount printed in any notation reads back equal', () => {
  const amount = fc.integer({ min: 1, max: 9_999 });
  const currencies = fc.constantFrom(
    ...([
      ['US$', 'US dollars', 'USD'],
      ['€', 'euros', 'EUR'],
      ['£', 'pounds', 'GBP'],
      ['A$', 'Australian dollars', 'AUD'],
      ['₩', 'won', 'KRW'],
    ] as const),
  );
  const magnitudes = fc.constantFrom(
    ...([
      [1e6, ['million', 'm', 'mn']],
      [1e9, ['billion', 'bn']],
      [1e12, ['trillion', 'tn']],
    ] as const),
  );
  fc.assert(
    fc.property(
      amount,
      currencies,
      magnitudes,
      fc.nat(),
      (tenths, [sign, name, unit], [factor, names], pick) => {
        const [word, ...short] = names;
        const figures = String(tenths / 10);
        const prints = [
          `${sign}${figures} ${word}`,
          `${unit} ${figures} ${word}`,
          `${figures} ${word} ${name}`,
          `${sign}${(tenths * factor) / 10 >= 1e15 ? `${figures} ${word}` : ((tenths * factor) / 10).toLocaleString('en-US')}`,
          ...short.map((letters) => `${sign}${figures}${letters}`),
          `${sign} ${figures}\u00a0${word}`,
        ];
        const printed = prints[pick % prints.length] as string;
        const [found, ...others] = scanQuantities(`They took ${printed} that way.`);
        expect(others).toEqual([]);
        expect(found).toMatchObject({ kind: 'currency', unit });
        expect(
          found && 'value' in found && Math.abs(found.value / ((tenths * factor) / 10) - 1),
        ).toBeLessThan(1e-9);
        expect(found && `They took ${printed} that way.`.slice(found.start, found.end)).toBe(printed);
      },
    ),
    { numRuns: 500 },
  );
});
