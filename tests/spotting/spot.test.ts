import { describe, expect, test } from 'vitest';
import type { TextBlock } from '../../src/model/mention.ts';
import { compileLexicon } from '../../src/spotting/lexicon.ts';
import { spot } from '../../src/spotting/spot.ts';
import { samplePack } from './pack.ts';

const lexicon = compileLexicon([samplePack]);

/** Each mention as «surface=id relation», per block. */
function spotted(...blocks: (string | TextBlock)[]): string[][] {
  const read = blocks.map((block) =>
    typeof block === 'string' ? { text: block, role: 'text' as const } : block,
  );
  return spot(lexicon, read).mentions.map((mentions) =>
    mentions.map(({ surface, id, relation }) => `${surface}=${id} ${relation}`),
  );
}

describe('gates by topic', () => {
  test('common terms and figures are silent where nothing distinctive is named', () => {
    expect(spotted('New sanctions after hackers stole $2.3 billion in bitcoin.')).toEqual([[]]);
  });
  test('one distinctive name puts the whole page on topic, what stands before it too', () => {
    expect(spotted('New sanctions.', 'So said North Korea.')).toEqual([
      ['sanctions=sanctions same'],
      ['North Korea=north-korea same'],
    ]);
  });
  test('a common alias counts only on a page that is on topic', () => {
    expect(spotted('The North listened.', 'Nobody else.')).toEqual([[], []]);
    expect(spotted('The North listened.', 'Pyongyang? North Korea.')).toEqual([
      ['The North=north-korea same'],
      ['North Korea=north-korea same'],
    ]);
  });
  test('a phrase puts a page on topic by the name in it, and is one mention', () => {
    expect(spotted('Hackers tied to North Korea fear sanctions.')).toEqual([
      ['Hackers tied to North Korea=hackers same', 'sanctions=sanctions same'],
    ]);
  });
  test('a name before an amount of dollars is a name', () => {
    expect(spotted('That cost North Korea $3.')[0]).toEqual(['North Korea=north-korea same']);
  });
  test.each(['teaser', 'hidden'] as const)('a %s says what it names, not what the page is about', (role) => {
    expect(spotted('New sanctions.', { text: 'North Korea and sanctions', role })).toEqual([
      [],
      ['North Korea=north-korea same', 'sanctions=sanctions same'],
    ]);
  });
  test('what earlier blocks of the page have shown still counts', () => {
    const { mentions, topics } = spot(lexicon, [{ text: 'sanctions', role: 'text' }], { sample: 'DPRK' });
    expect(mentions[0]).toHaveLength(1);
    expect(topics).toEqual({ sample: 'DPRK' });
  });
});

describe('the same figure', () => {
  const table: [page: string, ...mentions: string[]][] = [
    ['The DPRK took US$2.3bn.', 'US$2.3bn=stolen same'],
    ['The DPRK took 2.3 billion dollars.', '2.3 billion dollars=stolen same'],
    ['The DPRK took $2.29 billion.', '$2.29 billion=stolen same'],
    ['North Korea stole $400 million.', '$400 million=crypto same'],
    ['North Korea stole $395 million in coins.', '$395 million=crypto same'],
    ['In the DPRK cybercrime is eight per cent of the economy.', 'eight per cent=share same'],
    ['North Korea earns $1 billion a year.', '$1 billion=yearly same'],
    ['North Korea ran at least seven attacks on crypto platforms.', 'seven attacks=attacks same'],
    ['North Korea ran seven separate hacks of crypto platforms.', 'seven separate hacks=attacks same'],
    ['North Korea has 25 million people.', '25 million people=citizens same'],
  ];
  test.each(table)('%s', (page, ...mentions) => {
    expect(spotted(page)[0]?.filter((mention) => /\d|eight|seven/.test(mention))).toEqual(mentions);
  });
});

describe('not the same figure', () => {
  test.each([
    'North Korea tried to steal $1 billion from a bank.',
    'North Korea took €2.3bn.',
    'North Korea took A$2.3bn.',
    'North Korea grew by 2.3 percent.',
    'North Korea grew by 8 percentage points of the economy.',
    'North Korea stole $40 million.',
    'North Korea stole $440 million.',
    'North Korea fired seven missiles at crypto platforms.',
    'North Korea stole $2.3 billion a year.',
    'North Korea ran 7,000 attacks on crypto platforms.',
  ])('%s', (page) => {
    expect(
      spotted(page)[0]?.filter((mention) => mention.endsWith('same') && /\d|seven/.test(mention)),
    ).toEqual([]);
  });
});

