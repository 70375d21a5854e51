import bundledPack from '../../assets/packs/bitcoin-to-bombs.json' with { type: 'json' };
import type { ListedPack } from '../../src/model/listedPack.ts';
import type { ContextPack } from '../../src/model/pack.ts';
import { packsWithCopy, storedPacks } from '../../src/platform/packRecords.ts';
import { loadSettings } from '../../src/platform/settings.ts';
import { compileLexicon, type Lexicon } from '../../src/spotting/lexicon.ts';
import { loadDatabase } from './database.ts';

// The tests have parsed it; parsing it again would cost every waking of the worker.
const bundled = bundledPack as ContextPack;

/** All packs, and the ids of records that no pack can be read from. */
interface Shelf {
  packs: Omit<ListedPack, 'isOn'>[];
  unreadable: string[];
}

let shelf: Promise<Shelf> | undefined;
let compiled: Promise<Lexicon> | undefined;

/** Every pack, read once a waking. A pack of the reader's stands in the place of the bundled one of its id. */
function loadShelf(): Promise<Shelf> {
  shelf ??= readShelf().catch((error) => {
    shelf = undefined;
    throw error;
  });
  return shelf;
}

async function readShelf(): Promise<Shelf> {
  const database = await loadDatabase();
  const [{ packs, unreadable }, copies] = await Promise.all([storedPacks(database), packsWithCopy(database)]);
  const own = packs.map((stored) => ({ ...stored, hasCopy: copies.has(stored.pack.id) }));
  const isReplaced = own.some(({ pack }) => pack.id === bundled.id);
  const first = isReplaced ? [] : [{ pack: bundled, origin: 'bundled' as const, hasCopy: false }];
  return { packs: [...first, ...own], unreadable };
}

/** The lexicon of the packs that are on; compiled once a waking. */
export function loadLexicon(): Promise<Lexicon> {
  compiled ??= packsOn().then(compileLexicon);
  return compiled;
}

/** To be called when other packs are on. */
export function forgetLexicon(): void {
  compiled = undefined;
}

/** To be called when packs have been kept or removed. */
export function forgetPacks(): void {
  shelf = undefined;
  forgetLexicon();
}

/** The packs that are on. Without the database, what ships with the product still works. */
export async function packsOn(): Promise<ContextPack[]> {
  const [{ packs }, { packsOff }] = await Promise.all([
    loadShelf().catch(() => ({ packs: [{ pack: bundled }] })),
    loadSettings(),
  ]);
  return packs.flatMap(({ pack }) => (packsOff.includes(pack.id) ? [] : [pack]));
}

/** The ids of the packs that the article's text is kept of. */
export async function packsWithCopies(): Promise<ReadonlySet<string>> {
  const { packs } = await loadShelf().catch(() => ({ packs: [] }));
  return new Set(packs.flatMap(({ pack, hasCopy }) => (hasCopy ? [pack.id] : [])));
}

/** Every pack, on or off. */
export async function allPacks(): Promise<{ packs: ListedPack[]; unreadable: string[] }> {
  const [{ packs, unreadable }, { packsOff }] = await Promise.all([loadShelf(), loadSettings()]);
  return { packs: packs.map((one) => ({ ...one, isOn: !packsOff.includes(one.pack.id) })), unreadable };
}
