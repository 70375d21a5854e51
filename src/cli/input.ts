import { readFileSync } from 'node:fs';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { fail } from './failure.ts';

/** A text to be read, with what it is called in the answer. */
export interface Input {
  /** The file's name as it was given; `-` for standard input. */
  file: string;
  text: string;
}

/** Reads flags and file names; an unknown flag is a failure. */
export function readArguments<T extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: T,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    fail((error as Error).message);
  }
}

/** Reads files in order, standard input where there is none. */
export function readInputs(files: readonly string[]): Input[] {
  return (files.length === 0 ? ['-'] : files).map((file) => ({ file, text: readText(file) }));
}

/** Reads a file as UTF-8, without its byte order mark; anything else is a failure. */
export function readText(file: string): string {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const why =
      code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'that is a folder' : message;
    fail(`${file}: ${why}`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    fail(`${file}: not UTF-8 text`);
  }
}

/** A line of JSONL input. */
export interface Line {
  id: unknown;
  text: string;
}

/** Reads `{"id","text"}` lines; a bad one is a failure that names its line. */
export function readLines({ file, text }: Input): Line[] {
  return text.split('\n').flatMap((line, i): Line[] => {
    if (line.trim() === '') return [];
    const place = `${file}:${i + 1}`;
    let json: unknown;
    try {
      json = JSON.parse(line);
    } catch (error) {
      fail(`${place}: not JSON: ${(error as Error).message}`);
    }
    if (typeof json !== 'object' || json === null || !('text' in json) || typeof json.text !== 'string')
      fail(`${place}: expected {"id","text"} with the text as a string`);
    return [{ id: 'id' in json ? json.id : null, text: json.text }];
  });
}
