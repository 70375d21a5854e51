import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { Annotation, annotationOf, noteOf, Passage, quoteOf, withNote } from '../../src/model/annotation.ts';

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
  const noted = withNote(annotationOf(passage, ID, NOW), 'mine', '2026-11-22T21:00:00.000Z');
  expect(noteOf(noted)).toBe('mine');
  expect(noted.modified).toBe('2026-11-22T21:00:00.000Z');
  expect(noted.created).toBe(NOW);
  expect(withNote(noted, ' ', NOW)).not.toHaveProperty('body');
  expect(noteOf(annotationOf({ ...passage, note: 'first' }, ID, NOW))).toBe('first');
});

describe('refuses', () => {
  test.each<[string, object]>([
    ['an address that is no web page', { source: 'javascript:alert(1)' }],
    ['a passage without selectors', { selector: [] }],
    ['an empty quote', { selector: [{ type: 'TextQuoteSelector', exact: '' }] }],
    ['an offset below zero', { selector: [{ type: 'TextPositionSelector', start: -1, end: 2 }] }],
    ['a selector it does not know', { selector: [{ type: 'SvgSelector', value: '<svg/>' }] }],
    ['a note without end', { note: 'x'.repeat(20_001) }],
    ['what is not in the format', { colour: 'red' }],
  ])('%s', (_, change) => {
    expect(v.safeParse(Passage, { ...passage, ...change }).success).toBe(false);
  });
});
