import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packSchema } from './packSchema.ts';

test('the published JSON Schema is the one of the definition (else: npm run schema)', () => {
  const file = join(import.meta.dirname, '../../assets/public/context-pack.schema.json');
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(packSchema())));
});
