import { expect, test } from 'vitest';
import { sentencesOf } from '../../src/text/sentences.ts';

test.each([
  ['One. Two! Three?', ['One. ', 'Two! ', 'Three?']],
  ['Said the U.N. Security Council. It met.', ['Said the U.N. Security Council. ', 'It met.']],
  ['John J. Demers spoke. He left.', ['John J. Demers spoke. ', 'He left.']],
  ['It took $2.3 bn. in all. More came.', ['It took $2.3 bn. in all. ', 'More came.']],
  ['Mr. Kim and Gen. Park met on Jan. 3. They ate.', ['Mr. Kim and Gen. Park met on Jan. 3. ', 'They ate.']],
  ['Sens. Lee and Ek met Capt. Holm. They ate.', ['Sens. Lee and Ek met Capt. Holm. ', 'They ate.']],
  ['Lee et al. Found it. Fig. B shows it.', ['Lee et al. Found it. ', 'Fig. B shows it.']],
  ['“Stop.” She left.', ['“Stop.” ', 'She left.']],
  ['', []],
])('%s', (text, sentences) => {
  expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
});
