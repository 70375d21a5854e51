import type { ContextPack, Term } from '../../src/model/pack.ts';

const term = (id: string, name: string, aliases: string[] = []): Term => ({
  id,
  name,
  aliases,
  kind: 'concept',
  gloss: 'Made up.',
  salience: 'common',
});

/** A small pack for tables of queries: the bundled one may change, these must not. */
export const smallPack: ContextPack = {
  format: 1,
  id: 'small',
  revision: 1,
  article: {
    title: 'Small',
    author: [{ literal: 'Nobody' }],
    url: 'https://example.org/small',
    language: 'en',
  },
  terms: [
    term('banks', 'Banks'),
    term('tanks', 'Tanks'),
    term('barks', 'Barks'),
    term('nunez', 'Ana Núñez-Estévez'),
    term('floodwater', 'Floodwater'),
    term('river-gate', 'River gate', ['川', 'Suimon']),
  ],
  figures: [
    {
      id: 'villages',
      quantity: { kind: 'count', value: 12, unit: 'village' },
      surface: 'a dozen villages',
      measure: 'places lost',
      measureWords: [],
      subject: 'valley',
      subjectTerms: [],
    },
    {
      id: 'cost',
      quantity: { kind: 'currency', lower: 1.5e6, upper: 2e6, unit: 'USD' },
      surface: '$1.5–2 million',
      measure: 'cost of repairs',
      measureWords: [],
      subject: 'valley',
      subjectTerms: [],
    },
  ],
  claims: [
    {
      id: 'flood',
      text: 'The flood took twelve villages on the river.',
      sources: [{ source: 'nunez', manner: 'said' }],
      terms: [],
      figures: ['villages'],
      appearance: { start: 'The flood' },
    },
  ],
  sources: [{ id: 'nunez', name: 'Ana Núñez', kind: 'person', role: 'engineer' }],
};
