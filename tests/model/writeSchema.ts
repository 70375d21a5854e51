/** Writes the JSON Schema of context packs from their definition: `npm run schema`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packSchema } from './packSchema.ts';

const file = join(import.meta.dirname, '../../assets/public/context-pack.schema.json');
writeFileSync(file, `${JSON.stringify(packSchema(), null, 2)}\n`);
