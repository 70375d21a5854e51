import { expect, it } from 'vitest';
import { detailOf, placeOf } from '../../src/searching/details.ts';
import type { EntryKind } from '../../src/searching/entries.ts';
import { smallPack } from './pack.ts';

const open = (kind: EntryKind, id: string, packId = 'small') => detailOf([smallPack], { packId, kind, id });

it('shows an entry with its claims, and where the article makes the first', () => {
  const figure = open('figure', 'villages');
  expect(figure).toMatchObject({ kind: 'figure', card: { surface: 'a dozen villages' } });
  for (const detail of [figure, open('claim', 'flood'), open('source', 'nunez')]) {
    expect(detail?.claims.map(({ text, sources }) => [text, sources.map(({ name }) => name)])).toEqual([
      ['The flood took twelve villages on the river.', ['Ana Núñez']],
    ]);
    expect(detail && placeOf(detail).claim?.appearance).toEqual({ start: 'The flood' });
  }
});

it('leads to the whole article where it makes no claim', () => {
  const detail = open('term', 'banks');
  expect(detail?.claims).toEqual([]);
  expect(detail && placeOf(detail)).toEqual({
    packId: 'small',
    article: smallPack.article,
    claim: undefined,
  });
});

it('shows nothing of what is gone', () => {
  for (const kind of ['term', 'figure', 'claim', 'source'] as const) {
    expect(open(kind, 'nothing')).toBeUndefined();
    expect(open(kind, 'banks', 'other')).toBeUndefined();
  }
});
