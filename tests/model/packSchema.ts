import { toJsonSchema } from '@valibot/to-json-schema';
import { ContextPack, FORMAT } from '../../src/model/pack.ts';

/**
 * The JSON Schema of a context pack, from the definition that the extension itself reads
 * packs by. Rules over several fields (unique ids, references, lower before upper) have no
 * form in JSON Schema; `parsePack` checks them.
 */
export function packSchema(): object {
  const { $schema, ...schema } = toJsonSchema(ContextPack, { errorMode: 'ignore' });
  return {
    $schema,
    $id: `urn:sourcelight:context-pack:${FORMAT}`,
    title: 'Sourcelight context pack',
    description: 'What one source article contributes: article, terms, figures, claims, sources.',
    ...schema,
  };
}
