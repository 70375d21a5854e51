import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseJson } from '../../src/exchanging/json.ts';
import { LIMITS } from '../../src/model/fields.ts';

/** «place: message» of what is no JSON. */
function said(text: string): string {
  const read = parseJson(text);
  return 'problem' in read ? `${read.problem.path}: ${read.problem.message}` : 'is JSON';
}

describe('says where it is no JSON', () => {
  const deep = LIMITS.depth + 1;
  const table: [text: string, problem: string][] = [
    ['', 'line 1, column 1: not JSON: ends too early'],
    ['\n\n  ', 'line 3, column 3: not JSON: ends too early'],
    ['{"a": 1,\n "b": 2,\n}', 'line 3, column 1: not JSON: expected a key in double quotes'],
    ['{"a": 1\r\n"b": 2}', 'line 2, column 1: not JSON: expected a comma or }'],
    ['[1,\r2 3]', 'line 2, column 3: not JSON: expected a comma or ]'],
    ['[1, 2,]', 'line 1, column 7: not JSON: expected a value'],
    ['{"a" 1}', 'line 1, column 6: not JSON: expected a colon'],
    ["{'a': 1}", 'line 1, column 2: not JSON: expected a key in double quotes'],
    ['{a: 1}', 'line 1, column 2: not JSON: expected a key in double quotes'],
    ['// note\n{}', 'line 1, column 1: not JSON: expected a value'],
    ['{} {}', 'line 1, column 4: not JSON: expected nothing more'],
    ['[1}', 'line 1, column 3: not JSON: expected a comma or ]'],
    ['[NaN]', 'line 1, column 2: not JSON: expected a value'],
    ['[01]', 'line 1, column 3: not JSON: expected a comma or ]'],
    ['[1.]', 'line 1, column 3: not JSON: expected a comma or ]'],
    ['[.5]', 'line 1, column 2: not JSON: expected a value'],
    ['[+1]', 'line 1, column 2: not JSON: expected a value'],
    ['["🚀" 1]', 'line 1, column 7: not JSON: expected a comma or ]'],
    ['["a\nb"]', 'line 1, column 4: not JSON: a line break or control character in a string'],
    ['["a\\x"]', 'line 1, column 4: not JSON: not an escape that JSON knows'],
    ['["\\u12g4"]', 'line 1, column 3: not JSON: not an escape that JSON knows'],
    ['["abc', 'line 1, column 6: not JSON: ends too early'],
    ['{"a":', 'line 1, column 6: not JSON: ends too early'],
    ['\u00a0{}', 'line 1, column 1: not JSON: expected a value'],
    ['{"a":1,\n"b":{"a":1,"a":2}}', 'line 2, column 12: the key a stands twice in the same object'],
    ['{"a":1,"\\u0061":2}', 'line 1, column 8: the key a stands twice in the same object'],
    ['{"__proto__":1,"__proto__":2}', 'line 1, column 16: the key __proto__ stands twice in the same object'],
    ['['.repeat(deep) + ']'.repeat(deep), `line 1, column ${deep}: nested more than ${LIMITS.depth} deep`],
    ['{"a":'.repeat(deep), `line 1, column ${LIMITS.depth * 5 + 1}: nested more than ${LIMITS.depth} deep`],
  ];
  test.each(table)('%j', (text, problem) => {
    expect(said(text)).toBe(problem);
  });
});

test.each([
  'null',
  ' [] ',
  '{}',
  '"\\ud83d\\ude80\\n\\/"',
  '-0.5e-7',
  '[[], {}, [{}], true, false]',
  '{"a":{"a":1},"b":[{"a":1},{"a":2}]}',
  '{"__proto__":{"a":1},"constructor":2}',
  `${'['.repeat(LIMITS.depth)}${']'.repeat(LIMITS.depth)}`,
])('reads %j as JSON.parse does', (text) => {
  expect(parseJson(text)).toEqual({ value: JSON.parse(text) });
});

/** Whether JSON.parse takes it, leaving aside what we refuse on top of that. */
function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

test('takes what JSON.parse takes, and nothing else', () => {
  const pieces = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"a"',
    '"b"',
    '1',
    '-',
    '.5',
    'e9',
    'true',
    ' ',
    '\n',
    '"',
    '\\',
    '\\u00',
    'é',
  );
  const spoiled = fc
    .tuple(fc.json({ maxDepth: 4 }), fc.nat(), fc.nat(3), fc.array(pieces, { maxLength: 2 }))
    .map(([text, at, cut, put]) => {
      const from = at % (text.length + 1);
      return text.slice(0, from) + put.join('') + text.slice(from + cut);
    });
  const soup = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.oneof(spoiled, soup), (text) => {
      const read = parseJson(text);
      if ('value' in read) expect(read.value).toEqual(JSON.parse(text));
      else if (read.problem.message.startsWith('not JSON')) expect(isJson(text)).toBe(false);
      else expect(read.problem.message).toMatch(/stands twice|nested more/);
    }),
    { numRuns: 3000 },
  );
});

test('reads what is big in one go', () => {
  const zeros = `[${'0,'.repeat(4_000_000)}0]`;
  expect(parseJson(zeros)).toHaveProperty('value.length', 4_000_001);
  expect(said(`"${'\\n'.repeat(4_000_000)}`)).toBe('line 1, column 8000002: not JSON: ends too early');
  expect(said('['.repeat(8_000_000))).toMatch(/nested/);
  expect(said(`[${'\n'.repeat(8_000_000)}x`)).toBe('line 8000001, column 1: not JSON: expected a value');
});
