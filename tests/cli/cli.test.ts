import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import bundledPack from '../../assets/packs/bitcoin-to-bombs.json' with { type: 'json' };
import { file, folder, MAIN, run } from './run.ts';

const SENTENCE = 'North Korean hackers took $2.3 billion in stolen coins.';

describe('quantities', () => {
  test('prints one quantity a line, with the fields that were promised', () => {
    const { status, lines } = run(['quantities'], 'It fell eight per cent.\n\nThey took £81m a year.');
    expect(status).toBe(0);
    expect(lines).toEqual([
      { file: '-', start: 8, end: 22, surface: 'eight per cent', kind: 'percent', value: 8, unit: 'percent' },
      expect.objectContaining({ file: '-', start: 35, end: 39, surface: '£81m', value: 81e6, rate: 'year' }),
    ]);
  });

  test('counts UTF-16 units', () => {
    const text = '🚀🚀 cost $75 million';
    const { lines } = run(['quantities', '-'], text);
    expect(text.slice(lines[0].start, lines[0].end)).toBe('$75 million');
  });

  test('reads files in order, and says which', () => {
    const files = [file('a.txt', 'It cost $1 million.'), file('b.txt', 'It cost $2 million.')];
    const { lines } = run(['quantities', ...files]);
    expect(lines.map((line) => [line.file, line.value])).toEqual([
      [files[0], 1e6],
      [files[1], 2e6],
    ]);
  });

  test('leaves out a byte order mark, without moving offsets', () => {
    const { lines } = run(['quantities', file('bom.txt', '\uFEFF$3 million')]);
    expect(lines[0].start).toBe(0);
  });

  test('answers JSONL in order, also where there is nothing', () => {
    const input =
      '{"id":"x","text":"It cost $1 million."}\n{"id":2,"text":"Nothing."}\n\n{"id":null,"text":""}\n';
    const { lines } = run(['quantities', '--jsonl'], input);
    expect(lines.map(({ id, quantities }) => [id, quantities.length])).toEqual([
      ['x', 1],
      [2, 0],
      [null, 0],
    ]);
  });
});

describe('spot', () => {
  test('prints every mention with pack, id, name, relation and why', () => {
    const { status, lines } = run(['spot'], `${SENTENCE}\n${SENTENCE}`);
    expect(status).toBe(0);
    expect(lines.filter(({ id }) => id === 'north-korea').map(({ start }) => start)).toEqual([0, 56]);
    expect(lines.find(({ kind }) => kind === 'figure')).toEqual({
      file: '-',
      start: 26,
      end: 38,
      surface: '$2.3 billion',
      kind: 'figure',
      pack: 'bitcoin-to-bombs',
      id: 'usd-2.3bn-stolen',
      name: 'as much as USD 2.3 billion',
      relation: 'same',
      why: expect.arrayContaining([{ type: 'amount' }, { type: 'measure', surface: 'took' }]),
    });
  });

  test('shows what is only possible when asked for all', () => {
    const text = 'Kim Jong-un’s country spent eight per cent on roads.';
    const relations = (args: string[]) => run(['spot', ...args], text).lines.map(({ relation }) => relation);
    expect(relations([])).not.toContain('possible');
    expect(relations(['--all'])).toContain('possible');
  });

  test('takes other packs instead of the bundled one', () => {
    const term = { ...bundledPack.terms[0], id: 'acme', name: 'Acme', aliases: [], salience: 'distinctive' };
    const pack = { ...bundledPack, id: 'mine', terms: [term], figures: [], claims: [], sources: [] };
    const { lines } = run(['spot', '--pack', file('p.json', JSON.stringify(pack))], `Acme and ${SENTENCE}`);
    expect(lines.map((line) => [line.pack, line.surface])).toEqual([['mine', 'Acme']]);
  });

  test('takes files with several packs, and says so when one was changed by hand', () => {
    const named = (name: string) => ({
      ...bundledPack,
      id: name,
      terms: [{ ...bundledPack.terms[0], id: name, name, aliases: [], salience: 'distinctive' }],
      figures: [],
      claims: [],
    });
    const hashes = { zenith: `sha256-${'0'.repeat(64)}` };
    const several = { format: 1, packs: [named('acme'), named('zenith')], hashes };
    const args = ['--pack', file('several.json', JSON.stringify(several))];
    args.push('--pack', file('one.json', JSON.stringify(named('apex'))));
    const { status, lines, stderr } = run(['spot', ...args], 'Acme, Apex and Zenith.');
    expect(lines.map((line) => [line.pack, line.surface])).toEqual([
      ['acme', 'Acme'],
      ['apex', 'Apex'],
      ['zenith', 'Zenith'],
    ]);
    expect(status).toBe(0);
    expect(stderr).toMatch(/several\.json: warning: packs\[1\]: was changed/);
  });

  test('reads a sentence that was broken over lines as one', () => {
    const wrapped =
      'North Korean hackers are said to have taken some money and also\n$2.3 billion in stolen coins.';
    const figure = run(['spot'], wrapped).lines.find(({ kind }) => kind === 'figure');
    expect(wrapped.slice(figure.start, figure.end)).toBe('$2.3 billion');
    expect(figure.why).toContainEqual({ type: 'subject', surface: 'North Korean' });
  });

  test('answers JSONL in order', () => {
    const { lines } = run(['spot', '--jsonl'], `${JSON.stringify({ id: 'a', text: SENTENCE })}\n`);
    expect(lines[0]).toMatchObject({ id: 'a' });
    expect(lines[0].mentions.map(({ surface }: { surface: string }) => surface)).toContain('$2.3 billion');
  });
});

