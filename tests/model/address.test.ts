import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pageAddress } from '../../src/model/address.ts';
import { addresses } from './addresses.ts';

describe('one page under many addresses', () => {
  test.each([
    // Scheme, host, port, slash, fragment.
    ['https://example.org/a#part', 'https://example.org/a'],
    ['https://example.org/a/', 'https://example.org/a'],
    ['https://example.org', 'https://example.org'],
    ['http://example.org/a', 'https://example.org/a'],
    ['https://www.example.org/a', 'https://example.org/a'],
    ['https://www2.example.org/a', 'https://example.org/a'],
    ['https://EXAMPLE.org:443/a', 'https://example.org/a'],
    ['http://example.org:80/a', 'https://example.org/a'],
    ['https://example.org/a#:~:text=the%20words', 'https://example.org/a'],
    // Start pages of folders.
    ['https://example.org/index.html', 'https://example.org'],
    ['https://example.org/docs/index.htm#top', 'https://example.org/docs'],
    ['https://example.org/w/index.php?title=Tea', 'https://example.org/w?title=Tea'],
    // Parameters.
    ['https://example.org/a?utm_source=x&utm_medium=y', 'https://example.org/a'],
    ['https://example.org/a?b=2&a=1&fbclid=z', 'https://example.org/a?a=1&b=2'],
    ['https://example.org/a?', 'https://example.org/a'],
    ['https://example.org/a?q=black+tea', 'https://example.org/a?q=black%20tea'],
    ['https://example.org/a?wprov=sfla1&at_medium=RSS&at_campaign=KARANGA', 'https://example.org/a'],
    ['https://example.org/story?mc_cid=8f2&mc_eid=UNIQID&id=7', 'https://example.org/story?id=7'],
    ['https://example.org/a?gclid=Cj0&gbraid=0AA&gad_source=1&srsltid=Af', 'https://example.org/a'],
    ['https://example.org/a?__twitter_impression=true&ref_src=twsrc%5Etfw', 'https://example.org/a'],
    // Escapes.
    ['https://example.org/caf%c3%a9', 'https://example.org/caf%C3%A9'],
    ['https://example.org/café', 'https://example.org/caf%C3%A9'],
    ['https://example.org/a?q=%d1%87%d0%b0%d0%b9', 'https://example.org/a?q=%D1%87%D0%B0%D0%B9'],
    // For mobile devices.
    ['https://m.example.org/story-1', 'https://example.org/story-1'],
    ['https://mobile.example.org/story-1', 'https://example.org/story-1'],
    ['https://en.m.wikipedia.org/wiki/Tea', 'https://en.wikipedia.org/wiki/Tea'],
    // AMP.
    ['https://amp.example.org/story-1', 'https://example.org/story-1'],
    ['https://www.example.org/2022/04/the-long-story/amp/', 'https://example.org/2022/04/the-long-story'],
    ['https://www.example.org/2022/04/the-long-story/amp', 'https://example.org/2022/04/the-long-story'],
    ['https://www.example.org/amp/world/the-long-story-123', 'https://example.org/world/the-long-story-123'],
    ['https://www.example.org/news/world-asia-60123.amp', 'https://example.org/news/world-asia-60123'],
    ['https://www.example.org/story-1.amp.html', 'https://example.org/story-1.html'],
    ['https://www.example.org/story-1?amp=1', 'https://example.org/story-1'],
    ['https://www.example.org/story-1?amp', 'https://example.org/story-1'],
    ['https://www.example.org/story-1/?outputType=amp&utm_source=x', 'https://example.org/story-1'],
    ['https://www.google.com/amp/s/www.example.org/story-1/amp/?amp_gsa=1', 'https://example.org/story-1'],
    ['https://www.google.co.uk/amp/s/amp.example.org/story-1', 'https://example.org/story-1'],
    ['https://www.google.com/amp/www.example.org/story-1', 'https://example.org/story-1'],
    [
      'https://www-example-org.cdn.ampproject.org/c/s/www.example.org/story-1?amp_js_v=0.1&usqp=mq331AQ',
      'https://example.org/story-1',
    ],
    ['https://cdn.ampproject.org/v/s/example.org/story-1?id=3', 'https://example.org/story-1?id=3'],
    ['https://www-example-org.bing-amp.com/c/s/www.example.org/story-1/amp', 'https://example.org/story-1'],
    // Routes.
    ['https://example.org/#/inbox/1/', 'https://example.org#/inbox/1'],
    ['https://example.org/app/#!/story/5', 'https://example.org/app#!/story/5'],
    ['https://example.org/#!news', 'https://example.org#!news'],
    ['https://example.org/#/', 'https://example.org'],
    ['https://example.org/#!', 'https://example.org'],
    ['https://example.org/#!/', 'https://example.org'],
    ['https://example.org/#/a:~:text=b', 'https://example.org#/a'],
  ])('%s', (address, page) => {
    expect(pageAddress(address)).toBe(page);
    expect(pageAddress(page)).toBe(page);
  });
});