describe('another figure', () => {
  test.each([
    ['North Korea stole $3 billion.', '$3 billion=stolen another'],
    ['North Korea stole $700 million a year.', '$700 million=yearly another'],
    ['North Korea stole €2.1bn ($2.3bn).', '$2.3bn=stolen same'],
    ['North Korea stole $3bn (£2.4bn) over ten years.', '$3bn=stolen another'],
    ['In the DPRK cybercrime is 12 per cent of the economy.', '12 per cent=share another'],
    ['In the DPRK the economy lost 12 per cent of its banks.'],
    ['North Korea ran 10 attacks on crypto platforms.', '10 attacks=attacks another'],
    ['North Korea ran 10 more attacks on crypto platforms.'],
    ['North Korea stole $600bn.'],
    ['North Korea may steal $3 billion.'],
    ['Did North Korea steal $3 billion?'],
    ['North Korea stole billions of dollars.'],
    ['North Korea stole $3 billion from Example Bank.'],
    ['North Korea spent $3 billion of what it stole.'],
  ])('%s', (page, ...mentions) => {
    const painted = (spotted(page)[0] ?? []).filter((mention) => / (?:same|another)$/.test(mention));
    expect(painted.filter((mention) => /\d|billions/.test(mention))).toEqual(mentions);
  });

  test('says its amount and when it holds, where the page does', () => {
    const text = 'Between 2017 and 2023 North Korea stole $3 billion.';
    const [mentions] = spot(lexicon, [{ text, role: 'text' }]).mentions;
    const figure = mentions?.find(({ kind }) => kind === 'figure');
    expect(figure?.quantity).toEqual({ kind: 'currency', value: 3e9, unit: '$' });
    expect(figure?.period).toEqual({ start: '2017', end: '2023' });
    expect(figure?.why).toEqual([
      { type: 'differs' },
      { type: 'period', surface: 'Between 2017 and 2023' },
      { type: 'measure', surface: 'stole' },
      { type: 'subject', surface: 'North Korea' },
      { type: 'topic', surface: 'North Korea' },
    ]);
  });

  test('a restated amount is evidence, and no figure of its own', () => {
    const text = 'North Korea stole $2.3bn (£1.7bn).';
    const [mentions] = spot(lexicon, [{ text, role: 'text' }]).mentions;
    expect(mentions?.filter(({ kind }) => kind === 'figure').map(({ why }) => why)).toEqual([
      expect.arrayContaining([{ type: 'amount' }, { type: 'conversion', surface: '£1.7bn' }]),
    ]);
  });
});

describe('evidence', () => {
  test('an amount of one digit needs more than the page, and is only possible without', () => {
    expect(spotted('About the DPRK.', 'Elsewhere.', 'A ship worth $400 million.')[2]).toEqual([
      '$400 million=crypto possible',
    ]);
  });
  test('the sentence before and the heading count, an earlier sentence does not', () => {
    const amount = '$400 million=crypto';
    expect(spotted('North Korea stole again. It was $400 million.')[0]).toContain(`${amount} same`);
    const heading = { text: 'What North Korea stole', role: 'heading' } as const;
    expect(spotted(heading, 'It was $400 million.')[1]).toEqual([`${amount} same`]);
    expect(spotted('North Korea stole again. We know. It was $400 million.')[0]).toContain(
      `${amount} possible`,
    );
  });
  test('every mention can say why', () => {
    const [mentions] = spot(lexicon, [{ text: 'The DPRK stole $395 million.', role: 'text' }]).mentions;
    expect(mentions?.map(({ why }) => why)).toEqual([
      [{ type: 'alias', alias: 'DPRK' }],
      [
        { type: 'rounded' },
        { type: 'measure', surface: 'stole' },
        { type: 'subject', surface: 'DPRK' },
        { type: 'topic', surface: 'DPRK' },
      ],
    ]);
  });
});
