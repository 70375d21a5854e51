import { describe, expect, test } from 'vitest';
import { type Dismissal, readDismissals } from '../../src/model/dismissal.ts';
import type { TextBlock } from '../../src/model/mention.ts';
import { surroundings, withoutDismissed } from '../../src/spotting/dismissed.ts';
import { compileLexicon } from '../../src/spotting/lexicon.ts';
import { spot } from '../../src/spotting/spot.ts';
import { samplePack } from './pack.ts';

const lexicon = compileLexicon([samplePack]);
const blocks: TextBlock[] = [
  { text: 'North Korea and the DPRK are one.', role: 'text' },
  { text: 'North Korea stole $2.3 billion.', role: 'text' },
];
const { mentions } = spot(lexicon, blocks);
const url = 'https://news.example/story?b=2&a=1#top';

function dismissal(
  scope: Dismissal['scope'],
  entryId = 'north-korea',
  kind: Dismissal['kind'] = 'term',
): Dismissal {
  return { id: 'x', packId: 'sample', kind, entryId, name: 'x', scope, created: '2026-11-24' };
}

function left(one: Dismissal, at = url): string[] {
  return withoutDismissed(mentions, blocks, [one], { url: at })
    .flat()
    .map(({ surface }) => surface);
}

describe('dismissals', () => {
  test('everywhere takes the term, and nothing else', () => {
    expect(left(dismissal({ type: 'everywhere' }))).toEqual(['$2.3 billion']);
    expect(left(dismissal({ type: 'everywhere' }, 'stolen', 'figure'))).toEqual([
      'North Korea',
      'DPRK',
      'North Korea',
    ]);
  });

  test('a figure and a term of one id are two', () => {
    expect(left(dismissal({ type: 'everywhere' }, 'north-korea', 'figure'))).toHaveLength(4);
  });

  test('a site is one host, in frames the tab’s too', () => {
    const onSite = dismissal({ type: 'site', host: 'news.example' });
    expect(left(onSite)).toEqual(['$2.3 billion']);
    expect(left(onSite, 'https://www.news.example/')).toHaveLength(4);
    const inFrame = { url: 'https://frame.example/', tabUrl: url };
    expect(withoutDismissed(mentions, blocks, [onSite], inFrame).flat()).toHaveLength(1);
  });

  test('here is one place of one page, whatever follows the page’s address', () => {
    const [, second] = mentions.flat();
    const around = surroundings(blocks[0]?.text ?? '', second ?? { start: 0, end: 0 });
    const page = 'https://news.example/story?a=1&b=2';
    const here = dismissal({ type: 'here', page, ...around });
    expect(left(here)).toEqual(['North Korea', 'North Korea', '$2.3 billion']);
    expect(left(here, 'https://news.example/other')).toHaveLength(4);
  });

  test('here, from storage, in the form that an earlier version gave the page’s address', () => {
    const [, second] = mentions.flat();
    const around = surroundings(blocks[0]?.text ?? '', second ?? { start: 0, end: 0 });
    const saved = dismissal({ type: 'here', page: 'http://www.news.example/story?a=1&b=2', ...around });
    const [read] = readDismissals([saved]);
    expect(read && left(read)).toEqual(['North Korea', 'North Korea', '$2.3 billion']);
  });

  test('without an address only what holds everywhere counts', () => {
    const origin = { url: undefined };
    const every = [dismissal({ type: 'site', host: 'news.example' })];
    expect(withoutDismissed(mentions, blocks, every, origin).flat()).toHaveLength(4);
  });

  test('from storage only what is whole is read', () => {
    const whole = dismissal({ type: 'everywhere' });
    expect(readDismissals([whole, { ...whole, scope: { type: 'moon' } }, null, 'x'])).toEqual([whole]);
    expect(readDismissals({})).toEqual([]);
    expect(readDismissals(undefined)).toEqual([]);
  });
});
