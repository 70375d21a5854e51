/** Soft hyphens, zero-width spaces and joiners of words, byte order marks: on no page are they read. */
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/g;

/** A text without characters that only tell where a line may be broken. */
export function withoutInvisible(text: string): string {
  return text.replaceAll(INVISIBLE, '');
}
