import { expect, test } from 'vitest';
import { compileAddressFilter, mayHold, readAddressFilter } from '../../src/text/addressFilter.ts';

const addresses = Array.from({ length: 1_000 }, (_, i) => `https://example.org/story/${i * 17}`);
const filter = compileAddressFilter(addresses, 'salt');

test('knows every address that it was made from', () => {
  expect(addresses.filter((address) => !mayHold(filter, address))).toEqual([]);
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
