import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ContextPack } from '../../src/model/pack.ts';
import { ferryPack } from '../exchanging/packs.ts';
import { file, folder, run, runText } from './run.ts';

const ARTICLE = `The last ferry

The board says in its annual report that the ferry loses money: about
€4.5 million a year. The mayor knows none of the 640 islanders
who could do without it.
`;

function pack(change: (pack: ContextPack) => void = () => {}): ContextPack {
  const changed = ferryPack();
  change(changed);
  return changed;
}
const at = <T>(list: T[], i: number) => list[i] as T & object;
const write = (name: string, content: unknown) => file(name, JSON.stringify(content));
const several = (...packs: ContextPack[]) => ({ format: 1, packs });

describe('check', () => {
  const check = (content: unknown, ...args: string[]) => {
    const path = typeof content === 'string' ? file('p.json', content) : write('p.json', content);
    const { status, lines, stderr } = runText(['check', path, ...args]);
    expect(stderr).toBe('');
    return { status, lines: lines.map((line) => line.replace(`${path}: `, '')) };
  };
  const article = file('article.txt', ARTICLE);

  test('says when all is well', () => {
    expect(check(pack())).toEqual({ status: 0, lines: ['1 pack, no problems'] });
    expect(
      check(
        several(
          pack(),
          pack((p) => Object.assign(p, { id: 'two' })),
        ),
      ),
    ).toEqual({
      status: 0,
      lines: ['2 packs, no problems'],
    });
    expect(check(pack(), '--article', article)).toEqual({
      status: 0,
      lines: ['1 pack, no problems; 4 passages and figures found in the article'],
    });
  });

  const bad: [problem: string, content: unknown][] = [
    ['line 2, column 1: not JSON: expected a comma or }', '{"format": 1\n"packs": []}'],
    [
      "packs[1].claims[1].sources[0]: no source with id 'nobody'",
      several(
        pack(),
        pack((p) =>
          Object.assign(p, {
            id: 'two',
            claims: [p.claims[0], { ...p.claims[1], sources: [{ source: 'nobody', manner: 'said' }] }],
          }),
        ),
      ),
    ],
    [
      'claims[0].appearance: not found in the article',
      pack((p) => Object.assign(at(p.claims, 0).appearance, { end: '€5 million' })),
    ],
    [
      'claims[1].appearance: found in 2 places of the article',
      pack((p) => Object.assign(at(p.claims, 1), { appearance: { start: 'ferry' } })),
    ],
    [
      'figures[1].surface: not found in the article',
      pack((p) => Object.assign(at(p.figures, 1), { surface: '64 islanders' })),
    ],
    [
      'packs[0].figures[0].surface: not found in the article',
      several(pack((p) => Object.assign(at(p.figures, 0), { surface: 'about €4.5 billion' }))),
    ],
  ];
  test.each(bad)('%s', (problem, content) => {
    expect(check(content, '--article', article)).toEqual({ status: 1, lines: [problem] });
  });

  test('without an article looks for nothing in it', () => {
    const claim = pack((p) => Object.assign(at(p.claims, 0), { appearance: { start: 'Not a word of it' } }));
    expect(check(claim).status).toBe(0);
  });

  test('takes the article’s text from the file where it is there', () => {
    const broken = pack((p) => Object.assign(at(p.figures, 1), { surface: '64 islanders' }));
    expect(check({ ...several(broken), texts: { ferry: ARTICLE } })).toEqual({
      status: 1,
      lines: ['packs[0].figures[1].surface: not found in the article'],
    });
  });

  test('a pack changed by hand is a warning, and no problem', () => {
    expect(check({ ...several(pack()), hashes: { ferry: `sha256-${'0'.repeat(64)}` } })).toEqual({
      status: 0,
      lines: [
        'warning: packs[0]: was changed after it was written: its hash is another',
        '1 pack, no problems',
      ],
    });
  });

  test('goes through all files, and reads standard input', () => {
    const [good, spoiled] = [write('good.json', pack()), file('bad.json', '{}')];
    const { status, lines } = runText(['check', spoiled, good, '-'], JSON.stringify(pack()));
    expect(status).toBe(1);
    expect(lines[0]).toBe(`${spoiled}: format: is missing`);
    expect(lines.slice(-2)).toEqual([`${good}: 1 pack, no problems`, '-: 1 pack, no problems']);
  });
});

