/** A record shaped as the extension would keep an annotation: about 600 bytes of JSON. */
export interface Kept {
  readonly id: string;
  /** The page's address without its scheme and fragment. */
  readonly address: string;
  readonly modified: number;
  readonly tombstone: boolean;
  readonly annotation: object;
}

/** A database under test. */
export interface Store {
  writeAll(records: readonly Kept[]): Promise<void>;
  /** Resolves when the database says the record is kept. */
  writeOne(record: Kept): Promise<void>;
  has(record: Kept): Promise<boolean>;
  byAddress(address: string): Promise<readonly Kept[]>;
  /** The last modified first. */
  recent(count: number): Promise<readonly Kept[]>;
}

export const pageCount = 5_000;

const firstDay = Date.UTC(2026, 0, 1);
const words =
  'rate harbour council budget winter figure claim source survey growth minister region energy vote court paper'.split(
    ' ',
  );

export const addressOf = (page: number): string =>
  `news-${page % 40}.example/2026/${(page % 12) + 1}/${words[page % 16]}-${words[(page >> 4) % 16]}-${page}`;

/** The record with this number; always the same one. Numbers spread evenly over the pages. */
export function recordOf(number: number): Kept {
  const random = randomFrom(number);
  const id = Array.from({ length: 4 }, () => hex(random())).join('-');
  const address = addressOf(Math.floor(random() * pageCount));
  const modified = firstDay + Math.floor(random() * 28e9);
  const text = (count: number): string =>
    Array.from({ length: count }, () => words[Math.floor(random() * words.length)]).join(' ');
  const start = Math.floor(random() * 40_000);
  const annotation = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'Annotation',
    motivation: 'commenting',
    created: new Date(modified - 5_000).toISOString(),
    body: [{ type: 'TextualBody', value: text(9), format: 'text/plain' }],
    target: {
      source: `https://${address}`,
      selector: [
        { type: 'TextQuoteSelector', exact: text(6), prefix: text(4), suffix: text(4) },
        { type: 'TextPositionSelector', start, end: start + 40 },
      ],
    },
  };
  return { id, address, modified, tombstone: number % 50 === 0, annotation };
}

/** Mulberry32. */
function randomFrom(seed: number): () => number {
  let state = (seed + 1) * 0x9e3779b1;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const hex = (share: number): string =>
  Math.floor(share * 2 ** 32)
    .toString(16)
    .padStart(8, '0');
