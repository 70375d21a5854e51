import { words } from '../../src/platform/words.ts';

/** Tells the reader why something was not kept: what the browser says is not meant for them. */
export function sayWhy(error: unknown): never {
  if (error instanceof DOMException && error.name === 'QuotaExceededError')
    throw new Error(words('errorDiskFull'));
  throw error instanceof Error && !(error instanceof DOMException)
    ? error
    : new Error(words('errorNotSaved'));
}