describe('diff', () => {
  const before = write('before.json', pack());
  const diff = (content: unknown, ...args: string[]) =>
    runText(['diff', before, write('after.json', content), ...args]);
  const [, board] = ferryPack().terms;

  test('prints nothing where packs say the same', () => {
    const same = { ...several(pack()), texts: { ferry: ARTICLE } };
    expect(diff(same)).toEqual({ status: 0, stderr: '', lines: [] });
    expect(diff(same, '--json')).toEqual({ status: 0, stderr: '', lines: [] });
  });

  test('prints what changed, to read', () => {
    const after = pack((p) => {
      p.revision = 3;
      p.article.subtitle = 'A "report"';
      at(p.terms, 0).gloss = 'An island.';
      p.sources.push({ id: 'crew', name: 'the crew', kind: 'unnamed' });
      p.claims.shift();
      p.figures.reverse();
    });
    expect(diff(after)).toEqual({
      status: 1,
      stderr: '',
      lines: [
        '~ ferry: revision: 2 → 3',
        '~ ferry article: subtitle: nothing → "A \\"report\\""',
        '~ ferry terms/ostrand: gloss: "An island that only a ferry reaches." → "An island."',
        '~ ferry figures: in another order',
        '- ferry claims/loses: "The ferry loses about 4.5 million euros a year."',
        '+ ferry sources/crew: "the crew"',
      ],
    });
  });

  test('prints JSON, a line for each pack', () => {
    const after = several(
      pack((p) => p.terms.push({ ...board, id: 'quay' } as ContextPack['terms'][0])),
      pack((p) => Object.assign(p, { id: 'two' })),
    );
    const { status, lines } = run(['diff', '--json', before, write('after.json', after)]);
    expect(status).toBe(1);
    expect(lines).toEqual([
      { pack: 'ferry', change: 'changed', diff: expect.objectContaining({ article: [], pack: [] }) },
      { pack: 'two', change: 'added' },
    ]);
    expect(lines[0].diff.terms).toEqual({
      added: [{ ...board, id: 'quay' }],
      removed: [],
      changed: [],
      isReordered: false,
    });
  });

  test('tells packs apart by their id, but compares one with one', () => {
    const renamed = pack((p) => Object.assign(p, { id: 'boat' }));
    expect(diff(renamed).lines).toEqual(['~ ferry: id: "ferry" → "boat"']);
    expect(
      diff(
        several(
          renamed,
          pack((p) => Object.assign(p, { id: 'two' })),
        ),
      ).lines,
    ).toEqual(['+ boat', '+ two', '- ferry']);
  });
});

describe('what cannot be read ends with 2', () => {
  const good = write('ok.json', pack());
  const bad: [what: string, args: () => string[], message: RegExp][] = [
    ['no pack', () => ['check', good, join(folder, 'none.json')], /none\.json: there is no such file/],
    [
      'no article',
      () => ['check', '--article', join(folder, 'none.txt'), good],
      /none\.txt: there is no such file/,
    ],
    ['an unknown flag', () => ['check', '--json', good], /--json/],
    ['one pack to compare', () => ['diff', good], /diff needs two files/],
    ['three packs to compare', () => ['diff', good, good, good], /diff needs two files/],
    ['nothing to compare with', () => ['diff', good, join(folder, 'none.json')], /no such file/],
    [
      'what is no pack',
      () => ['diff', good, file('no.json', '[1,]')],
      /not a pack:\n {2}line 1, column 4: not JSON/,
    ],
  ];
  test.each(bad)('%s', (_, args, message) => {
    const { status, stderr, lines } = runText(args());
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(lines).toEqual([]);
  });
});
