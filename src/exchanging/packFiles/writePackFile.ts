import canonicalize from 'canonicalize';
import { LIMITS } from '../../model/fields.ts';
import type { ContextPack } from '../../model/pack.ts';
import type { Problem } from '../../model/problem.ts';
import { contentHash, contentOf } from './contentHash.ts';
import { FILE_FORMAT, FILE_SCHEMA } from './packFile.ts';
import { parsePackFile } from './parsePackFile.ts';

/**
 * Writes packs, and copies of their articles' texts where the reader chose them, as a file that
 * `readPackFile` gives back unchanged; what it would refuse is not written. The text is canonical JSON
 * (RFC 8785: sorted keys, one way to write a number) but indented, so that versions can be compared
 * line by line, unless that alone would make it too long. Hashes are taken over the canonical form.
 */
export async function writePackFile(
  packs: readonly ContextPack[],
  texts: ReadonlyMap<string, string> = new Map(),
): Promise<{ text: string } | { problems: Problem[] }> {
  const content = {
    $schema: FILE_SCHEMA,
    format: FILE_FORMAT,
    packs: packs.map(contentOf),
    ...(texts.size > 0 && { texts: Object.fromEntries(texts) }),
  };
  const parsed = parsePackFile(content);
  if ('problems' in parsed) return parsed;
  if (parsed.warnings.length > 0) return { problems: parsed.warnings };
  const hashes: Record<string, string> = {};
  for (const pack of parsed.packs) hashes[pack.id] = await contentHash(pack);
  const canonical = canonicalize({ ...content, packs: parsed.packs, hashes }) ?? '';
  const indented = `${JSON.stringify(JSON.parse(canonical), null, 2)}\n`;
  const text = indented.length > LIMITS.size ? canonical : indented;
  if (text.length > LIMITS.size)
    return { problems: [{ path: '', message: `the file would be longer than ${LIMITS.size} characters` }] };
  return { text };
}
