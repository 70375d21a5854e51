import type { Appearance } from './pack.ts';

/** A sentence that the reader has come to a page for, and where else it can be read. */
export interface Sought {
  packId: string;
  claimId: string;
  appearance: Appearance;
  /** Whether the article's text is kept on this device. */
  hasCopy: boolean;
  /** The address of the page in the web archive. */
  archive: string;
}