describe('what cannot be read ends with 2 and a message', () => {
  const bad: [what: string, args: () => string[], input: string, message: RegExp][] = [
    ['no file', () => ['quantities', join(folder, 'none.txt')], '', /none\.txt: there is no such file/],
    ['a folder', () => ['spot', folder], '', /that is a folder/],
    ['not UTF-8', () => ['spot', file('latin.txt', new Uint8Array([0x63, 0xe9, 0x20]))], '', /not UTF-8/],
    ['JSONL that is not JSON', () => ['quantities', '--jsonl'], '{"id":1,"text":""}\n{"id"', /-:2: not JSON/],
    ['JSONL without a text', () => ['spot', '--jsonl'], '{"id":1}', /-:1: expected/],
    ['a pack that is not there', () => ['spot', '--pack', join(folder, 'none.json')], '', /no such file/],
    [
      'a pack that is none',
      () => ['spot', '--pack', file('bad.json', '{"format":1}')],
      '',
      /not a pack:\n {2}/,
    ],
    [
      'packs with the same id',
      () => [
        'spot',
        ...['a.json', 'b.json'].flatMap((n) => ['--pack', file(n, JSON.stringify(bundledPack))]),
      ],
      '',
      /b\.json: another pack has the id 'bitcoin-to-bombs'/,
    ],
    ['an unknown flag', () => ['quantities', '--json'], '', /--json/],
    ['an unknown command', () => ['quantity'], '', /no command 'quantity'/],
    ['a command every object has', () => ['toString'], '', /no command 'toString'/],
  ];
  test.each(bad)('%s', (_, args, input, message) => {
    const { status, stderr, lines } = run(args(), input);
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(lines).toEqual([]);
  });
});

test('ends quietly when nobody reads on', () => {
  const text = file('long.txt', `${'It cost $1 million. '.repeat(200)}\n`.repeat(200));
  const { status, stderr } = spawnSync(
    'sh',
    ['-c', `"${process.execPath}" "${MAIN}" quantities "${text}" | head -1`],
    {
      encoding: 'utf8',
    },
  );
  expect([status, stderr]).toEqual([0, '']);
});
