import { describe, expect, test } from 'vitest';
import { keyNames } from '../../src/spotting/keyNames.ts';
import { compileLexicon } from '../../src/spotting/lexicon.ts';
import { findTerms } from '../../src/spotting/terms.ts';
import { samplePack } from './pack.ts';

const lexicon = compileLexicon([samplePack]);

/** Each mention as «surface=id», in order. */
function found(text: string): string[] {
  return findTerms(lexicon, text).flatMap(({ start, end, names }) =>
    names.map(({ term }) => `${text.slice(start, end)}=${term.id}`),
  );
}

describe('spots a term however it is written', () => {
  const table: [sentence: string, ...mentions: string[]][] = [
    ['Kim Jong-un spoke on Monday.', 'Kim Jong-un=kim-jong-un'],
    ['Kim Jong Un spoke on Monday.', 'Kim Jong Un=kim-jong-un'],
    ['KIM JONG UN SPEAKS', 'KIM JONG UN=kim-jong-un'],
    ['Kim Jong‑un and Kim Jong–un', 'Kim Jong‑un=kim-jong-un', 'Kim Jong–un=kim-jong-un'],
    ['the North\u00A0Korea desk', 'North\u00A0Korea=north-korea'],
    ['North    Korea over a wide gap', 'North    Korea=north-korea'],
    ['a soft hy\u00ADphen in sanc\u00ADtions', 'sanc\u00ADtions=sanctions'],
    ['Pyongyang? No: north korea, in small letters', 'north korea=north-korea'],
    ["North Korea's hackers and the DPRK’s", 'North Korea=north-korea', 'DPRK=north-korea'],
    ['the D.P.R.K. said', 'D.P.R.K.=north-korea'],
    ['North Koreans fled', 'North Koreans=north-korea'],
    ['the Democratic People’s Republic of Korea', 'Democratic People’s Republic of Korea=north-korea'],
    ['the Republic of Korea (ROK)', 'Republic of Korea=south-korea', 'ROK=south-korea'],
    ['the U.S. and the US', 'U.S.=united-states', 'US=united-states'],
    ['by David E. Sanger in Washington', 'David E. Sanger=david-e-sanger'],
    [
      'one sanction, many sanctions, Sanctions',
      'sanction=sanctions',
      'sanctions=sanctions',
      'Sanctions=sanctions',
    ],
    ['cryptocurrencies and Bitcoins', 'cryptocurrencies=cryptocurrency', 'Bitcoins=cryptocurrency'],
    [
      'a ddos and a denial-of-service attack',
      'ddos=denial-of-service',
      'denial-of-service attack=denial-of-service',
    ],
    ['김정은은 북한의 지도자', '김정은=kim-jong-un', '북한=north-korea'],
    ['北朝鮮が発射した', '北朝鮮=north-korea'],
    ['ＵＳ and Ｋim Jong-un', 'ＵＳ=united-states', 'Ｋim Jong-un=kim-jong-un'],
    ['Ḱim Jóng-ün', 'Ḱim Jóng-ün=kim-jong-un'],
  ];
  test.each(table)('%s', (sentence, ...mentions) => {
    expect(found(sentence)).toEqual(mentions);
  });
});

describe('takes no trap', () => {
  test.each([
    'Kim Il and Park Jin Hyok were charged.',
    'Sung Kim, the envoy, met Kim Yo-jong.',
    'Kim Jong-nam was his half-brother; Kim Jong-il his father.',
    'He said to Kim. Jong-un was elsewhere.',
    'Kim, Jong-un and others',
    'tell us what the who said about it',
    'CONTACT US TODAY FOR HELP',
    'fine china on the shelf',
    'bitcoinist and antisanctionsist',
    'US$2.3bn and US $5',
    'see north-korea.example.com/sanctions or www.sanctions.org',
    'a link [there](/reports/north-korea-and-sanctions/) or /north-korea/news/',
    'mail sanctions@example.org, follow @bitcoin or https://example.org/north-korea/',
    'south Koreatown in North Koreatown',
    '북한산에 올랐다',
    'rok music',
  ])('%s', (sentence) => {
    expect(found(sentence)).toEqual([]);
  });
});

test('the longest name wins, and names do not overlap', () => {
  expect(found('a Democratic People’s Republic of Korea denial-of-service attack')).toEqual([
    'Democratic People’s Republic of Korea=north-korea',
    'denial-of-service attack=denial-of-service',
  ]);
});

describe('a common alias is written as the pack has it', () => {
  test.each<[sentence: string, ...mentions: string[]]>([
    ['In the North they listened.', 'the North=north-korea'],
    ["The North's soldiers", 'The North=north-korea'],
    ['in the north of the country'],
    ['a storm over the North Sea'],
    ['the North Korean one', 'North Korean=north-korea'],
  ])('%s', (sentence, ...mentions) => {
    expect(found(sentence)).toEqual(mentions);
  });

  test('and is no key name', () => {
    expect(keyNames([samplePack])).toContain('north korea');
    expect(keyNames([samplePack])).not.toContain('the north');
  });
});

test('a phrase that names another term is evidence of that, too, and no mention of it', () => {
  const hits = findTerms(lexicon, 'Hackers tied to North Korea');
  expect(hits.map(({ start, end, isInner }) => [start, end, isInner ?? false])).toEqual([
    [16, 27, true],
    [0, 27, false],
  ]);
});

test('a second pack that knows a name is heard too', () => {
  const other = { ...samplePack, id: 'other' };
  const [hit] = findTerms(compileLexicon([samplePack, other]), 'in North Korea');
  expect(hit?.names.map(({ packId }) => packId).sort()).toEqual(['other', 'sample']);
});

test('an empty pack and an empty text are nothing', () => {
  expect(findTerms(compileLexicon([]), 'North Korea')).toEqual([]);
  expect(found('')).toEqual([]);
});
