import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../src/model/fields.ts';
import type { ContextPack } from '../../src/model/pack.ts';
import { parsePack } from '../../src/model/parsePack.ts';

/** A pack with one of everything, made anew for each test so that a test may break it. */
function pack(): ContextPack {
  return {
    format: 1,
    id: 'sample',
    revision: 1,
    article: {
      title: 'Sample',
      author: [{ given: 'A', family: 'B' }],
      url: 'https://example.org/a',
      language: 'en',
    },
    terms: [
      { id: 'a-term', name: 'A term', aliases: [], kind: 'concept', gloss: 'A sample.', salience: 'common' },
    ],
    figures: [
      {
        id: 'a-figure',
        quantity: { kind: 'count', value: 7, unit: 'attack' },
        surface: 'seven attacks',
        measure: 'attacks',
        measureWords: [],
        subject: 'somebody',
        subjectTerms: ['a-term'],
      },
    ],
    claims: [
      {
        id: 'a-claim',
        text: 'Somebody attacked.',
        sources: [{ source: 'a-source', manner: 'said' }],
        terms: ['a-term'],
        figures: ['a-figure'],
        appearance: { start: 'somebody' },
      },
    ],
    sources: [{ id: 'a-source', name: 'Somebody', kind: 'person' }],
  };
}

/** The problems of a pack after `spoil`, as «path: message». */
function problems(spoil: (broken: Record<string, never> & ContextPack) => void): string[] {
  const broken = pack();
  spoil(broken as never);
  const parsed = parsePack(broken);
  return 'problems' in parsed ? parsed.problems.map(({ path, message }) => `${path}: ${message}`) : [];
}

test('a good pack comes back as it was', () => {
  expect(parsePack(pack())).toEqual({ pack: pack() });
});

describe('says what is wrong and where', () => {
  const table: [problem: string, spoil: (broken: ContextPack) => void][] = [
    [
      "claims[0].sources[0]: no source with id 'un-panel'",
      (p) => Object.assign(p.claims[0]?.sources[0] as object, { source: 'un-panel' }),
    ],
    ["claims[0].terms[0]: no term with id 'x'", (p) => p.claims[0]?.terms.splice(0, 1, 'x')],
    ["claims[0].figures[1]: no figure with id 'x'", (p) => p.claims[0]?.figures.push('x')],
    ["figures[0].subjectTerms[0]: no term with id 'x'", (p) => p.figures[0]?.subjectTerms.splice(0, 1, 'x')],
    [
      "terms[1].id: another of the terms has the id 'a-term'",
      (p) => p.terms.push(structuredClone(p.terms[0] as never)),
    ],
    ['claims[0].text: is missing', (p) => delete (p.claims[0] as Partial<ContextPack['claims'][0]>).text],
    ['claims[0].text: must not be empty', (p) => Object.assign(p.claims[0] as object, { text: '  ' })],
    [
      `claims[0].text: longer than ${LIMITS.claim} characters`,
      (p) => Object.assign(p.claims[0] as object, { text: 'x'.repeat(LIMITS.claim + 1) }),
    ],
    [
      'claims[0].colour: not a field of the format',
      (p) => Object.assign(p.claims[0] as object, { colour: 'red' }),
    ],
    ['claims[0].sources: a claim needs at least one source', (p) => p.claims[0]?.sources.splice(0)],
    ['format: expected format 1', (p) => Object.assign(p, { format: 2 })],
    [
      'id: an id is lower-case letters, digits, dots and hyphens, 64 at most',
      (p) => Object.assign(p, { id: 'Not an id' }),
    ],
    [
      'article.url: expected an address that begins with http:// or https://',
      (p) => Object.assign(p.article, { url: 'javascript:alert(1)' }),
    ],
    [
      'article.url: expected an address that begins with http:// or https://',
      (p) => Object.assign(p.article, { url: 'https://user:secret@example.org/' }),
    ],
    [
      'article.issued: expected a date such as 2022, 2022-04 or 2022-04-06',
      (p) => Object.assign(p.article, { issued: 'April 2022' }),
    ],
    [
      'terms[0].kind: expected one of "person" | "organisation" | "place" | "event" | "concept"',
      (p) => Object.assign(p.terms[0] as object, { kind: 'thing' }),
    ],
    [
      'figures[0].quantity: lower is greater than upper',
      (p) =>
        Object.assign(p.figures[0] as object, { quantity: { kind: 'count', unit: 'x', lower: 2, upper: 1 } }),
    ],
    [
      'figures[0].quantity: expected a quantity with kind, unit, and value or lower and upper',
      (p) => Object.assign(p.figures[0] as object, { quantity: 7 }),
    ],
    ['terms: expected a list', (p) => Object.assign(p, { terms: {} })],
    [
      `figures: more than ${LIMITS.figures} of them`,
      (p) => Object.assign(p, { figures: Array(LIMITS.figures + 1).fill(p.figures[0]) }),
    ],
  ];
  test.each(table)('%s', (problem, spoil) => {
    expect(problems(spoil)).toEqual([problem]);
  });
});

