import type { Sought } from '../model/sought.ts';

/** What the script for notices offers to the other scripts of its frame. */
export interface NoticeDoor {
  /** Tells the reader that a sentence is not on the page, or why its article cannot be used. */
  show(notice: { sought: Sought } | { outcome: string }): void;
  close(): void;
}

declare global {
  var sourcelightNotice: NoticeDoor | undefined;
}
