import { expect, test } from 'vitest';
import { periodOf } from '../../src/spotting/comparing/period.ts';

test.each<[sentence: string, surface: string | undefined, length?: string]>([
  ['They stole # in 2022.', '2022', 'year'],
  ['In 2019 they stole #.', '2019', 'year'],
  ['They stole # in 2023, down from $1 billion in 2022.', '2023', 'year'],
  ['They stole $9 in 2023, down from # in 2022.', '2022', 'year'],
  ['They stole # last year.', 'last year', 'year'],
  ['They stole # so far in 2025.', 'so far in 2025', 'year'],
  ['Since 2017 they have stolen #.', 'Since 2017', 'long'],
  ['Between 2017 and 2023 they stole #.', 'Between 2017 and 2023', 'long'],
  ['From January 2017 to September 2018 they stole #.', 'From January 2017 to September 2018', 'long'],
  ['In 2015–2018 they stole #.', '2015–2018', 'long'],
  ['Over five years they stole #.', 'Over five years', 'long'],
  ['To date they stole #.', 'To date', 'long'],
  ['They stole # in May 2022.', 'May 2022', 'moment'],
  ['They stole # in September.', 'in September', 'moment'],
  ['They stole # in one night.', 'in one night', 'moment'],
  ['They stole # in the first half of the year.', 'first half of the year', 'part'],
  ['They stole # in the first five months of 2022.', 'first five months of 2022', 'part'],
  ['From January to September they stole #.', 'From January to September', 'part'],
  [
    'In the eighteen months to September 2018 they stole #.',
    'In the eighteen months to September 2018',
    'long',
  ],
  ['They have stolen # since records began.', 'since records', 'long'],
  ['They stole #, up from $3 the year before.', undefined],
  ['They stole # in 2022, more than the $3 of 2021.', '2022', 'year'],
  ['They stole # in all; in 2022 they slept.', undefined],
  ['The monitors, who in 2019 had counted #, left.', undefined],
  ['They stole #, the monitors said in August 2019.', undefined],
  ['Last year a firm claimed that they had stolen #.', undefined],
  ['They stole # from Room 2022b.', undefined],
  ['They stole #.', undefined],
])('%s', (sentence, surface, length) => {
  const start = sentence.indexOf('#');
  const passage = { text: sentence, hits: [], start: 0, end: sentence.length };
  const others = [...sentence.matchAll(/\$\d/g)].map((other) => ({
    start: other.index,
    end: other.index + 2,
    isAlike: true,
  }));
  const stated = periodOf(passage, { start, end: start + 1 }, others);
  expect(stated?.surface).toBe(surface);
  expect(stated?.length).toBe(length);
});
