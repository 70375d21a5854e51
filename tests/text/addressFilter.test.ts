import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageAddress } from '../../src/model/address.ts';
import {
  compileAddressFilter,
  mayHold,
  readAddressFilter,
  withAddress,
} from '../../src/text/addressFilter.ts';
import { addresses as anyAddresses } from '../model/addresses.ts';

const addresses = Array.from({ length: 1_000 }, (_, i) => `https://example.org/story/${i * 17}`);
const filter = compileAddressFilter(addresses, 'salt');

test('knows every address that it was made from', () => {
  expect(addresses.filter((address) => !mayHold(filter, address))).toEqual([]);
});

test('takes one more', () => {
  const more = withAddress(filter, 'https://example.org/one-more');
  expect(mayHold(filter, 'https://example.org/one-more')).toBe(false);
  expect([...addresses, 'https://example.org/one-more'].filter((one) => !mayHold(more, one))).toEqual([]);
  expect(withAddress(more, 'https://example.org/one-more')).toEqual(more);
});

test('knows them in every form that is the same page', () => {
  fc.assert(
    fc.property(anyAddresses, (address) => {
      expect(mayHold(compileAddressFilter([pageAddress(address)], 'salt'), address)).toBe(true);
    }),
    { numRuns: 5_000 },
  );
});

test.each([
  ['https://example.org/watch?v=abc', 'https://example.org/watch?v=abd&t=3'],
  ['https://example.org/news/the-long-story', 'https://example.org/news/the-short-tale'],
  ['https://example.org/story/5', 'https://example.org/story/6?utm_source=x'],
  ['https://example.org/%D1%87%D0%B0%D0%B9', 'https://example.org/%D1%81%D0%BE%D0%BA'],
  ['https://example.org', 'https://example.com/'],
  ['https://example.co.uk', 'https://another.co.uk/about'],
])('knows %s, and not %s', (saved, other) => {
  const one = compileAddressFilter([saved], 'salt');
  expect(mayHold(one, saved)).toBe(true);
  expect(mayHold(one, other)).toBe(false);
});

test.each(['a', '1/', '?', '&', '%41', '+', '#'])('a long address of %j is looked at in no time', (unit) => {
  expect(mayHold(filter, `https://example.org/x?${unit.repeat(1_000_000)}`)).toBe(false);
  expect(mayHold(filter, `https://example.org/${unit.repeat(1_000_000)}`)).toBe(false);
  expect(mayHold(filter, `https://example.org/${unit.repeat(1_000_000)}?${'&a'.repeat(1_000_000)}`)).toBe(
    false,
  );
});

test('hardly knows any other', () => {
  const others = Array.from({ length: 20_000 }, (_, i) => `https://example.com/other/${i}`);
  // At 24 bits one in 16,000 is expected with a thousand addresses.
  expect(others.filter((address) => mayHold(filter, address)).length).toBeLessThan(12);
});

test('says nothing of the addresses, and another salt says something else', () => {
  expect(JSON.stringify(filter)).not.toContain('example');
  const other = compileAddressFilter(addresses, 'pepper');
  expect(other.hashes.filter((hash) => filter.hashes.includes(hash)).length).toBeLessThan(5);
});

test('comes back from storage as it was, and from nothing else', () => {
  expect(readAddressFilter(JSON.parse(JSON.stringify(filter)))).toEqual(filter);
  for (const saved of [undefined, null, 3, {}, { salt: 1, hashes: [] }, { salt: 's', hashes: ['x'] }])
    expect(readAddressFilter(saved)).toBeUndefined();
});
