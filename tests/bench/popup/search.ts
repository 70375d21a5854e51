/**
 * How long a keystroke's search takes among 10,000 and 100,000 entries, beside Fuse.js over the same texts:
 * `node tests/bench/popup/search.ts`. Queries are typed letter by letter, and every beginning is timed.
 */
import Fuse from 'fuse.js';
import bundled from '../../../assets/packs/bitcoin-to-bombs.json' with { type: 'json' };
import type { ContextPack } from '../../../src/model/pack.ts';
import { parsePack } from '../../../src/model/parsePack.ts';
import { entriesOf } from '../../../src/searching/entries.ts';
import { createSearch } from '../../../src/searching/search.ts';

const QUERIES = ['north korea', '2.3bn', 'sanctons', 'hackers stole', 'united nations panel'];
const parsed = parsePack(bundled);
if (!('pack' in parsed)) throw new Error('The bundled pack does not parse.');
const { pack } = parsed;
const perPack = entriesOf([pack]).length;

console.log(
  '| entries | index, ms | ours: median · 95 % · worst, ms | Fuse.js over the texts | ratio of medians |',
);
console.log('|---:|---:|---:|---:|---:|');
for (const entries of [10_000, 100_000]) {
  const packs = Array.from({ length: Math.ceil(entries / perPack) }, (_, i) => likeThe(pack, i));
  const start = performance.now();
  const search = createSearch(packs);
  const built = performance.now() - start;
  const fuse = new Fuse(entriesOf(packs), { keys: ['title', 'below', 'aliases'], ignoreLocation: true });
  const typed = QUERIES.flatMap((query) => Array.from(query, (_, i) => query.slice(0, i + 1)));
  for (const text of QUERIES) search(text, () => 5);
  const ours = typed.map((text) => timed(() => search(text, () => 5)));
  // A rival that needs seconds for each is asked less.
  const rival = QUERIES.map((text) => timed(() => fuse.search(text, { limit: 20 })));
  const ratio = Math.round(at(rival, 0.5) / at(ours, 0.5));
  console.log(
    `| ${entries} | ${Math.round(built)} | ${[0.5, 0.95, 1].map((part) => at(ours, part).toFixed(1)).join(' · ')} | ${at(rival, 0.5).toFixed(0)} | ${ratio}× |`,
  );
}

/** The pack with other words in every third place, so that vocabularies grow as those of real packs do. */
function likeThe(original: ContextPack, number: number): ContextPack {
  let word = 0;
  const vary = (text: string) =>
    text.replace(/\p{L}{4,}/gu, (known) =>
      ++word % 3 === 0 ? `${known}${made(number * 7 + (word % 40))}` : known,
    );
  return {
    ...original,
    id: `${original.id}-${number}`,
    terms: original.terms.map((term) => ({ ...term, name: vary(term.name), gloss: vary(term.gloss) })),
    figures: original.figures.map((figure) => ({ ...figure, measure: vary(figure.measure) })),
    claims: original.claims.map((claim) => ({ ...claim, text: vary(claim.text) })),
    sources: original.sources.map((source) => ({ ...source, name: vary(source.name) })),
  };
}

/** A made-up ending, one of some thousand. */
function made(number: number): string {
  const syllables = ['ba', 'ko', 'ri', 'tu', 'mes', 'lan', 'dor', 'vi', 'sha', 'gen'];
  return [number % 10, Math.floor(number / 10) % 10, Math.floor(number / 100) % 10]
    .map((i) => syllables[i])
    .join('');
}

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function at(times: number[], part: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] as number;
}
