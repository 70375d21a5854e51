import { describe, expect, it } from 'vitest';
import type { CardClaim, CardSource } from '../../src/model/card.ts';
import { additionsOnce } from '../../src/ui/additions.ts';

const source = (name: string, note?: string): CardSource => ({
  name,
  manner: 'said',
  unnamed: false,
  ...(note !== undefined && { added: { note } }),
});
const claim = (...sources: CardSource[]): CardClaim => ({
  id: 'x',
  text: 'x',
  sources,
  appearance: { start: 'x' },
});
const shown = (claims: CardClaim[]) => {
  const shows = additionsOnce(claims);
  return claims.map((of) => of.sources.map((source) => shows(of, source)));
};

describe('additionsOnce', () => {
  it('shows an addition with the first claim that bears it', () => {
    const claims = [claim(source('C'), source('A', 'n')), claim(source('A', 'n')), claim(source('B', 'n'))];
    expect(shown(claims)).toEqual([[false, true], [false], [true]]);
  });

  it('does so for the very same object too', () => {
    const same = source('A', 'n');
    expect(shown([claim(same), claim(same)])).toEqual([[true], [false]]);
  });

  it('shows another addition of the same source', () => {
    expect(shown([claim(source('A', 'n')), claim(source('A', 'm'))])).toEqual([[true], [true]]);
  });
});
