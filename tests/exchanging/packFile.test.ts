import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentHash } from '../../src/exchanging/packFiles/contentHash.ts';
import { readPackFile } from '../../src/exchanging/packFiles/readPackFile.ts';
import { writePackFile } from '../../src/exchanging/packFiles/writePackFile.ts';
import { LIMITS } from '../../src/model/fields.ts';
import type { ContextPack, Term } from '../../src/model/pack.ts';
import { packFileSchema } from './packFileSchema.ts';
import { anyPack, ferryPack, reversed } from './packs.ts';

const ROOT = join(import.meta.dirname, '../..');
const second = (): ContextPack => ({ ...ferryPack(), id: 'second' });

/** «place: message» of each problem with a file. */
async function problems(file: unknown): Promise<string[]> {
  const reading = await readPackFile(typeof file === 'string' ? file : JSON.stringify(file));
  if (!('problems' in reading)) return [];
  return reading.problems.map(({ path, message }) => `${path}: ${message}`);
}

async function written(packs: ContextPack[], texts?: ReadonlyMap<string, string>): Promise<string> {
  const file = await writePackFile(packs, texts);
  if ('problems' in file) throw new Error(JSON.stringify(file.problems));
  return file.text;
}

test('the published JSON Schema is the one of the definition (else: npm run schema)', () => {
  const file = join(ROOT, 'assets/public/pack-file.schema.json');
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(packFileSchema())));
});

describe('reads', () => {
  test('one pack or several, with texts', async () => {
    const file = { format: 1, packs: [ferryPack(), second()], texts: { second: 'The board says …' } };
    expect(await readPackFile(JSON.stringify(file))).toEqual({
      packs: [ferryPack(), second()],
      places: ['packs[0]', 'packs[1]'],
      texts: new Map([['second', 'The board says …']]),
      warnings: [],
    });
  });
  test('a pack alone, without its hint to an editor', async () => {
    const pack = { $schema: '../context-pack.schema.json', ...ferryPack() };
    expect(await readPackFile(JSON.stringify(pack))).toEqual({
      packs: [ferryPack()],
      places: [''],
      texts: new Map(),
      warnings: [],
    });
    const file = await readPackFile(JSON.stringify({ format: 1, packs: [pack] }));
    expect(file).toMatchObject({ packs: [ferryPack()] });
    expect(file).not.toHaveProperty('packs.0.$schema');
  });
  test('the bundled pack', async () => {
    const text = readFileSync(join(ROOT, 'assets/packs/bitcoin-to-bombs.json'), 'utf8');
    expect(await readPackFile(text)).toMatchObject({ packs: [{ id: 'bitcoin-to-bombs' }], warnings: [] });
  });
  test('scripts as the plain text that they are', async () => {
    const script = '<img src=x onerror=alert(1)>';
    const pack = ferryPack();
    Object.assign(pack.article, { title: script, note: script });
    Object.assign(pack.terms[0] as object, { name: script, gloss: script, aliases: [script] });
    Object.assign(pack.claims[0] as object, { text: script });
    Object.assign(pack, { licence: script, attribution: script });
    expect(await readPackFile(await written([pack], new Map([['ferry', script]])))).toEqual({
      packs: [pack],
      places: ['packs[0]'],
      texts: new Map([['ferry', script]]),
      warnings: [],
    });
  });
  test('direction marks in an article’s text, which is shown as it was', async () => {
    const texts = new Map([['ferry', 'a \u202bשלום\u202c b\f']]);
    expect(await readPackFile(await written([ferryPack()], texts))).toMatchObject({ texts });
  });
});

