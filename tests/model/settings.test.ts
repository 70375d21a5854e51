import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, readSettings, withName } from '../../src/model/settings.ts';

test.each([
  undefined,
  null,
  3,
  'on',
  [],
  { sitesOff: 'example.org', badge: 'yes', packsOff: 3, colour: 'red' },
])('%j reads as the default', (saved) => {
  expect(readSettings(saved)).toEqual(DEFAULT_SETTINGS);
});

test('what was chosen is read, what is no name is left out', () => {
  expect(
    readSettings({
      sitesOff: ['example.org', 3],
      packsOff: ['a'],
      selectionBar: false,
      badge: false,
      colour: 'pink',
      more: 1,
    }),
  ).toEqual({
    sitesOff: ['example.org'],
    packsOff: ['a'],
    selectionBar: false,
    badge: false,
    colour: 'pink',
  });
});

test('a name is in once, or not at all', () => {
  expect(withName(['a', 'b'], 'a', true)).toEqual(['b', 'a']);
  expect(withName(['a', 'b'], 'a', false)).toEqual(['b']);
});
