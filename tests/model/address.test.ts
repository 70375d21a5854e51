import { describe, expect, test } from 'vitest';
import { pageAddress } from '../../src/model/address.ts';

describe('one page under many addresses', () => {
  test.each([
    ['https://example.org/a#part', 'https://example.org/a'],
    ['https://example.org/a/', 'https://example.org/a'],
    ['https://example.org', 'https://example.org'],
    ['https://EXAMPLE.org:443/a', 'https://example.org/a'],
    ['https://example.org/a?utm_source=x&utm_medium=y', 'https://example.org/a'],
    ['https://example.org/a?b=2&a=1&fbclid=z', 'https://example.org/a?a=1&b=2'],
    ['https://example.org/a?', 'https://example.org/a'],
  ])('%s', (address, page) => {
    expect(pageAddress(address)).toBe(page);
    expect(pageAddress(page)).toBe(page);
  });
});

describe('other pages stay other pages', () => {
  test.each([
    ['https://example.org/a?id=1', 'https://example.org/a?id=2'],
    ['https://example.org/a?page=2', 'https://example.org/a'],
    ['https://example.org/a', 'https://example.org/A'],
    ['https://example.org/a', 'http://example.org/a'],
  ])('%s, %s', (one, other) => {
    expect(pageAddress(one)).not.toBe(pageAddress(other));
  });
});

test('what is no address stays as it is', () => {
  expect(pageAddress('not an address')).toBe('not an address');
});
