import { expect, test } from 'vitest';
import { siteName } from '../../src/ui/library/siteName.ts';
import { viewOf } from '../../src/ui/library/views.ts';

test.each([
  ['example.org', 'example.org'],
  ['  Example.ORG ', 'example.org'],
  ['https://www.example.org/a?b#c', 'www.example.org'],
  ['http://user:word@example.org:8080/', 'example.org'],
  ['example.org/a', 'example.org'],
  ['example.org:8080', 'example.org'],
  ['example.org.', 'example.org'],
  ['münchen.example', 'xn--mnchen-3ya.example'],
  ['localhost', 'localhost'],
  ['localhost:3000', 'localhost'],
  ['http://wiki/', 'wiki'],
  ['127.0.0.1', '127.0.0.1'],
  ['[::1]', '[::1]'],
])('“%s” is the site %s', (typed, host) => expect(siteName(typed)).toBe(host));

test.each([
  '',
  ' ',
  'example',
  'two words.org',
  'not a site',
  '1.5',
  '2026',
  '.',
  'a..b',
  '.org',
  'ftp://example.org',
  'chrome://extensions',
  'javascript:alert(1)',
  'mailto:a@example.org',
  'https://',
  '*.example.org',
  'example.org,example.com',
])('“%s” is no site', (typed) => expect(siteName(typed)).toBeUndefined());

test.each([
  ['#packs', 'packs'],
  ['#highlights', 'highlights'],
  ['#settings', 'settings'],
  ['', 'packs'],
  ['#nothing', 'packs'],
])('the address with “%s” shows the %s', (fragment, view) => expect(viewOf(fragment)).toBe(view));
