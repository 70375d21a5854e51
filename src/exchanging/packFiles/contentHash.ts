import canonicalize from 'canonicalize';
import type { ContextPack } from '../../model/pack.ts';

/** What a pack says, without `$schema`: that is a hint to an editor, and belongs to the file. */
export function contentOf({ $schema: _, ...content }: ContextPack): ContextPack {
  return content;
}

/** Whether two parts of packs say the same, in whatever order their fields stand. */
export function isSame(a: unknown, b: unknown): boolean {
  return a === b || canonicalize(a) === canonicalize(b);
}

/**
 * The SHA-256 of what a pack says, as `sha256-` and 64 hex digits: over its canonical JSON (RFC 8785)
 * without `$schema`, in UTF-8. It does not depend on the order of fields, on white space, or on how
 * numbers and characters are written. `pack` must have passed `parsePack`.
 */
export async function contentHash(pack: ContextPack): Promise<string> {
  const bytes = new TextEncoder().encode(canonicalize(contentOf(pack)));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return `sha256-${Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
