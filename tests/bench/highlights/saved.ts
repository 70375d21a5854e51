import { pageAddress } from '../../../src/model/address.ts';
import type { Annotation } from '../../../src/model/annotation.ts';
import { annotationOf } from '../../../src/model/passage.ts';
import { recordOf } from '../../../src/platform/annotationRecords.ts';
import type { StoredRecord } from '../../../src/platform/schema.ts';

/** So many of one page on average; one page in a hundred has ten times as many. */
const OF_A_PAGE = 20;
const TAGS = 300;
const PACKS = 12;
const COLOURS = ['green', 'green', 'green', 'blue', 'violet', 'pink'] as const;
const WORDS =
  'harbour lamp keeper north timber herring island beam ladder tower step schoolboy number winter ledger salt rope tide cloth hour dusk painter spring open water mile north wind stone'.split(
    ' ',
  );
/** Of one in ten thousand: what a search for something rare has to find. */
const RARE = 'quinquereme';

/** The highlight with a number, as the background keeps it; the same one each time. */
export function saved(number: number, count: number): StoredRecord {
  const random = randomFrom(number);
  const page = pageOf(number, count);
  const quote = sentence(random, 18 + Math.floor(random() * 25), number % 10_000 === 77 ? RARE : undefined);
  const tags = Array.from(
    { length: Math.floor(random() * 4) },
    () => `tag ${Math.floor(random() ** 2 * TAGS)}`,
  );
  const source = addressOf(page);
  const annotation = annotationOf(
    {
      source,
      title: sentence(random, 7),
      selector: selectorsOf(quote, random),
      note: random() < 0.3 ? sentence(random, 12) : '',
      tags: [...new Set(tags)],
      colour: COLOURS[Math.floor(random() * COLOURS.length)] ?? 'green',
      ...(random() < 0.4 && {
        claim: { packId: `pack-${Math.floor(random() * PACKS)}`, claimId: 'claim-1' },
      }),
    },
    `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`,
    new Date(Date.UTC(2026, 10, 25) - Math.floor(random() * 5 * 365) * 86_400_000 - number).toISOString(),
  );
  return recordOf(annotation, { found: number % 50 === 3 ? 'orphaned' : 'exact' });
}

/** The form in which a page's address is asked for. */
export function addressAt(page: number): string {
  return pageAddress(addressOf(page));
}

export const pagesOf = (count: number): number => Math.ceil(count / OF_A_PAGE);

function pageOf(number: number, count: number): number {
  const pages = pagesOf(count);
  const at = (number * 7919) % pages;
  return number % 10 === 0 ? at - (at % 100) : at;
}

function addressOf(page: number): string {
  return `https://www.site-${page % 400}.example/2026/story-${page}.html`;
}

function selectorsOf(exact: string, random: () => number): Annotation['target']['selector'] {
  const start = Math.floor(random() * 20_000);
  const place = (value: string, at: number) => ({
    type: 'XPathSelector' as const,
    value,
    refinedBy: { type: 'TextPositionSelector' as const, start: at, end: at },
  });
  const path = `/html/body/div[2]/main/article/p[${start % 40}]`;
  return [
    { type: 'RangeSelector', startSelector: place(path, 3), endSelector: place(path, 3 + exact.length) },
    { type: 'TextPositionSelector', start, end: start + exact.length },
    {
      type: 'TextQuoteSelector',
      exact,
      prefix: sentence(random, 6).slice(0, 32),
      suffix: sentence(random, 6),
    },
  ];
}

function sentence(random: () => number, length: number, last?: string): string {
  const words = Array.from({ length }, () => WORDS[Math.floor(random() * WORDS.length)]);
  return [...words, ...(last === undefined ? [] : [last])].join(' ');
}

/** mulberry32: numbers that are the same in every run. */
function randomFrom(seed: number): () => number {
  let state = Math.imul(seed + 1, 0x9e3779b1);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
