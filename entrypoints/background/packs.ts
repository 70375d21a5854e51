import bundledPack from '../../assets/packs/bitcoin-to-bombs.json' with { type: 'json' };
import type { ContextPack } from '../../src/model/pack.ts';
import { loadSettings } from '../../src/platform/settings.ts';
import { compileLexicon, type Lexicon } from '../../src/spotting/lexicon.ts';

// The tests have parsed it; parsing it again would cost every waking of the worker.
const packs = [bundledPack as ContextPack];

let compiled: Promise<Lexicon> | undefined;

/** The lexicon of the packs that are on; compiled once a waking. */
export function loadLexicon(): Promise<Lexicon> {
  compiled ??= packsOn().then(compileLexicon);
  return compiled;
}

/** To be called when other packs are on. */
export function forgetLexicon(): void {
  compiled = undefined;
}

export async function packsOn(): Promise<ContextPack[]> {
  const { packsOff } = await loadSettings();
  return packs.filter(({ id }) => !packsOff.includes(id));
}

/** Every pack, on or off. */
export function allPacks(): readonly ContextPack[] {
  return packs;
}
