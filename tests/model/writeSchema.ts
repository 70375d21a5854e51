/** Writes the JSON Schemas of context packs and of their files from their definitions: `npm run schema`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packFileSchema } from '../exchanging/packFileSchema.ts';
import { packSchema } from './packSchema.ts';

const folder = join(import.meta.dirname, '../../assets/public');
const write = (name: string, schema: object) =>
  writeFileSync(join(folder, name), `${JSON.stringify(schema, null, 2)}\n`);

write('context-pack.schema.json', packSchema());
write('pack-file.schema.json', packFileSchema());
