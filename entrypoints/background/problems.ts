import type { Sender } from '../../src/platform/messages.ts';
import { isPrivate } from '../../src/platform/sender.ts';
import { words } from '../../src/platform/words.ts';

/** Tells the reader why something was not kept: what the browser says is not meant for them. */
export function sayWhy(error: unknown): never {
  if (error instanceof DOMException && error.name === 'QuotaExceededError')
    throw new Error(words('errorDiskFull'));
  // A plain error has words of ours.
  throw error instanceof Error && error.constructor === Error ? error : new Error(words('errorNotSaved'));
}

/** Refuses to keep anything for a private window. */
export function notInPrivate(sender: Sender): void {
  if (isPrivate(sender)) throw new Error(words('errorPrivateWindow'));
}
