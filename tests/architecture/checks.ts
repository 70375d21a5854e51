import { posix } from 'node:path';
import {
  closedToEntrypoints,
  forbiddenGlobals,
  longFiles,
  maxLines,
  pureFolders,
  type Wall,
  walls,
  wxtForEntrypoints,
} from './rules.ts';

/** A source file: its path from the project root, with forward slashes, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

const importPattern =
  /(?:^|[;\s{}])(?:import|export)\s+(?:[\w$*\s{},]|\btype\b)*?from\s*['"]([^'"]+)['"]|(?:^|[;\s{}])import\s*['"]([^'"]+)['"]|\bimport\s*\(\s*['"]([^'"]+)['"]\s*[,)]/g;

/** The modules a file names in import, export-from and import(), types included. */
export function importsOf(text: string): string[] {
  const found = withoutComments(text).matchAll(importPattern);
  return Array.from(found, ([, from, bare, dynamic]) => from ?? bare ?? dynamic ?? '');
}

/** Every way in which a file breaks the table of the design. */
export function importFaults(file: SourceFile): string[] {
  const [top, folder] = file.path.split('/');
  const faults: string[] = [];
  for (const name of importsOf(file.text)) {
    const fault = top === 'src' ? srcFault(file, folder ?? '', name) : entrypointFault(name);
    if (fault !== null) faults.push(`${file.path} imports ${name}: ${fault}`);
  }
  return faults;
}

function srcFault(file: SourceFile, folder: string, name: string): string | null {
  const wall = walls[folder];
  if (wall === undefined) return `the table has no row for src/${folder}`;
  const target = insideProject(file.path, name);
  if (target === null) return isAllowed(wall.packages, name) ? null : `not a package for ${folder}`;
  const [top, other] = target.split('/');
  if (top === 'assets') return null;
  if (top !== 'src' || other === undefined) return 'src knows nothing outside of src';
  const isOpen = other === folder || wall.folders.includes(other) || wall.files?.includes(target) === true;
  return isOpen ? null : `${folder} may not know ${other}`;
}

function entrypointFault(name: string): string | null {
  if (isAllowed(closedToEntrypoints, name)) return 'the extension API is reached through platform';
  if ((name === 'wxt' || name.startsWith('wxt/')) && !name.startsWith(wxtForEntrypoints)) {
    return `of WXT only ${wxtForEntrypoints}*`;
  }
  return null;
}

/** Where in the project an import leads, or null for a package. */
function insideProject(from: string, name: string): string | null {
  const path = name.split('?')[0] ?? name;
  if (path.startsWith('.')) return posix.join(posix.dirname(from), path);
  // WXT's own short names for the project root.
  const short = /^(?:~~|@@|~|@)\/(.*)$/.exec(path);
  return short?.[1] ?? null;
}

const isAllowed = (packages: Wall['packages'], name: string): boolean =>
  packages.some((allowed) => (/[/:]$/.test(allowed) ? name.startsWith(allowed) : name === allowed));

/** Uses of a forbidden global in a file of a pure folder. */
export function globalFaults(file: SourceFile): string[] {
  const folder = file.path.split('/')[1] ?? '';
  if (!(pureFolders as readonly string[]).includes(folder)) return [];
  const code = withoutStrings(withoutComments(file.text));
  return forbiddenGlobals.filter((name) => usesGlobal(code, name)).map((name) => `${file.path} uses ${name}`);
}

function usesGlobal(code: string, name: string): boolean {
  // A name of one's own is no global: a property, a key, a parameter or a declared constant.
  const declared = new RegExp(`\\b(?:const|let|var|function|class|type|interface)\\s+${name}\\b`);
  const asParameter = new RegExp(`[(,{]\\s*${name}\\s*[,:?)}=]`);
  if (new RegExp(`\\bglobalThis\\s*\\??\\.\\s*${name}\\b`).test(code)) return true;
  if (declared.test(code) || asParameter.test(code)) return false;
  return new RegExp(`(?<![.\\w$#])${name}(?![\\w$]|\\??\\s*:)`).test(code);
}

/** What is wrong with a file's name or length. */
export function shapeFaults(file: SourceFile): string[] {
  const faults: string[] = [];
  const parts = file.path.split('/');
  if (parts.slice(0, -1).some((part) => /^(?:utils?|helpers?|common|misc)$/.test(part))) {
    faults.push(`${file.path} lies in a folder that says nothing about what is in it`);
  }
  if (parts[0] === 'src' && /^index\.[jt]sx?$/.test(parts.at(-1) ?? ''))
    faults.push(`${file.path} is a barrel`);
  const lines = file.text.trimEnd().split('\n').length;
  if (lines > maxLines && longFiles[file.path] === undefined) {
    faults.push(`${file.path} has ${lines} lines; ${maxLines} is the limit without a reason`);
  }
  return faults;
}

/** Folders the README's map names but are not there, and the other way round. */
export function mapFaults(readme: string, folders: readonly string[]): string[] {
  const block = /```[^\n]*\n([^`]*?\bsrc\/[^`]*)```/.exec(readme)?.[1];
  if (block === undefined) return ['README.md has no map of src/'];
  const below = block
    .slice(block.search(/^\s*src\//m))
    .split('\n')
    .slice(1);
  const end = below.findIndex((line) => /^\S/.test(line));
  const lines = end === -1 ? below : below.slice(0, end);
  const named = lines.flatMap((line) => /^\s+(\w+)\//.exec(line)?.[1] ?? []);
  return [
    ...named
      .filter((name) => !folders.includes(name))
      .map((name) => `The map names src/${name}/, which is not there`),
    ...folders.filter((name) => !named.includes(name)).map((name) => `The map does not name src/${name}/`),
  ];
}

const withoutComments = (text: string): string =>
  text.replaceAll(
    /(['"`])(?:\\.|(?!\1)[^\\])*\1|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g,
    (found, quote: string | undefined) => (quote === undefined ? ' ' : found),
  );

const withoutStrings = (text: string): string =>
  text
    .replaceAll(/'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g, "''")
    .replaceAll(/`(?:\\.|[^`\\])*`/g, (template) =>
      // What a template computes is code.
      Array.from(template.matchAll(/\$\{([^}]*)\}/g), ([, code]) => code).join(' '),
    );
