import { expect, test } from 'vitest';
import { compileLexicon } from '../../src/spotting/lexicon.ts';
import { spot } from '../../src/spotting/spot.ts';
import { floodPack } from './floodPack.ts';

const lexicon = compileLexicon([floodPack]);

/** The rules for figures hold for a pack that knows little: each row is a page, and what is painted there. */
test.each<[page: string, ...figures: string[]]>([
  ['The flood did damage of $3.4 billion in Valmora.', 'damage same $3.4 billion'],
  ['Valmora puts its damage at 3.38 billion dollars.', 'damage same 3.38 billion dollars'],
  ['Insurers now put the damage in Valmora at $4.1 billion.', 'damage another $4.1 billion'],
  ['The River Ister has done damage of $5 billion since 1990.', 'damage another $5 billion'],
  ['Valmora got $250 million in aid in 2024.', 'aid-2024 same $250 million'],
  ['In 2023 Valmora was paid $90 million in aid.', 'aid-2024 another $90 million'],
  [
    'Valmora was paid $120 million in aid in 2023, up from $80 million the year before.',
    'aid-2024 another $120 million',
    'aid-2024 another $80 million',
  ],
  ['At least 224 people were killed in Valmora.', 'deaths same 224 people'],
  ['The River Ister killed 231 people.', 'deaths another 231 people'],
  ['In Valmora 60 percent of houses had no insurance.', 'uninsured same 60 percent'],
  ['Only 45 percent of houses in Valmora had insurance.', 'uninsured another 45 percent'],
  ['Valmora spends $90 million a year on dykes.', 'budget same $90 million'],
  ['Valmora spends $70 million a year on dykes.', 'budget another $70 million'],
  // And what must not be.
  ['Valmora sold bonds for $3.4 billion.'],
  ['The exports of Valmora came to $3.1 billion.'],
  ['Valmora stole the show with a $3 billion bridge.'],
  ['The damage in Valmora could come to $6 billion.'],
  ['Since the damage was done Valmora has borrowed $2 billion in loans.'],
  ['A single village in Valmora had $40 million of rice.'],
  ['In Valmora 1,800 people voted.'],
  ['Rents in Valmora rose by 60 percent.'],
  ['Valmora collects $80 million a year in rents.'],
  ['Damage of $3.4 billion, and no name of a place.'],
])('%s', (page, ...figures) => {
  const { mentions } = spot(lexicon, [{ text: page, role: 'text' }]);
  const painted = mentions
    .flat()
    .filter(({ kind, relation }) => kind === 'figure' && relation !== 'possible');
  expect(painted.map(({ id, relation, surface }) => `${id} ${relation} ${surface}`)).toEqual(figures);
});
