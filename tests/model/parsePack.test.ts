import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../src/model/fields.ts';
import type { ContextPack } from '../../src/model/pack.ts';
import { parsePack, parsePackText } from '../../src/model/parsePack.ts';

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

test('every problem is listed, and a flood of them is cut short', () => {
  const found = problems((p) => {
    Object.assign(p, { terms: Array.from({ length: 80 }, () => ({})) });
  });
  expect(found.length).toBeLessThanOrEqual(51);
  expect(found.at(-1)).toMatch(/^: and \d+ more problems$/);
});

describe('a file', () => {
  test('that is not JSON is refused with the reason', () => {
    expect(parsePackText('{"format": 1,')).toEqual({
      problems: [{ path: '', message: expect.stringMatching(/^not JSON: /) }],
    });
  });
  test('that is too long is refused unread', () => {
    expect(parsePackText(' '.repeat(LIMITS.size + 1))).toEqual({
      problems: [{ path: '', message: `the file is longer than ${LIMITS.size} characters` }],
    });
  });
  test.each(['null', '[]', '"pack"', '1', '{"__proto__": {"format": 1}}'])(
    'that is %s is refused',
    (text) => {
      expect(parsePackText(text)).toHaveProperty('problems');
    },
  );
});

test('never throws, whatever it is given', () => {
  fc.assert(fc.property(fc.anything(), (input) => void parsePack(input)));
});
