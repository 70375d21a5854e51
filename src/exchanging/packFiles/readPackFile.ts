import { LIMITS } from '../../model/fields.ts';
import type { Problem } from '../../model/problem.ts';
import { parseJson } from '../json.ts';
import { contentHash } from './contentHash.ts';
import { type ParsedFile, parsePackFile } from './parsePackFile.ts';

export type PackFileReading = Omit<ParsedFile, 'hashes'> | { problems: Problem[] };

/**
 * Reads the text of a `.sourcelight.json` file, or of a pack alone. All or nothing: with a problem
 * anywhere no pack comes back. A place is a path, `packs[2].claims[3].sources[0]`, or line and column
 * where the text is not JSON. A pack that was edited after it was written does come back, with a
 * warning: editing by hand is how packs are made, but the reader should know. Never throws.
 */
export async function readPackFile(text: string): Promise<PackFileReading> {
  if (text.length > LIMITS.size)
    return { problems: [{ path: '', message: `the file is longer than ${LIMITS.size} characters` }] };
  const json = parseJson(text);
  if ('problem' in json) return { problems: [json.problem] };
  const file = parsePackFile(json.value);
  if ('problems' in file) return file;
  const { hashes, ...rest } = file;
  for (const [i, pack] of rest.packs.entries()) {
    const hash = hashes.get(pack.id);
    if (hash !== undefined && hash !== (await contentHash(pack)))
      rest.warnings.push({
        path: rest.places[i] ?? '',
        message: 'was changed after it was written: its hash is another',
      });
  }
  return rest;
}
