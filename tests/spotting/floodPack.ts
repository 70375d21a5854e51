import type { ContextPack, Figure, Term } from '../../src/model/pack.ts';

/**
 * A pack as a program might draft it from an article on a flood: few words for each measure, hardly an alias, and
 * nothing of what the bundled pack is about.
 */
export const floodPack: ContextPack = {
  format: 1,
  id: 'flood',
  revision: 1,
  article: {
    title: 'After the flood',
    author: [{ literal: 'Nobody' }],
    issued: '2025-03-01',
    url: 'https://example.org/flood',
    language: 'en',
  },
  terms: [
    term('valmora', 'Valmora', 'place', 'distinctive'),
    term('river-ister', 'River Ister', 'place', 'distinctive'),
    term('relief-fund', 'relief fund', 'organisation', 'common'),
  ],
  figures: [
    figure('damage', { kind: 'currency', value: 3.4e9, unit: 'USD' }, 'damage caused by the flood', [
      'damage',
    ]),
    {
      ...figure('aid-2024', { kind: 'currency', value: 250e6, unit: 'USD', modifier: 'about' }, 'aid paid', [
        'aid',
        'paid',
      ]),
      period: { start: '2024', end: '2024' },
    },
    {
      ...figure('deaths', { kind: 'count', value: 224, unit: 'death' }, 'people killed', ['killed', 'died']),
      nouns: ['death', 'person', 'people'],
    },
    figure(
      'uninsured',
      { kind: 'percent', value: 60, unit: 'percent' },
      'share of houses without insurance',
      ['insurance', 'uninsured', 'insured'],
    ),
    figure('budget', { kind: 'currency', value: 90e6, unit: 'USD', rate: 'year' }, 'spending on dykes', [
      'dykes',
      'spends',
    ]),
  ],
  claims: [],
  sources: [],
};

function term(id: string, name: string, kind: Term['kind'], salience: Term['salience']): Term {
  return { id, name, kind, salience, aliases: [], gloss: 'A sample.' };
}

function figure(id: string, quantity: Figure['quantity'], measure: string, measureWords: string[]): Figure {
  return {
    id,
    quantity,
    surface: id,
    measure,
    measureWords,
    subject: 'Valmora',
    subjectTerms: ['valmora', 'river-ister'],
  };
}