describe('refuses, and says where', () => {
  const broken = (spoil: (pack: ContextPack) => void) => {
    const pack = second();
    spoil(pack);
    return { format: 1, packs: [ferryPack(), pack] };
  };
  const table: [problem: string, file: unknown][] = [
    ['line 1, column 13: not JSON: ends too early', '{"format": 1'],
    [': expected an object', null],
    [': expected an object', '"packs"'],
    ['packs: expected a list', { format: 1, packs: {} }],
    ['packs: a file needs at least one pack', { format: 1, packs: [] }],
    ['packs[0]: expected an object', { format: 1, packs: ['ferry'] }],
    ['format: is missing', { packs: [ferryPack()] }],
    ['format: expected format 1', { format: 2, packs: [ferryPack()] }],
    ['pack: not a field of the format', { format: 1, packs: [ferryPack()], pack: 1 }],
    [
      "packs[1].id: another of the packs has the id 'ferry'",
      { format: 1, packs: [ferryPack(), ferryPack()] },
    ],
    [
      "packs[1].claims[1].sources[0]: no source with id 'nobody'",
      broken((p) => Object.assign(p.claims[1]?.sources[0] as object, { source: 'nobody' })),
    ],
    [
      "packs[1].terms[2].id: another of the terms has the id 'ostrand'",
      broken((p) => p.terms.push(structuredClone(p.terms[0] as Term))),
    ],
    [
      'packs[1].article.url: expected an address that begins with http:// or https://',
      broken((p) => Object.assign(p.article, { url: 'javascript:alert(1)' })),
    ],
    [
      'packs[1].terms[0].name: has a character that turns the reading direction (U+202E)',
      broken((p) => Object.assign(p.terms[0] as object, { name: 'Ost\u202ednar' })),
    ],
    [
      'packs[1].terms[0].name: has half of a character',
      broken((p) => Object.assign(p.terms[0] as object, { name: 'Ostrand\ud800' })),
    ],
    ['packs[1].revision: expected a number', broken((p) => Object.assign(p, { revision: '2' }))],
    [
      'packs[1].figures[0].quantity.value: expected a finite number',
      JSON.stringify(broken(() => 0)).replace(/("id":"second".*?)4500000/, '$11e999'),
    ],
    [
      'texts: expected an object with ids of packs as keys',
      { format: 1, packs: [ferryPack()], texts: 'The board' },
    ],
    ['texts.ferry: expected text', { format: 1, packs: [ferryPack()], texts: { ferry: 1 } }],
    ['texts.ferry: has half of a character', { format: 1, packs: [ferryPack()], texts: { ferry: '\udc00' } }],
    [
      `texts.ferry: longer than ${LIMITS.articleText} characters`,
      { format: 1, packs: [ferryPack()], texts: { ferry: 'x'.repeat(LIMITS.articleText + 1) } },
    ],
    [
      'hashes.ferry: expected sha256- and 64 hex digits',
      { format: 1, packs: [ferryPack()], hashes: { ferry: 'sha256-0' } },
    ],
    [`: the file is longer than ${LIMITS.size} characters`, ' '.repeat(LIMITS.size + 1)],
    [`packs: more than ${LIMITS.packs} of them`, { format: 1, packs: Array(LIMITS.packs + 1).fill(0) }],
    [
      `hashes: more than ${LIMITS.packs} of them`,
      {
        format: 1,
        packs: [ferryPack()],
        hashes: Object.fromEntries(Array.from({ length: LIMITS.packs + 1 }, (_, i) => [i, ''])),
      },
    ],
  ];
  test.each(table)('%s', async (problem, file) => {
    expect(await problems(file)).toEqual([problem]);
  });

  test.each(['__proto__', 'constructor', 'prototype', 'toString'])(
    'the key %s at every level',
    async (key) => {
      const member = `${JSON.stringify(key)}:{"polluted":true}`;
      const pack = JSON.stringify(ferryPack());
      const not = 'not a field of the format';
      expect(await problems(`{"format":1,"packs":[${pack}],${member}}`)).toEqual([`${key}: ${not}`]);
      expect(await problems(`{"format":1,"packs":[${pack.replace('{', `{${member},`)}]}`)).toEqual([
        `packs[0].${key}: ${not}`,
      ]);
      for (const map of ['texts', 'hashes']) {
        const value = map === 'texts' ? 'x' : `sha256-${'0'.repeat(64)}`;
        const found = await problems(`{"format":1,"packs":[${pack}],"${map}":{"${key}":"${value}"}}`);
        expect(found).toEqual([expect.stringContaining(`${map}.${key}: `)]);
      }
      expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    },
  );
});

describe('ends, whatever is piled up', () => {
  const rest =
    '"id":"x","revision":1,"article":{"title":"x","author":[],"url":"https://x.example/","language":"en"}';
  const file = (lists: Record<string, string>) =>
    `{"format":1,${rest},${['terms', 'figures', 'claims', 'sources'].map((name) => `"${name}":[${lists[name] ?? ''}]`).join(',')}}`;
  const term = (aliases: string) =>
    `{"id":"x","name":"x","aliases":[${aliases}],"kind":"place","gloss":"x","salience":"common"}`;
  const many = (one: string, used = 400) =>
    Array(Math.floor((LIMITS.size - used) / (one.length + 1)))
      .fill(one)
      .join(',');
  const claim = `{"id":"a","text":"x","sources":[${Array(200).fill('{"source":"x","manner":"said"}').join(',')}],"terms":[${Array(200).fill('"x"').join(',')}],"figures":[${Array(200).fill('"x"').join(',')}],"appearance":{"start":"x"}}`;
  const table: [what: string, text: string, first: string][] = [
    ['wrong terms', file({ terms: Array(100_000).fill('0').join(',') }), 'terms[0]: expected an object'],
    ['empty terms', file({ terms: Array(100_000).fill('{}').join(',') }), 'terms[0].id: is missing'],
    ['zeros', file({ terms: many('0') }), `terms: more than ${LIMITS.terms} of them`],
    [
      'wrong aliases',
      file({ terms: many(term(Array(60).fill('0').join(','))) }),
      'terms[0].aliases[0]: expected text',
    ],
    [
      'references that lead nowhere',
      file({ claims: many(claim) }),
      "claims[1].id: another of the claims has the id 'a'",
    ],
    ['packs', `{"format":1,"packs":[${Array(200).fill('{}').join(',')}]}`, 'packs[0].format: is missing'],
    [
      'one long text',
      file({ terms: term('').replace('"name":"x"', `"name":"${'x'.repeat(7_900_000)}"`) }),
      'terms[0].name: longer than 200 characters',
    ],
    ['one long key', `{"${'x'.repeat(7_900_000)}":1}`, 'format: is missing'],
    [
      'depth',
      '{"format":1,"packs":'.padEnd(4_000_000, '['),
      `line 1, column ${20 + LIMITS.depth}: nested more than ${LIMITS.depth} deep`,
    ],
  ];
  test.each(table)('%s', async (_, text, first) => {
    expect(text.length).toBeLessThanOrEqual(LIMITS.size);
    const found = await problems(text);
    expect(found[0]).toBe(first);
    expect(found.length).toBeLessThanOrEqual(51);
    expect(Math.max(...found.map((line) => line.length))).toBeLessThan(300);
  });
});

describe('a hash', () => {
  test('that is another is a warning, and the pack comes back', async () => {
    const text = (await written([second(), ferryPack()])).replace('Runs the ferry.', 'Ran the ferry.');
    const reading = await readPackFile(text);
    expect(reading).toMatchObject({
      warnings: [{ path: 'packs[0]', message: 'was changed after it was written: its hash is another' }],
    });
    expect(JSON.stringify(reading)).toContain('Ran the ferry.');
  });
  test('survives another order of fields, other white space, other escapes and $schema', async () => {
    const text = JSON.stringify(JSON.parse(await written([ferryPack()])), null, 7)
      .replace('"id": "ferry",', '')
      .replace('"revision": 2', '"revision": 2.0e0, "id": "\\u0066erry", "$schema": "x.json"');
    expect(text).toContain('2.0e0');
    expect(await readPackFile(text)).toMatchObject({ packs: [ferryPack()], warnings: [] });
  });
  test('and a text of a pack that is not there are left out with a warning', async () => {
    const file = JSON.parse(await written([ferryPack(), second()], new Map([['second', 'x']])));
    file.packs.splice(1, 1);
    expect(await readPackFile(JSON.stringify(file))).toEqual({
      packs: [ferryPack()],
      places: ['packs[0]'],
      texts: new Map(),
      warnings: [
        { path: 'hashes.second', message: "there is no pack 'second' in the file; left out" },
        { path: 'texts.second', message: "there is no pack 'second' in the file; left out" },
      ],
    });
  });
  test('is SHA-256 over canonical JSON', async () => {
    // By `sha256sum` over the canonical form, written by hand.
    const pack: ContextPack = {
      format: 1,
      id: 'small',
      revision: 1,
      article: { title: '€ 1', author: [], url: 'https://example.org/', language: 'en' },
      terms: [],
      figures: [],
      claims: [],
      sources: [],
    };
    expect(await contentHash({ $schema: '../x.json', ...pack })).toBe(await contentHash(pack));
    expect(await contentHash(pack)).toBe(
      'sha256-5227eb8fd724686758442ea1e6461537e64c42723ca4b66ebf0eead3f276fbee',
    );
  });
});

describe('writes', () => {
  test('sorted and indented, with schema, hash, revision, licence and attribution', async () => {
    const pack = { ...ferryPack(), attribution: 'After Ines Roth' };
    const text = await written([pack]);
    const file = JSON.parse(text);
    expect(Object.keys(file)).toEqual(['$schema', 'format', 'hashes', 'packs']);
    expect(file.$schema).toBe((packFileSchema() as { $id: string }).$id);
    expect(file.hashes).toEqual({ ferry: await contentHash(pack) });
    expect(file.packs[0]).toMatchObject({ revision: 2, licence: 'CC0-1.0', attribution: 'After Ines Roth' });
    expect(Object.keys(file.packs[0].terms[0])).toEqual([
      'aliases',
      'gloss',
      'id',
      'kind',
      'name',
      'salience',
    ]);
    expect(text).toMatch(/^\{\n {2}"\$schema": "urn:.*\n\}\n$/s);
  });
  test('without indentation what would be too long with it', async () => {
    const term = ferryPack().terms[1] as Term;
    const terms = Array.from({ length: 60_000 }, (_, i) => ({ ...term, id: `t${i}` }));
    const pack = { ...ferryPack(), terms: [...ferryPack().terms, ...terms] };
    expect(JSON.stringify(pack, null, 2).length).toBeGreaterThan(LIMITS.size);
    expect(await readPackFile(await written([pack]))).toMatchObject({
      packs: [{ terms: { length: 60_002 } }],
    });
  });
  test('nothing that it would not read', async () => {
    const bad = { ...ferryPack(), licence: '\ud800' };
    const said = { path: 'packs[1].licence', message: 'has half of a character' };
    expect(await writePackFile([second(), bad])).toEqual({ problems: [said] });
    expect(await writePackFile([])).toHaveProperty('problems');
    expect(await writePackFile([ferryPack()], new Map([['other', 'x']]))).toHaveProperty('problems');
    const long = 'x'.repeat(LIMITS.articleText);
    const packs = Array.from({ length: 9 }, (_, i) => ({ ...ferryPack(), id: `p${i}` }));
    expect(await writePackFile(packs, new Map(packs.map(({ id }) => [id, long])))).toEqual({
      problems: [{ path: '', message: `the file would be longer than ${LIMITS.size} characters` }],
    });
  });
});

test('what is written is read again as it was, any packs, with and without texts', async () => {
  const some = fc.uniqueArray(anyPack, { minLength: 1, maxLength: 3, selector: ({ id }) => id });
  const text = fc.string({ unit: 'binary' });
  await fc.assert(
    fc.asyncProperty(some, text, async (packs, copy) => {
      const texts = new Map(packs.slice(1).map(({ id }) => [id, copy]));
      const places = packs.map((_, i) => `packs[${i}]`);
      expect(await readPackFile(await written(packs, texts))).toEqual({ packs, places, texts, warnings: [] });
    }),
  );
});

test('a hash does not change with the order of fields, and does with any content', async () => {
  await fc.assert(
    fc.asyncProperty(anyPack, anyPack, async (pack, other) => {
      const hash = await contentHash(pack);
      expect(await contentHash(reversed(pack))).toBe(hash);
      if (JSON.stringify(reversed(pack)) !== JSON.stringify(reversed(other)))
        expect(await contentHash(other)).not.toBe(hash);
      expect(await contentHash({ ...pack, revision: pack.revision + 1 })).not.toBe(hash);
    }),
  );
});

test('never throws, whatever the text', async () => {
  const json = anyPack.chain((pack) =>
    fc.tuple(fc.nat(), fc.constantFrom('', 'null', '"', '{}', '[]', '1e999', '\\ud800')).map(([at, put]) => {
      const text = JSON.stringify({ format: 1, packs: [pack] });
      const from = at % text.length;
      return text.slice(0, from) + put + text.slice(from + 1);
    }),
  );
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.string(), fc.json(), json), async (text) => void (await readPackFile(text))),
  );
});
