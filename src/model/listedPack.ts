import type { ContextPack } from './pack.ts';

/** Where a pack comes from: it ships with the product, the reader made or edited it here, or it came as a file. */
export const PACK_ORIGINS = ['bundled', 'made', 'imported'] as const;
export type PackOrigin = (typeof PACK_ORIGINS)[number];

/** A pack as lists show it. */
export interface ListedPack {
  pack: ContextPack;
  /** The revision that it was imported as, where the reader has edited it since: what a merge begins from. */
  base?: ContextPack;
  origin: PackOrigin;
  isOn: boolean;
  /** Whether the article's text is kept with it. */
  hasCopy: boolean;
}
