import { describe, expect, test } from 'vitest';
import { type Highlight, highlightOf } from '../../src/model/highlight.ts';
import { annotationOf } from '../../src/model/passage.ts';
import { findHighlights } from '../../src/searching/highlights.ts';

function highlight(
  exact: string,
  note = '',
  title = 'Tea',
  source = 'https://example.org/tea',
  tags: string[] = [],
): Highlight {
  const id = `00000000-0000-4000-8000-${exact.length.toString().padStart(12, '0')}`;
  const selector = [{ type: 'TextQuoteSelector' as const, exact }];
  const now = '2026-01-02T03:04:05.000Z';
  return highlightOf(annotationOf({ source, title, selector, note, tags }, id, now), source);
}

const cafe = highlight('In the Café, they said “don’t” in well‑known words: US$2.3bn.', 'Straße, Øresund');
const tea = highlight(
  'Tea grows on hills.',
  '',
  'Où pousse le thé ?',
  'https://tea.example.com/a%C3%A9/b-c?x=1',
  ['Daily Life', 'jardinage'],
);
const korean = highlight('북한 해커들이 23억 달러를 훔쳤다.');
const all = [cafe, tea, korean];

describe('finding highlights', () => {
  test.each<[string, Highlight[]]>([
    ['', all],
    ['  ', all],
    ['cafe', [cafe]],
    ['CAFÉ', [cafe]],
    ['cafe\u0301', [cafe]],
    ["don't", [cafe]],
    ['well-known', [cafe]],
    ['us$2.3bn', [cafe]],
    ['strasse', [cafe]],
    ['oresund', [cafe]],
    ['hills tea', [tea]],
    ['gro', [tea]],
    ['ou pousse', [tea]],
    ['tea.example.com', [tea]],
    ['/aé/b', [tea]],
    ['b-c', [tea]],
    ['해커', [korean]],
    ['daily', [tea]],
    ['jardin life', [tea]],
    ['lifejardinage', []],
    ['example', all],
    ['hills cafe', []],
    ['teagrows', []],
    ['2.3billion', []],
    ['exampletea', []],
  ])('“%s”', (query, found) => {
    expect(findHighlights(all, query)).toEqual(found);
  });

  test('sees a note once it is another', () => {
    expect(findHighlights([tea], 'quiet')).toEqual([]);
    const noted = highlight('Tea grows on hills.', 'quiet');
    expect(findHighlights([noted], 'quiet')).toEqual([noted]);
  });

  test('survives an address that cannot be decoded', () => {
    const odd = highlight('Odd', '', 'Odd', 'https://example.org/%E0%A4%A');
    expect(findHighlights([odd], 'odd')).toEqual([odd]);
  });
});
