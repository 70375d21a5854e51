import fc from 'fast-check';

/** Addresses as sites make them, of few words, so that two are often alike. */
export const addresses = fc
  .record({
    scheme: fc.constantFrom('http', 'https'),
    labels: fc.constantFrom('', 'www.', 'm.', 'amp.', 'mobile.', 'en.m.', 'www.m.', 'shop.'),
    host: fc.constantFrom('example.org', 'example.co.uk', 'mobile.de', 'localhost', '10.0.0.1:8080'),
    parts: fc.array(
      fc.constantFrom(
        '',
        'amp',
        'news',
        'story-1',
        'story-2',
        'a%c3%a9',
        'index.html',
        'x.amp',
        'S',
        '2022',
        'x.amp.html',
      ),
      { maxLength: 5 },
    ),
    search: fc.array(
      fc.constantFrom('', 'id=1', 'id=2', 'utm_source=x', 'amp=1', 'q=a+b', 'q=a%20b', 'amp=16'),
      {
        maxLength: 4,
      },
    ),
    hash: fc.constantFrom('', '#top', '#/a', '#!/b/', '#!', '#/'),
    cache: fc.constantFrom('', '', '', 'https://www.google.com/amp/s/', 'https://x.cdn.ampproject.org/c/'),
  })
  .map(({ scheme, labels, host, parts, search, hash, cache }) => {
    const path = parts.map((part) => `/${part}`).join('');
    const own = `${labels}${host}${path}${search.length > 0 ? `?${search.join('&')}` : ''}${hash}`;
    const isServed = cache !== '' && host.startsWith('example');
    const address = !isServed ? `${scheme}://${own}` : `${cache}${own}`;
    return URL.canParse(address) ? new URL(address).href : 'https://example.org/';
  });
