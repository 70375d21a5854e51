import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createSearch } from '../../src/searching/search.ts';
import { wordsOf } from '../../src/searching/words.ts';
import { smallPack } from './pack.ts';

it.each([
  ['Kim Jong-un', ['kim', 'jong', 'un']],
  ['the U.S. and the U.N.', ['the', 'us', 'and', 'the', 'un']],
  ['USD 2.3 billion', ['usd', '2.3', 'billion']],
  ['$2,300 or 1,5', ['2300', 'or', '1', '5']],
  ['Kim’s hackers', ['kim', 'hackers']],
  ['Straße, Łódź', ['strasse', 'lodz']],
  ['북한', ['북', '한']],
  ['', []],
])('the words of %j are %j', (text, words) => {
  expect(wordsOf(text).map(({ folded }) => folded)).toEqual(words);
});

it('marks lie within their text, in order and apart, whatever is asked', () => {
  const title = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }).filter((s) => s.trim() !== '');
  fc.assert(
    fc.property(title, fc.string({ unit: 'binary', maxLength: 12 }), (name, query) => {
      const terms = smallPack.terms.slice(0, 1).map((term) => ({ ...term, name, aliases: [name] }));
      const pack = { ...smallPack, terms, figures: [], claims: [], sources: [] };
      const search = createSearch([pack]);
      for (const asked of [query, name, `${name.slice(0, 5)} 12`])
        for (const { results } of search(asked, () => 99))
          for (const { title, below, alias } of results)
            for (const { text, marks } of [title, ...below, ...(alias ? [alias] : [])]) {
              let last = -1;
              for (const [start, end] of marks) {
                expect(start).toBeGreaterThan(last);
                expect(end).toBeGreaterThan(start);
                last = end;
              }
              expect(last).toBeLessThanOrEqual(text.length);
            }
    }),
    { numRuns: 40 },
  );
});
