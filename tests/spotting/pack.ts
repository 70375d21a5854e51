import type { ContextPack, Term } from '../../src/model/pack.ts';

/** A small pack for tables of sentences: the bundled one may change, these must not. */
export const samplePack: ContextPack = {
  format: 1,
  id: 'sample',
  revision: 1,
  article: {
    title: 'Sample',
    author: [{ literal: 'Nobody' }],
    url: 'https://example.org/sample',
    language: 'en',
  },
  terms: [
    term('hackers', 'Lazarus Group', 'organisation', 'common', ['hackers tied to North Korea']),
    term(
      'north-korea',
      'North Korea',
      'place',
      'distinctive',
      ['DPRK', 'North Korean', "Democratic People's Republic of Korea", '북한', '北朝鮮'],
      ['the North'],
    ),
    term('kim-jong-un', 'Kim Jong-un', 'person', 'distinctive', ['김정은']),
    term('david-e-sanger', 'David E. Sanger', 'person', 'distinctive', []),
    term('south-korea', 'South Korea', 'place', 'common', ['ROK', 'Republic of Korea']),
    term('united-states', 'United States', 'place', 'common', ['US', 'America']),
    term('china', 'China', 'place', 'common', []),
    term('sanctions', 'sanctions', 'concept', 'common', []),
    term('cryptocurrency', 'cryptocurrency', 'concept', 'common', ['bitcoin']),
    term('denial-of-service', 'denial-of-service attack', 'concept', 'common', ['DDoS', 'denial of service']),
  ],
  figures: [
    {
      id: 'stolen',
      quantity: { kind: 'currency', value: 2.3e9, unit: 'USD', modifier: 'up to' },
      surface: 'as much as USD 2.3 billion',
      measure: 'money stolen',
      measureWords: ['stole', 'stolen', 'theft'],
      subject: 'North Korean hackers',
      subjectTerms: ['north-korea'],
    },
    {
      id: 'yearly',
      quantity: { kind: 'currency', value: 1e9, unit: 'USD', modifier: 'up to', rate: 'year' },
      surface: 'a billion dollars a year',
      measure: 'income from cybercrime',
      measureWords: ['earns', 'income', 'stole'],
      subject: 'North Korea',
      subjectTerms: ['north-korea'],
    },
    {
      id: 'crypto',
      quantity: { kind: 'currency', value: 4e8, unit: 'USD', modifier: 'nearly' },
      surface: 'nearly $400 million',
      measure: 'cryptocurrency stolen',
      measureWords: ['stole', 'stolen', 'crypto', 'platforms'],
      subject: 'North Korean hackers',
      subjectTerms: ['north-korea'],
    },
    {
      id: 'share',
      quantity: { kind: 'percent', value: 8, unit: 'percent', modifier: 'at least' },
      surface: 'at least eight per cent',
      measure: 'share of the economy',
      measureWords: ['economy', 'gdp'],
      subject: 'North Korea',
      subjectTerms: ['north-korea'],
    },
    {
      id: 'attacks',
      quantity: { kind: 'count', value: 7, unit: 'attack', modifier: 'at least' },
      surface: 'at least seven attacks',
      measure: 'attacks on cryptocurrency platforms',
      measureWords: ['platforms', 'crypto', 'cryptocurrency'],
      subject: 'North Korean hackers',
      subjectTerms: ['north-korea'],
      nouns: ['hack', 'breach'],
    },
    {
      id: 'citizens',
      quantity: { kind: 'count', value: 25e6, unit: 'citizen' },
      surface: '25 million citizens',
      measure: 'population',
      measureWords: ['population'],
      subject: 'North Korea',
      subjectTerms: ['north-korea'],
      nouns: ['people', 'person'],
    },
  ],
  claims: [],
  sources: [],
};

function term(
  id: string,
  name: string,
  kind: Term['kind'],
  salience: Term['salience'],
  aliases: string[],
  commonAliases?: string[],
): Term {
  return { id, name, kind, salience, aliases, ...(commonAliases && { commonAliases }), gloss: 'A sample.' };
}
