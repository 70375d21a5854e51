import type { ContextPack } from '../model/pack.ts';
import { isAmount, readAmounts } from './amounts.ts';
import { type EntryKind, entriesOf, KINDS, type SearchEntry } from './entries.ts';
import { type Marked, mark } from './marks.ts';
import { type Ranked, Ranking } from './ranking.ts';
import { Vocabulary, type WordHit } from './vocabulary.ts';
import { wordsOf } from './words.ts';

/** One thing found, its texts marked. */
export interface Result {
  entry: SearchEntry;
  title: Marked;
  below: readonly Marked[];
  /** The other name that it was found by, where the title does not show it. */
  alias?: Marked;
}

/** What was found of one kind, best first. */
export interface ResultGroup {
  kind: EntryKind;
  results: readonly Result[];
  /** How many there are, shown or not. */
  total: number;
}

/** Finds entries for a query; the groups come best first. `limit`: of results in a group. */
export type Search = (query: string, limit: (kind: EntryKind) => number) => ResultGroup[];

/** An equal amount comes before any likeness of words; a claim on it, after the figure itself. */
const AMOUNT = { figure: 20, claim: 10 } as const;

/** Builds the index of these packs, once; the search it returns costs milliseconds. */
export function createSearch(packs: readonly ContextPack[]): Search {
  const entries = entriesOf(packs);
  const ranking = new Ranking(entries);
  const vocabulary = new Vocabulary(ranking.words);

  function findWords(text: string): { ranked: Map<number, Ranked>; hits: WordHit[][] } {
    const words = [...new Set(wordsOf(text).map(({ folded }) => folded))];
    if (words.length === 0) return { ranked: new Map(), hits: [] };
    const standing = (i: number) => ({ alone: words.length === 1, last: i === words.length - 1 });
    const written = words.map((word, i) => vocabulary.written(word, standing(i)));
    const ranked = ranking.rank(written);
    if (ranked.size > 0) return { ranked, hits: written };
    // Only what is found in no text as it is written can be a typo: so a right word never brings in others.
    const hits = words.map((word, i) => [...(written[i] ?? []), ...vocabulary.misspelt(word, standing(i))]);
    return { ranked: ranking.rank(hits), hits };
  }

  return (query, limit) => {
    const { amounts, rest } = readAmounts(query);
    const { ranked, hits } = findWords(query);
    const beside = amounts.length > 0 ? findWords(rest) : { ranked: new Map<number, Ranked>(), hits: [] };
    for (const [index, score] of equalAmounts(entries, amounts, beside.ranked))
      ranked.set(index, { ...ranked.get(index), score: score + (ranked.get(index)?.score ?? 0) });
    const known = bestHits([...hits, ...beside.hits]);
    return group(entries, ranked, limit, (text) => mark(text, known, amounts));
  };
}

/** The figures with an amount, and the claims that state them. Words beside it narrow them, unless to nothing. */
function equalAmounts(
  entries: readonly SearchEntry[],
  amounts: ReturnType<typeof readAmounts>['amounts'],
  beside: ReadonlyMap<number, Ranked>,
): Map<number, number> {
  const figures = new Set<string>();
  const all = new Map<number, number>();
  entries.forEach(({ kind, quantity, packId, id }, index) => {
    if (kind !== 'figure' || !quantity || !amounts.some((asked) => isAmount(asked, quantity))) return;
    figures.add(`${packId} ${id}`);
    all.set(index, AMOUNT.figure);
  });
  entries.forEach((entry, index) => {
    if (entry.figures?.some((id) => figures.has(`${entry.packId} ${id}`))) all.set(index, AMOUNT.claim);
  });
  const narrowed = [...all].flatMap(([index, score]) => {
    const fits = beside.get(index);
    return fits ? [[index, score + fits.score] as const] : [];
  });
  return narrowed.length > 0 ? new Map(narrowed) : all;
}

/** Each known word with the best reason for which it was found. */
function bestHits(hits: readonly (readonly WordHit[])[]): Map<string, WordHit> {
  const best = new Map<string, WordHit>();
  for (const hit of hits.flat()) {
    const known = best.get(hit.word);
    if (!known || known.quality < hit.quality) best.set(hit.word, hit);
  }
  return best;
}

function group(
  entries: readonly SearchEntry[],
  ranked: ReadonlyMap<number, Ranked>,
  limit: (kind: EntryKind) => number,
  marked: (text: string) => Marked,
): ResultGroup[] {
  const byKind = Map.groupBy(ranked, ([index]) => entries[index]?.kind);
  const groups = KINDS.map((kind) => {
    const all = byKind.get(kind) ?? [];
    const first = bestOf(all, limit(kind));
    const results = first.flatMap(([index, { alias }]) => {
      const entry = entries[index];
      if (!entry) return [];
      const { title, below } = entry;
      const shown = { entry, title: marked(title), below: below.map(marked) };
      return alias === undefined || shown.title.marks.length > 0 ? shown : { ...shown, alias: marked(alias) };
    });
    return { kind, results, total: all.length, best: first[0]?.[1].score ?? 0 };
  });
  return groups
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.best - a.best)
    .map(({ kind, results, total }) => ({ kind, results, total }));
}

/** The best few, in order: of thousands only some are shown, and to sort them all takes longer than to find them. */
function bestOf(all: readonly [number, Ranked][], most: number): [number, Ranked][] {
  const best: [number, Ranked][] = [];
  for (const one of all) {
    if (best.length >= most && !isBetter(one, best[best.length - 1])) continue;
    best.splice(best.findLastIndex((other) => !isBetter(one, other)) + 1, 0, one);
    if (best.length > most) best.pop();
  }
  return best;
}

function isBetter([a, { score }]: [number, Ranked], other: [number, Ranked] | undefined): boolean {
  return !other || score > other[1].score || (score === other[1].score && a < other[0]);
}
