import * as v from 'valibot';
import { Id, LIMITS, list, text, whole } from '../../model/fields.ts';
import { ContextPack } from '../../model/pack.ts';

/** The version of the file format that this code reads and writes. */
export const FILE_FORMAT = 1;

/**
 * Names the published JSON Schema, by its `$id`. A URN, since the project has no web address of its
 * own; on reading, any address is accepted and none is followed.
 */
export const FILE_SCHEMA = `urn:sourcelight:pack-file:${FILE_FORMAT}`;

const none = 'a file needs at least one pack';

/** For each pack by its id; a file that holds more than it has packs is not looked through. */
const byPack = <T extends v.GenericSchema<string>>(of: T) =>
  v.pipe(
    v.record(v.string(), v.unknown(), 'expected an object with ids of packs as keys'),
    v.maxEntries(LIMITS.packs, `more than ${LIMITS.packs} of them`),
    v.record(Id, of),
  );

/**
 * A file of packs, `NAME.sourcelight.json`. What belongs to the file and not to a pack stands beside
 * the packs: a hash inside of a pack would be out of date with its first edit.
 */
export const PackFile = v.strictObject({
  $schema: v.optional(text(LIMITS.address)),
  format: v.literal(FILE_FORMAT, `expected format ${FILE_FORMAT}`),
  packs: v.pipe(list(ContextPack, LIMITS.packs), v.minLength(1, none)),
  /** What each pack's content hashed to when it was written; see `contentHash`. */
  hashes: v.optional(
    byPack(
      v.pipe(
        v.string('expected a hash'),
        v.regex(/^sha256-[0-9a-f]{64}$/, 'expected sha256- and 64 hex digits'),
      ),
    ),
  ),
  /** Copies of articles' texts, where the reader chose to add them. */
  texts: v.optional(
    byPack(
      v.pipe(
        v.string('expected text'),
        v.maxLength(LIMITS.articleText, `longer than ${LIMITS.articleText} characters`),
        whole,
      ),
    ),
  ),
});

/** A file whose packs have not been looked at. */
export const FileOutline = v.strictObject({
  ...PackFile.entries,
  packs: v.pipe(list(v.unknown(), LIMITS.packs), v.minLength(1, none)),
});
