import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldedTokens, scanTokens } from '../../src/text/tokens.ts';

/** The tokens of a text, as written. */
function tokens(text: string): string[] {
  const found: string[] = [];
  scanTokens(text, (_, start, end) => found.push(text.slice(start, end)));
  return found;
}

/** The hashes of a text's tokens. */
function hashes(text: string): number[] {
  const found: number[] = [];
  scanTokens(text, (hash) => found.push(hash));
  return found;
}

describe('cuts a text into tokens', () => {
  const table: [text: string, ...tokens: string[]][] = [
    ['Kim Jong-un spoke.', 'Kim', 'Jong', 'un', 'spoke'],
    ['the U.S. and the U.N.', 'the', 'U.S.', 'and', 'the', 'U.N.'],
    ['D.P.R.K. today', 'D.P.R.K.', 'today'],
    ['plan A. Boats left', 'plan', 'A', 'Boats', 'left'],
    ['David E. Sanger', 'David', 'E', 'Sanger'],
    ['it cost 2.3bn', 'it', 'cost', '2', '3bn'],
    ["Pyongyang's and l’été", 'Pyongyang', 's', 'and', 'l', 'été'],
    ['sanc\u00ADtions\u200B!', 'sanc\u00ADtions'],
    ['북한은', '북', '한', '은'],
    ['東京 Tokyo', '東', '京', 'Tokyo'],
    ['', ...[]],
    ['… — 。', ...[]],
  ];
  test.each(table)('%j', (text, ...expected) => {
    expect(tokens(text)).toEqual(expected);
  });
});

describe('holds equal what is the same word', () => {
  test.each([
    ['Kim Jong-un', 'KIM JONG UN'],
    ['Kim Jong‑un', 'Kim Jong\u00A0un'],
    ['café', 'cafe\u0301'],
    ['CAFÉ', 'cafe'],
    ['U.S.', 'US'],
    ['Straße', 'STRASSE'],
    ['ＤＰＲＫ', 'dprk'],
    ['sanc\u00ADtions', 'sanctions'],
    ['Ærø', 'aero'],
    ['ﬁnance', 'finance'],
  ])('%s = %s', (a, b) => {
    expect(hashes(a)).toEqual(hashes(b));
    expect(foldedTokens(a)).toBe(foldedTokens(b));
  });
  test.each([
    ['Kim Jong-un', 'Kim Jong-il'],
    ['북한', '북조'],
    ['ガス', 'カス'],
    ['US', 'USA'],
  ])('%s ≠ %s', (a, b) => {
    expect(hashes(a)).not.toEqual(hashes(b));
    expect(foldedTokens(a)).not.toBe(foldedTokens(b));
  });
});

test('offsets lead back to the text, in order, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      let last = 0;
      scanTokens(text, (_, start, end) => {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      });
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );
});

test('a token between spaces has the hash that it has alone', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[\p{L}\d]{1,12}$/u), (word) => {
      expect(hashes(`say ${word} now`).slice(1, -1)).toEqual(hashes(word));
    }),
  );
});
