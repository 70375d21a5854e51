import type { ClaimReference } from '../model/remarks.ts';

/** What the highlights' script offers the other scripts of the same frame. */
export interface HighlightDoor {
  /** Shows the bar that offers to save the selection. */
  offerSelection(): void;
  /** Saves the selection at once. */
  saveSelection(): void;
  /** Saves a range of the page, for a claim of a pack; rejects with a message for the reader when it cannot be kept. */
  save(range: Range, claim?: ClaimReference): Promise<void>;
}

declare global {
  var sourcelightHighlights: HighlightDoor | undefined;
}
