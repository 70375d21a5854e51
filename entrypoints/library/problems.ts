import { words } from '../../src/platform/words.ts';

/**
 * Lets only words of ours reach the reader: the browser's own errors are in English and meant for
 * people who write extensions. In their place stands `otherwise`.
 */
export async function inPlainWords<T>(action: Promise<T>, otherwise = words('errorNotSaved')): Promise<T> {
  try {
    return await action;
  } catch (error) {
    const ours = [words('errorPrivateWindow'), words('errorDiskFull'), words('errorGone')];
    const message = error instanceof Error ? error.message : '';
    throw new Error(ours.includes(message) ? message : otherwise);
  }
}