describe('other pages stay other pages', () => {
  test.each([
    ['https://example.org/a?id=1', 'https://example.org/a?id=2'],
    ['https://example.org/?p=12', 'https://example.org/'],
    ['https://example.org/watch?v=abc', 'https://example.org/watch?v=abd'],
    ['https://example.org/a?page=2', 'https://example.org/a'],
    ['https://example.org/search?q=tea', 'https://example.org/search?q=coffee'],
    ['https://example.org/viewtopic.php?story=7', 'https://example.org/viewtopic.php'],
    ['https://example.org/a?pk=3', 'https://example.org/a'],
    ['https://example.org/a?ref=main', 'https://example.org/a'],
    ['https://example.org/a?at=7', 'https://example.org/a'],
    ['https://example.org/fuses?amp=16', 'https://example.org/fuses'],
    ['https://example.org/a', 'https://example.org/A'],
    ['https://example.org:8080/a', 'https://example.org/a'],
    ['https://en.wikipedia.org/wiki/Tea', 'https://de.wikipedia.org/wiki/Tea'],
    ['https://mobile.de/a', 'https://de/a'],
    ['https://m.example.org/a', 'https://shop.example.org/a'],
    ['https://example.org/guitars/amp', 'https://example.org/guitars'],
    ['https://example.org/amp/about', 'https://example.org/about'],
    ['https://example.org/indexes', 'https://example.org'],
    ['https://example.org/#/inbox/1', 'https://example.org/#/inbox/2'],
    ['https://example.org/#!/a', 'https://example.org/'],
    ['https://developers.google.com/amp/s/example.org/a', 'https://example.org/a'],
    ['https://www.google.com/amp/products', 'https://products'],
  ])('%s, %s', (one, other) => {
    expect(pageAddress(one)).not.toBe(pageAddress(other));
  });
});

test.each(['not an address', '', 'about:blank', 'file:///home/a.html', 'chrome://newtab', 'https://'])(
  'what is no address of a page stays as it is: %s',
  (address) => expect(pageAddress(address)).toBe(address),
);

