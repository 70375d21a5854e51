import { expect, it } from 'vitest';
import { createSearch } from '../../src/searching/search.ts';
import { moveTo, optionKey, optionsOf } from '../../src/ui/popup/options.ts';
import { smallPack } from '../searching/pack.ts';

it.each<[string, number, number, number | undefined]>([
  ['ArrowDown', 0, 3, 1],
  ['ArrowDown', 2, 3, 0],
  ['ArrowUp', 0, 3, 2],
  ['ArrowUp', 2, 3, 1],
  ['ArrowDown', 0, 0, undefined],
  // These stay the input's.
  ['Home', 1, 3, undefined],
  ['End', 1, 3, undefined],
  ['ArrowLeft', 1, 3, undefined],
])('%s at line %i of %i leads to %s', (key, at, count, to) => {
  expect(moveTo(key, at, count)).toBe(to);
});

it('offers the rest of a group as its last line', () => {
  const lines = (limit: number) =>
    createSearch([smallPack])('anks', () => limit)
      .flatMap(optionsOf)
      .map(optionKey);
  expect(lines(2)).toEqual(['small term banks', 'small term tanks']);
  expect(lines(1)).toEqual(['small term banks', 'all term']);
});
