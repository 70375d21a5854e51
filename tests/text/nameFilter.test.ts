import { describe, expect, test } from 'vitest';
import {
  compileNameFilter,
  findFiltered,
  readNameFilter,
  writeNameFilter,
} from '../../src/text/nameFilter.ts';

const filter = compileNameFilter(['North Korea', 'DPRK', 'Kim Jong-un', '북한']);

describe('says yes wherever a name may be', () => {
  test.each([
    ['hackers from north korea', 13],
    ['the D.P.R.K.', 4],
    ['Kim Jong Il, another one', 0],
    ['그는 북한에서', 3],
    ['DPRK', 0],
  ])('%s', (text, offset) => {
    expect(findFiltered(filter, text)).toBe(offset);
  });
});

describe('says no to the rest', () => {
  test.each(['Korea and the North', 'Kim', 'north of Korea', '', 'Jong Un'])('%s', (text) => {
    expect(findFiltered(filter, text)).toBe(-1);
  });
});

test('with many names it is hardly ever wrong, and never towards no', () => {
  const names = Array.from({ length: 20_000 }, (_, i) => `name${i} of${i * 7}`);
  const large = compileNameFilter(names);
  expect(names.filter((name) => findFiltered(large, name) < 0)).toEqual([]);
  const others = Array.from({ length: 20_000 }, (_, i) => `other${i} by${i * 7}`);
  const wrong = others.filter((name) => findFiltered(large, name) >= 0).length;
  // Three keys are asked for each pair; 1 in 10,000 is what eight probes at 20 bits a name should give.
  expect(wrong).toBeLessThan(20);
});

test('comes back from storage as it was', () => {
  expect(readNameFilter(writeNameFilter(filter))).toEqual(filter);
});

test.each([undefined, null, 3, '', '!!', 'QQ==', 'AAAA'])('reads nothing from %s', (saved) => {
  expect(readNameFilter(saved)).toBeUndefined();
});
