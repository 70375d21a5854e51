import { toJsonSchema } from '@valibot/to-json-schema';
import { FILE_SCHEMA, PackFile } from '../../src/exchanging/packFiles/packFile.ts';
import { ContextPack } from '../../src/model/pack.ts';

/** The JSON Schema of a file of packs, from the definition that files are read by. */
export function packFileSchema(): object {
  const { $schema, ...schema } = toJsonSchema(PackFile, {
    definitions: { ContextPack },
    errorMode: 'ignore',
  });
  return {
    $schema,
    $id: FILE_SCHEMA,
    title: 'Sourcelight pack file',
    description: 'Context packs as they travel, NAME.sourcelight.json; a context pack alone is read as well.',
    ...schema,
  };
}
