import { describe, expect, test } from 'vitest';
import { type Highlight, highlightOf } from '../../src/model/highlight.ts';
import { annotationOf } from '../../src/model/passage.ts';
import { readQuery, searchedText } from '../../src/searching/highlights.ts';
import { HighlightTexts } from '../../src/searching/highlightTexts.ts';

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

const findHighlights = (highlights: readonly Highlight[], query: string) =>
  highlights.filter((one) => readQuery(query)(searchedText(one)));

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

  test('survives an address that cannot be decoded', () => {
    const odd = highlight('Odd', '', 'Odd', 'https://example.org/%E0%A4%A');
    expect(findHighlights([odd], 'odd')).toEqual([odd]);
  });
});

describe('the texts in memory', () => {
  const numbered = (number: number, text = `one ${number}`) => ({
    ...highlight(text),
    id: `id-${number}`,
  });
  const read = (...numbers: number[]) =>
    numbers.map((number) => ({ highlight: numbered(number), at: number }));
  const found = (texts: HighlightTexts, query: string, most = 9, after?: { at: number; id: string }) =>
    texts.find(query, {}, most, after).map(({ id }) => id);

  test('find the latest first, and go on after a place', () => {
    const texts = new HighlightTexts();
    texts.append(read(1, 2, 3), { at: 3, id: 'id-3' });
    expect(found(texts, 'one', 2)).toEqual(['id-1', 'id-2']);
    expect(found(texts, 'one', 9, { at: 2, id: 'id-2' })).toEqual(['id-3']);
    expect(texts.isWhole).toBe(false);
    texts.append(read(4), undefined);
    expect([found(texts, 'one 4'), texts.isWhole]).toEqual([['id-4'], true]);
  });

  test('follow what is written: a change, a removal, a new one, and none that was not read up to', () => {
    const texts = new HighlightTexts();
    texts.append(read(2, 4), { at: 4, id: 'id-4' });
    texts.put(numbered(4, 'other'), 4);
    texts.put(numbered(1), 1);
    texts.put(numbered(3), 3);
    texts.put(numbered(5), 5);
    expect(found(texts, '')).toEqual(['id-1', 'id-2', 'id-3', 'id-4']);
    expect(found(texts, 'other')).toEqual(['id-4']);
    texts.drop({ at: 2, id: 'id-2' });
    texts.drop({ at: 2, id: 'id-2' });
    expect(found(texts, 'one')).toEqual(['id-1', 'id-3']);
  });

  test('keep to a filter', () => {
    const texts = new HighlightTexts();
    const tagged = { ...numbered(1), tags: ['tea'], found: 'orphaned' as const };
    texts.append([{ highlight: tagged, at: 1 }, ...read(2)], undefined);
    const passing = (only: Parameters<typeof texts.find>[1]) => texts.find('', only, 9).map(({ id }) => id);
    expect(passing({ tag: 'tea' })).toEqual(['id-1']);
    expect(passing({ tag: '' })).toEqual(['id-2']);
    expect(passing({ lost: true })).toEqual(['id-1']);
    expect(passing({ tag: 'tea', colour: 'pink' })).toEqual([]);
    expect(passing({ pack: '', colour: 'green' })).toEqual(['id-1', 'id-2']);
  });
});
