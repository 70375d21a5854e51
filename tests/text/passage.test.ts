import { expect, it } from 'vitest';
import { lightParagraphs } from '../../src/text/passage.ts';

const text = 'First of all.\n\nThe board “says” so. It costs much.\n\nThat was the year. The end.';
const lit = (passage: Parameters<typeof lightParagraphs>[1]) =>
  lightParagraphs(text, passage).map((parts) => parts.filter(({ isLit }) => isLit).map((part) => part.text));

it.each([
  ['a sentence', { start: 'The board "says"', end: 'so.' }, [[], ['The board “says” so.'], []]],
  [
    'over paragraphs',
    { start: 'It costs', end: 'the year.' },
    [[], ['It costs much.'], ['That was the year.']],
  ],
  ['what is not there', { start: 'Nobody' }, [[], [], []]],
  ['what is there twice', { start: 'The' }, [[], [], []]],
  ['nothing asked', undefined, [[], [], []]],
] as const)('lights %s', (_, passage, wanted) => {
  expect(lit(passage)).toEqual(wanted);
});

it('gives back the whole text', () => {
  const parts = lightParagraphs(text, { start: 'The board', end: 'much.' });
  expect(parts.map((all) => all.map((part) => part.text).join('')).join('\n\n')).toBe(text);
});
