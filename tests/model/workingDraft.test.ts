import { expect, test } from 'vitest';
import bundled from '../../assets/packs/bitcoin-to-bombs.json' with { type: 'json' };
import type { ContextPack } from '../../src/model/pack.ts';
import type { ReadArticle } from '../../src/model/readArticle.ts';
import { newDraft, readWorkingDraft } from '../../src/model/workingDraft.ts';

const article: ReadArticle = {
  title: 'Eleven ships',
  author: [{ given: 'Ann', family: 'Pilot' }, { literal: 'Harbour Office' }],
  issued: '2026-11',
  language: 'en',
  paragraphs: [
    {
      text: 'Eleven ships came.',
      role: 'paragraph',
      links: [{ start: 0, end: 6, url: 'https://a.example/' }],
    },
  ],
  reviewed: [{ claim: 'Twelve came.' }],
};
const drafted = {
  ...newDraft(article),
  pack: bundled as ContextPack,
  places: { terms: { a: [{ start: 0, end: 6 }] }, figures: {}, claims: {}, sources: {} },
  accepted: ['terms/a'],
  editing: 'bitcoin-to-bombs',
};

test.each([newDraft(article), drafted])('comes back from the disk as it was', (draft) => {
  expect(readWorkingDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
});

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['text', 'a draft'],
  ['no article', { accepted: [], withCopy: true }],
  ['a pack that is none', { ...drafted, pack: { id: 'x' } }],
  ['places that are none', { ...drafted, places: { terms: { a: [{ start: 'x', end: 6 }] } } }],
  [
    'a paragraph without end',
    {
      ...newDraft(article),
      article: { ...article, paragraphs: [{ text: 'x'.repeat(1_000_001), role: 'paragraph', links: [] }] },
    },
  ],
])('%s is no draft', (_, saved) => {
  expect(readWorkingDraft(saved)).toBeUndefined();
});