describe('what a page says of its address is taken', () => {
  test.each([
    [
      'as the longer name of it',
      'https://example.org/p/1234567',
      'https://www.example.org/blog/the-long-story-1234567',
      'https://example.org/blog/the-long-story-1234567',
    ],
    [
      'without what leads there',
      'https://example.org/best-of/2022/the-long-story?utm_source=x',
      'https://example.org/2022/the-long-story',
      'https://example.org/2022/the-long-story',
    ],
    [
      'with a folder more',
      'https://example.org/the-long-story',
      'https://example.org/world/the-long-story',
      'https://example.org/world/the-long-story',
    ],
    [
      'with a parameter more, in no path',
      'https://example.org/?story=1234567',
      'https://example.org/?lang=en&story=1234567',
      'https://example.org?lang=en&story=1234567',
    ],
    [
      'with the parameter in its path',
      'https://example.org/2022/the-long-story?story=the-long',
      'https://example.org/2022/the-long-story?story=the-long&lang=en',
      'https://example.org/2022/the-long-story?lang=en&story=the-long',
    ],
    [
      'of a page in its form for mobile devices',
      'https://m.example.org/world/story-987654?amp=1',
      'https://www.example.org/world/the-long-story-987654',
      'https://example.org/world/the-long-story-987654',
    ],
  ])('%s', (_, address, canonical, page) => {
    expect(pageAddress(address, canonical)).toBe(page);
    expect(pageAddress(page, canonical)).toBe(page);
  });
});

describe('what a page says of its address is not taken', () => {
  test.each([
    ['for another site', 'https://example.org/the-long-story', 'https://example.com/the-long-story'],
    [
      'for another host of the site',
      'https://blog.example.org/the-long-story',
      'https://example.org/the-long-story',
    ],
    ['for the front page', 'https://example.org/the-long-story', 'https://example.org/'],
    ['for the folder', 'https://example.org/news/the-long-story', 'https://example.org/news'],
    [
      'for the first of its pages',
      'https://example.org/the-long-story/2',
      'https://example.org/the-long-story',
    ],
    ['without its parameter', 'https://example.org/story?id=1234567', 'https://example.org/story'],
    ['without its page', 'https://example.org/list?page=2', 'https://example.org/list'],
    [
      'with another parameter',
      'https://example.org/story?id=1234567',
      'https://example.org/story?id=7654321',
    ],
    ['with its short number as a part', 'https://example.org/story?part=2', 'https://example.org/2/story'],
    ['without its short number', 'https://example.org/?p=12', 'https://example.org/2022/12/the-long-story'],
    ['for another page', 'https://example.org/the-long-story', 'https://example.org/the-short-story'],
    ['for a page of a section', 'https://example.org/news', 'https://example.org/news/the-long-story'],
    ['in another language', 'https://example.org/de/story-1234567', 'https://example.org/en/story-1234567'],
    ['of the same day', 'https://example.org/20220406/one-story', 'https://example.org/20220406/other-story'],
    ['without its route', 'https://example.org/#/inbox/1', 'https://example.org/'],
    ['by script', 'https://example.org/the-long-story', 'javascript:alert(1)'],
    ['in no address', 'https://example.org/the-long-story', 'the-long-story'],
    ['in nothing', 'https://example.org/the-long-story', ''],
  ])('%s', (_, address, canonical) => {
    expect(pageAddress(address, canonical)).toBe(pageAddress(address));
  });
});

test('the form of a form is itself, and an address', () => {
  fc.assert(
    fc.property(addresses, (address) => {
      const page = pageAddress(address);
      expect(pageAddress(page)).toBe(page);
      expect(URL.canParse(page)).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});

test('whatever comes, something comes back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), fc.webUrl(), (a, b, url) => {
      expect(typeof pageAddress(a, b)).toBe('string');
      expect(typeof pageAddress(`https://example.org/${a}`, `https://example.org/${b}`)).toBe('string');
      expect(typeof pageAddress(url, `${url}/${a}`)).toBe('string');
    }),
  );
});

test.each([
  '1',
  '/',
  '/amp',
  '%',
  '%c3',
  '-amp/',
  '/.amp',
  'cdn.ampproject.org/c/s/',
  '?',
  '&',
  '&utm_',
  '#/',
  '/m.',
  'a.m.',
])('a long address of %j takes no longer than its length', (unit) => {
  const long = unit.repeat(200_000);
  for (const start of ['https://example.org/', 'https://', 'https://example.org/?', 'https://example.org/#!'])
    pageAddress(start + long, `https://example.org/${long}`);
});