test('problems beyond the fiftieth are not looked for', () => {
  const found = problems((p) => {
    Object.assign(p, { terms: Array.from({ length: 80 }, () => ({})) });
  });
  expect(found).toHaveLength(51);
  expect(found[0]).toBe('terms[0].id: is missing');
  expect(found.at(-1)).toBe(': and more problems');
});

describe('refuses what breaks or disguises text, wherever it stands', () => {
  const places: [path: string, put: (p: ContextPack, text: string) => void][] = [
    ['terms[0].name', (p, text) => Object.assign(p.terms[0] as object, { name: text })],
    ['terms[0].aliases[0]', (p, text) => p.terms[0]?.aliases.push(text)],
    [
      'figures[0].quantity.unit',
      (p, text) => Object.assign(p.figures[0]?.quantity as object, { unit: text }),
    ],
    [
      'claims[0].appearance.start',
      (p, text) => Object.assign(p.claims[0]?.appearance as object, { start: text }),
    ],
    ['article.author[0].family', (p, text) => Object.assign(p.article.author[0] as object, { family: text })],
  ];
  const characters: [character: string, message: string][] = [
    ['\ud800', 'has half of a character'],
    ['\udc00', 'has half of a character'],
    ['\u202e', 'has a character that turns the reading direction (U+202E)'],
    ['\u202a', 'has a character that turns the reading direction (U+202A)'],
    ['\u2066', 'has a character that turns the reading direction (U+2066)'],
    ['\u2069', 'has a character that turns the reading direction (U+2069)'],
    ['\u001b', 'has a control character (U+001B)'],
    ['\u009b', 'has a control character (U+009B)'],
    ['\u0000', 'has a control character (U+0000)'],
  ];
  const table = places.flatMap(([path, put]) =>
    characters.map(([character, message]) => [`${path}: ${message}`, put, `ab${character}c`] as const),
  );
  test.each(table)('%s', (problem, put, text) => {
    expect(problems((p) => put(p, text))).toEqual([problem]);
  });
  test.each(['שלום\u200f', '\u200eabc', '🚀', 'a\tb\nc', 'می\u200cخواهم', '<script>alert(1)</script>'])(
    'but not %j',
    (text) => {
      for (const [, put] of places) expect(problems((p) => put(p, text))).toEqual([]);
    },
  );
  test('in addresses too', () => {
    expect(problems((p) => Object.assign(p.article, { url: 'https://example.org/\u202e' }))).toEqual([
      'article.url: has a character that turns the reading direction (U+202E)',
    ]);
  });
});

describe('what only a hostile pack has', () => {
  test.each(['__proto__', 'constructor', 'toString', 'prototype'])('the key %s is refused', (key) => {
    const json = JSON.stringify(pack()).replace(
      '"id":"a-claim"',
      `"id":"a-claim",${JSON.stringify(key)}:{"a":1}`,
    );
    expect(parsePack(JSON.parse(json))).toEqual({
      problems: [{ path: `claims[0].${key}`, message: 'not a field of the format' }],
    });
    expect(({} as Record<string, unknown>).a).toBeUndefined();
  });
  test.each(['constructor', 'prototype'])('the id %s is refused', (id) => {
    expect(problems((p) => Object.assign(p, { id }))).toEqual([
      'id: an id may be neither "constructor" nor "prototype"',
    ]);
  });
  test('a key is cut and escaped where it is named', () => {
    const key = `\u202e"x${'y'.repeat(100_000)}`;
    expect(problems((p) => Object.assign(p.claims[0] as object, { [key]: 1 }))).toEqual([
      `claims[0]["\\u{202e}\\u{22}x${'y'.repeat(61)}…"]: not a field of the format`,
    ]);
  });
  test('a text is not repeated in what is said about it', () => {
    const long = 'x'.repeat(1_000_000);
    const found = problems((p) => {
      Object.assign(p, { article: long, format: long, licence: [long], revision: long });
      Object.assign(p.figures[0] as object, {
        quantity: { kind: long, unit: long, value: long, vague: long },
      });
      Object.assign(p.terms[0] as object, { kind: long, salience: long, added: long });
    });
    expect(found.length).toBeGreaterThan(6);
    expect(Math.max(...found.map((line) => line.length))).toBeLessThan(200);
  });
  test('a list that is too long is refused before anything in it is looked at', () => {
    const zeros = Array(1_000_000).fill(0);
    expect(
      problems((p) => {
        Object.assign(p, { sources: zeros });
        Object.assign(p.terms[0] as object, { aliases: zeros });
      }),
    ).toEqual([
      `sources: more than ${LIMITS.sources} of them`,
      `terms[0].aliases: more than ${LIMITS.aliases} of them`,
    ]);
  });
  test('a loop ends', () => {
    const loop = pack() as ContextPack & { article: unknown };
    loop.article = loop as never;
    expect(parsePack(loop)).toHaveProperty('problems');
  });
});

test('never throws, whatever it is given', () => {
  fc.assert(fc.property(fc.anything(), (input) => void parsePack(input)));
});
