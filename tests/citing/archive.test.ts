import { expect, it } from 'vitest';
import { archiveAddress, hasPage } from '../../src/citing/archive.ts';

it.each([
  ['https://a.example/b?c=d', '2022-04-06', 'https://web.archive.org/web/20220406/https://a.example/b?c=d'],
  ['https://a.example/b#part', '2022', 'https://web.archive.org/web/2022/https://a.example/b'],
  ['http://a.example/', undefined, 'https://web.archive.org/web/http://a.example/'],
])('%s of %s is in the archive', (url, issued, wanted) => {
  expect(archiveAddress({ url, ...(issued !== undefined && { issued }) })).toBe(wanted);
});

it.each([
  ['https://a.example/', true],
  ['https://article.invalid/the-last-ferry', false],
  ['https://invalid.example/', true],
])('%s: a page, %s', (url, has) => {
  expect(hasPage({ url })).toBe(has);
});
