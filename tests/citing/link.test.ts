import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deepLink } from '../../src/citing/link.ts';
import type { Appearance } from '../../src/model/pack.ts';

const AT = 'https://example.org/a';

describe('deepLink', () => {
  it.each<[string, string, Appearance, string]>([
    ['start alone', AT, { start: 'cyber army' }, `${AT}#:~:text=cyber%20army`],
    ['start and end', AT, { start: 'a', end: 'b' }, `${AT}#:~:text=a,b`],
    ['all four', AT, { prefix: 'p', start: 'a', end: 'b', suffix: 's' }, `${AT}#:~:text=p-,a,b,-s`],
    ['start and suffix', AT, { start: 'a', suffix: 's' }, `${AT}#:~:text=a,-s`],
    [
      'hyphen, comma, ampersand',
      AT,
      { start: 'Kim Jong-un, R&D' },
      `${AT}#:~:text=Kim%20Jong%2Dun%2C%20R%26D`,
    ],
    ['an id is kept', `${AT}#part-2`, { start: 'a' }, `${AT}#part-2:~:text=a`],
    ['an empty fragment', `${AT}#`, { start: 'a' }, `${AT}#:~:text=a`],
    ['an old directive goes', `${AT}#:~:text=old`, { start: 'a' }, `${AT}#:~:text=a`],
    ['an old directive goes, its id stays', `${AT}#id:~:text=old,er`, { start: 'a' }, `${AT}#id:~:text=a`],
    ['a query stays', `${AT}?q=:~:1`, { start: 'a' }, `${AT}?q=:~:1#:~:text=a`],
    ['half a surrogate pair', AT, { start: 'a\uD83D' }, `${AT}#:~:text=a%EF%BF%BD`],
  ])('%s', (_, address, appearance, link) => {
    expect(deepLink(address, appearance)).toBe(link);
  });

  it('gives every part back when decoded as the specification says', () => {
    const term = fc.string({ unit: 'grapheme', minLength: 1 });
    const appearance = fc.record(
      { start: term, end: term, prefix: term, suffix: term },
      { requiredKeys: ['start'] },
    );
    fc.assert(
      fc.property(appearance, fc.constantFrom(AT, `${AT}#id`, `${AT}#id:~:text=x`), (wanted, address) => {
        const link = deepLink(address, wanted);
        expect(decode(link)).toEqual(wanted);
        expect(new URL(link).href).toBe(link);
      }),
    );
  });
});

/** Reads `[prefix-,]start[,end][,-suffix]`, after the specification's "parse a text directive". */
function decode(link: string): Appearance {
  const tokens = link.slice(link.lastIndexOf(':~:text=') + ':~:text='.length).split(',');
  const prefix = tokens[0]?.endsWith('-') ? tokens.shift()?.slice(0, -1) : undefined;
  const suffix = tokens.at(-1)?.startsWith('-') ? tokens.pop()?.slice(1) : undefined;
  const [start = '', end, ...rest] = tokens;
  expect(rest).toEqual([]);
  const parts = Object.entries({ start, end, prefix, suffix }).filter(([, part]) => part !== undefined);
  return Object.fromEntries(
    parts.map(([name, part]) => [name, decodeURIComponent(part ?? '')]),
  ) as Appearance;
}
