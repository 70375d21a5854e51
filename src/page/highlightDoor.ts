/** What the highlights' script offers the other scripts of the same frame. */
export interface HighlightDoor {
  /** Shows the bar that offers to save the selection. */
  offerSelection(): void;
  /** Saves the selection at once. */
  saveSelection(): void;
  /** Saves a range of the page; rejects with a message for the reader when it cannot be kept. */
  save(range: Range): Promise<void>;
}

declare global {
  var sourcelightHighlights: HighlightDoor | undefined;
}
