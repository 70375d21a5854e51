import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { globalFaults, importFaults, importsOf, mapFaults, type SourceFile, shapeFaults } from './checks.ts';
import { longFiles, maxLines, pureFolders, walls } from './rules.ts';

const root = join(import.meta.dirname, '../..');

const files: readonly SourceFile[] = ['src', 'entrypoints'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.[cm]?[jt]sx?$/.test(name))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') })),
);

const srcFolders = readdirSync(join(root, 'src'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && readdirSync(join(root, 'src', entry.name)).length > 0)
  .map(({ name }) => name);

describe('the house', () => {
  test('has something in it', () => expect(files.length).toBeGreaterThan(0));
  test('every folder imports only what the table allows', () =>
    expect(files.flatMap(importFaults)).toEqual([]));
  test('the pure folders use no global of a page, a browser or the clock', () =>
    expect(files.flatMap(globalFaults)).toEqual([]));
  test('files are short, well placed and no barrels', () => expect(files.flatMap(shapeFaults)).toEqual([]));
  test('every folder has a row in the table', () =>
    expect(srcFolders.filter((folder) => walls[folder] === undefined)).toEqual([]));
  test('an exception from the length limit is still needed', () => {
    const needed = files
      .filter(({ text }) => text.trimEnd().split('\n').length > maxLines)
      .map(({ path }) => path);
    expect(Object.keys(longFiles).filter((path) => !needed.includes(path))).toEqual([]);
  });
  test('the standalone type check covers every pure folder', () => {
    const config = readFileSync(join(root, 'tests/architecture/tsconfig.pure.json'), 'utf8');
    expect(pureFolders.filter((folder) => !config.includes(`"../../src/${folder}"`))).toEqual([]);
  });
  test('the README’s map lists exactly the folders of src/, once there is a README', () => {
    const readme = join(root, 'README.md');
    const faults = existsSync(readme) ? mapFaults(readFileSync(readme, 'utf8'), srcFolders) : [];
    expect(faults).toEqual([]);
  });
});

describe('planted faults', () => {
  test.each([
    [`import { a } from './a.ts';`, ['./a.ts']],
    [`import type { A } from '../model/a.ts';`, ['../model/a.ts']],
    [`import a, { type B, c as d } from "x";`, ['x']],
    [`import * as a from 'x';`, ['x']],
    [`import {\n  a,\n  b,\n} from 'x';\nimport 'y';`, ['x', 'y']],
    [`export * from 'x';\nexport { a } from 'y';`, ['x', 'y']],
    [`const a = await import('x');`, ['x']],
    [`// import a from 'x';\n/* import b from 'y'; */`, []],
    [`export const a = 1;\nconst from = 'x';`, []],
    [`type A = import('x').A;`, ['x']],
  ])('reads the imports of %s', (text, expected) => expect(importsOf(text)).toEqual(expected));

  test.each([
    ['src/model/a.ts', '../text/fold.ts', 1],
    ['src/text/a.ts', '../model/pack.ts', 1],
    ['src/spotting/a.ts', '../text/fold.ts', 0],
    ['src/spotting/deep/a.ts', '../../page/reading.ts', 1],
    ['src/spotting/a.ts', 'fuse.js', 1],
    ['src/searching/a.ts', 'fuse.js', 0],
    ['src/page/a.ts', '../platform/messages.ts', 1],
    ['src/page/a.ts', 'webextension-polyfill', 1],
    ['src/ui/Card.tsx', 'preact/hooks', 0],
    ['src/ui/Card.tsx', '#i18n', 1],
    ['src/ui/Card.tsx', '../page/role.ts', 1],
    ['src/platform/browser.ts', 'webextension-polyfill', 0],
    ['src/platform/browser.ts', '#i18n', 0],
    ['src/platform/a.ts', '../spotting/spot.ts', 1],
    ['src/cli/a.ts', 'node:fs', 0],
    ['src/cli/a.ts', '../page/article.ts', 0],
    ['src/cli/a.ts', '../page/paint.ts', 1],
    ['src/model/a.ts', 'node:fs', 1],
    ['src/model/a.ts', '../../entrypoints/background.ts', 1],
    ['src/model/a.ts', '@/entrypoints/background.ts', 1],
    ['src/utils/a.ts', './b.ts', 1],
    ['entrypoints/background.ts', '../src/platform/browser.ts', 0],
    ['entrypoints/background.ts', 'wxt/utils/define-background', 0],
    ['entrypoints/background.ts', 'wxt/browser', 1],
    ['entrypoints/background.ts', 'wxt/client', 1],
    ['entrypoints/popup/main.tsx', 'webextension-polyfill', 1],
  ])('%s importing %s makes %i faults', (path, name, count) => {
    expect(importFaults({ path, text: `import type { A } from '${name}';` })).toHaveLength(count);
  });

  test.each([
    ['document.title', 1],
    ['const a = fetch("x");', 1],
    ['globalThis.fetch("x")', 1],
    ['`$' + '{window.name}`', 1],
    ['setTimeout(() => 1)', 1],
    ['// document.title', 0],
    ['const a = "document";', 0],
    ['pack.document', 0],
    ['const a = { window: 1 };', 0],
    ['const window = 3; window + 1;', 0],
    ['const far = (a: string, window: number) => a + window;', 0],
    ['const documentCount = 1;', 0],
  ])('%s uses %i forbidden globals', (text, count) => {
    expect(globalFaults({ path: 'src/text/a.ts', text })).toHaveLength(count);
    expect(globalFaults({ path: 'src/page/a.ts', text })).toEqual([]);
  });

  test.each([
    ['src/text/utils/a.ts', 1, 1],
    ['src/text/index.ts', 1, 1],
    ['src/text/fold.ts', 200, 0],
    ['src/text/fold.ts', 201, 1],
    ['entrypoints/popup/index.ts', 1, 0],
  ])('%s with %i lines makes %i faults', (path, lines, count) => {
    expect(shapeFaults({ path, text: 'x\n'.repeat(lines) })).toHaveLength(count);
  });

  const readme =
    '# S\n```\nentrypoints/\n  popup/  x\nsrc/\n  model/  nouns\n  text/   strings\nassets/\n  packs/\n```\n';
  test.each([
    [readme, ['model', 'text'], 0],
    [readme, ['model'], 1],
    [readme, ['model', 'text', 'page'], 1],
    ['# no map', ['model'], 1],
  ])('a map that does not fit the folders is a fault (%#)', (text, folders, count) => {
    expect(mapFaults(text, folders)).toHaveLength(count);
  });
});
