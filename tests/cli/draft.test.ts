import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parsePack } from '../../src/model/parsePack.ts';

const MAIN = join(import.meta.dirname, '../../src/cli/main.ts');
const folder = mkdtempSync(join(tmpdir(), 'sourcelight-draft-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function run(args: string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, 'draft', ...args], {
    input,
    encoding: 'utf8',
  });
  return { status, stderr, stdout };
}

/** The drafted pack: it must be one. */
function draft(args: string[], input?: string) {
  const { status, stdout, stderr } = run(args, input);
  expect([status, stderr]).toEqual([0, '']);
  const parsed = parsePack(JSON.parse(stdout));
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
  return parsed.pack;
}

const SAID = 'The dam in Norway cost $400 million, according to Peter Holm.';
const PARAGRAPHS = Array.from(
  { length: 4 },
  (_, i) => `<p>${SAID} It was part ${i} of a long story about the water, the wall and the town below.</p>`,
);
const HTML = `<!doctype html><html><head><title>Dam breaks</title></head><body><article><h1>Dam breaks</h1>${PARAGRAPHS.join('')}</article></body></html>`;

describe('draft', () => {
  test('plain text from standard input', () => {
    const pack = draft([], `Dam breaks\n\n${SAID}\n`);
    expect(pack.article.title).toBe('Dam breaks');
    expect(pack.figures.map(({ surface }) => surface)).toEqual(['$400 million']);
    expect(pack.sources.map(({ name }) => name)).toContain('Peter Holm');
    expect(pack.claims.map(({ text }) => text)).toEqual([SAID]);
  });

  test.each([
    ['by its name', 'a.html', HTML],
    ['by its name in capitals', 'b.HTM', HTML],
    ['by its content', 'c.txt', `\n${HTML}`],
  ])('HTML, known %s', (_, name, content) => {
    const pack = draft([file(name, content)]);
    expect(pack.article.title).toBe('Dam breaks');
    expect(JSON.stringify(pack)).not.toContain('<p>');
  });

  test('Markdown', () => {
    const pack = draft([
      file(
        'a.md',
        `# Dam **breaks**\n\n${SAID.replace('Peter Holm', '[Peter Holm](https://holm.example/)')}\n`,
      ),
    ]);
    expect(pack.article.title).toBe('Dam breaks');
    expect(pack.sources.find(({ name }) => name === 'Peter Holm')?.url).toBe('https://holm.example/');
  });

  test('the address that is given', () => {
    expect(draft(['--url', 'https://news.example/dam', '-'], SAID).article.url).toBe(
      'https://news.example/dam',
    );
  });
});

describe('what cannot be drafted ends with 2 and a message', () => {
  test.each<[string, () => string[], string, RegExp]>([
    ['no file', () => [join(folder, 'none.txt')], '', /there is no such file/],
    ['not UTF-8', () => [file('latin.txt', new Uint8Array([0x63, 0xe9, 0x20]))], '', /not UTF-8/],
    ['nothing to read', () => [], ' \n', /there is no text/],
    ['a page without text', () => [file('empty.html', '<html><body></body></html>')], '', /there is no text/],
    ['two files', () => [file('x.txt', SAID), file('y.txt', SAID)], '', /one article at a time/],
    ['no address', () => ['--url', 'javascript:alert(1)'], SAID, /not an address/],
    ['an unknown flag', () => ['--pack', 'x'], SAID, /--pack/],
  ])('%s', (_, args, input, message) => {
    const { status, stderr, stdout } = run(args(), input);
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(stdout).toBe('');
  });
});
