import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { Annotation, quoteOf } from '../../src/model/annotation.ts';
import { highlightOf } from '../../src/model/highlight.ts';
import { annotationOf, Passage, withSelectors } from '../../src/model/passage.ts';
import {
  claimOf,
  colourOf,
  HighlightChange,
  noteOf,
  tagsOf,
  withRemarks,
  withTag,
} from '../../src/model/remarks.ts';

const ID = '123e4567-e89b-42d3-a456-426614174000';
const NOW = '2026-11-22T20:00:00.000Z';
const passage: Passage = {
  source: 'https://example.org/a',
  title: 'A page',
  selector: [
    { type: 'TextPositionSelector', start: 3, end: 8 },
    { type: 'TextQuoteSelector', exact: 'words', prefix: 'the ', suffix: ' of' },
  ],
};

test('a passage becomes a W3C annotation that reads back', () => {
  const annotation = annotationOf(passage, ID, NOW);
  expect(v.parse(Annotation, JSON.parse(JSON.stringify(annotation)))).toEqual(annotation);
  expect(annotation).toMatchObject({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:uuid:${ID}`,
    type: 'Annotation',
    motivation: 'highlighting',
    target: { source: 'https://example.org/a', 'dcterms:title': 'A page' },
  });
  expect(quoteOf(annotation)).toBe('words');
  expect(noteOf(annotation)).toBe('');
});

test('a note is a body that can be changed and taken away', () => {
  const noted = withRemarks(annotationOf(passage, ID, NOW), { note: 'mine' }, '2026-11-22T21:00:00.000Z');
  expect(noteOf(noted)).toBe('mine');
  expect(noted.modified).toBe('2026-11-22T21:00:00.000Z');
  expect(noted.created).toBe(NOW);
  expect(withRemarks(noted, { note: ' ' }, NOW)).not.toHaveProperty('body');
  expect(noteOf(annotationOf({ ...passage, note: 'first' }, ID, NOW))).toBe('first');
});

test('tags, a colour and the claim that it was saved for stay beside the note', () => {
  const full = annotationOf(
    {
      ...passage,
      note: 'mine',
      tags: ['theft', 'theft', 'crypto'],
      colour: 'violet',
      claim: { packId: 'bitcoin-to-bombs', claimId: 'taken-online' },
    },
    ID,
    NOW,
  );
  expect(v.parse(Annotation, JSON.parse(JSON.stringify(full)))).toEqual(full);
  expect(tagsOf(full)).toEqual(['theft', 'crypto']);
  expect(colourOf(full)).toBe('violet');
  expect(claimOf(full)).toEqual({ packId: 'bitcoin-to-bombs', claimId: 'taken-online' });
  const untagged = withRemarks(full, { tags: [] }, NOW);
  expect([noteOf(untagged), tagsOf(untagged), colourOf(untagged)]).toEqual(['mine', [], 'violet']);
  expect(claimOf(withRemarks(full, { note: '', tags: [] }, NOW))).toEqual(claimOf(full));
  expect(highlightOf(full, 'https://example.org/a', { found: 'moved' })).toEqual({
    id: `urn:uuid:${ID}`,
    source: 'https://example.org/a',
    address: 'https://example.org/a',
    title: 'A page',
    quote: 'words',
    note: 'mine',
    tags: ['theft', 'crypto'],
    colour: 'violet',
    claim: { packId: 'bitcoin-to-bombs', claimId: 'taken-online' },
    created: NOW,
    modified: NOW,
    found: 'moved',
  });
});

test('without remarks it is green, without note, tags and claim', () => {
  const bare = annotationOf(passage, ID, NOW);
  expect([noteOf(bare), tagsOf(bare), colourOf(bare), claimOf(bare)]).toEqual(['', [], 'green', undefined]);
});

test('is fastened to another place, and keeps what was said of it', () => {
  const noted = annotationOf({ ...passage, note: 'mine' }, ID, NOW);
  const selector = [{ type: 'TextQuoteSelector' as const, exact: 'other' }];
  const moved = withSelectors(noted, selector, '2026-11-22T21:00:00.000Z');
  expect([quoteOf(moved), noteOf(moved), moved.modified]).toEqual([
    'other',
    'mine',
    '2026-11-22T21:00:00.000Z',
  ]);
});

test.each<[string, object]>([
  ['a colour that is none', { colour: 'red' }],
  ['an empty tag', { tags: ['  '] }],
  ['a tag without end', { tags: ['x'.repeat(61)] }],
  ['tags without end', { tags: Array.from({ length: 41 }, (_, i) => `t${i}`) }],
  ['another place', { selector: [] }],
])('a change to %s is refused', (_, change) => {
  expect(v.safeParse(HighlightChange, { id: ID, ...change }).success).toBe(false);
});

describe('refuses', () => {
  test.each<[string, object]>([
    ['an address that is no web page', { source: 'javascript:alert(1)' }],
    ['a passage without selectors', { selector: [] }],
    ['an empty quote', { selector: [{ type: 'TextQuoteSelector', exact: '' }] }],
    ['an offset below zero', { selector: [{ type: 'TextPositionSelector', start: -1, end: 2 }] }],
    ['a selector it does not know', { selector: [{ type: 'SvgSelector', value: '<svg/>' }] }],
    ['a note without end', { note: 'x'.repeat(20_001) }],
    ['a claim that is no name', { claim: { packId: 'a b', claimId: 'c' } }],
    ['what is not in the format', { shade: 'red' }],
  ])('%s', (_, change) => {
    expect(v.safeParse(Passage, { ...passage, ...change }).success).toBe(false);
  });
});

test('a tag gets another name in its place, becomes one with another, or goes', () => {
  const tagged = annotationOf({ ...passage, note: 'mine', tags: ['tea', 'hill'] }, ID, NOW);
  expect(tagsOf(withTag(tagged, 'tea', 'chai', NOW))).toEqual(['chai', 'hill']);
  expect(tagsOf(withTag(tagged, 'tea', 'hill', NOW))).toEqual(['hill']);
  expect(tagsOf(withTag(tagged, 'tea', undefined, NOW))).toEqual(['hill']);
  expect(noteOf(withTag(tagged, 'tea', undefined, NOW))).toBe('mine');
});
