import { LIMITS } from '../model/fields.ts';
import { keyPath, type Problem } from '../model/problem.ts';

export type Json = { value: unknown } | { problem: Problem };

/**
 * Reads JSON (RFC 8259); where it is none, says at which line and column, counted from 1, the column
 * in UTF-16 units. Browsers put that differently, or not at all. Also refused are a key that stands
 * twice in an object, of which `JSON.parse` would silently drop one, and nesting that no format of
 * ours needs. Never throws; takes time in proportion to the text.
 */
export function parseJson(text: string): Json {
  const fault = findFault(text);
  if (!fault) return { value: JSON.parse(text) };
  return { problem: { path: placeOf(text, fault.at), message: fault.message } };
}

interface Fault {
  /** UTF-16 units from the start. */
  at: number;
  message: string;
}

interface Scan {
  text: string;
  at: number;
  /** What is open: the keys so far of an object, nothing for a list. */
  open: (Set<string> | undefined)[];
  /** What has to come next. */
  next: 'value' | 'key' | 'colon' | 'comma' | 'end';
  /** Just opened: it may be closed again at once. */
  isFresh: boolean;
}

const READ: Readonly<Record<Scan['next'], (scan: Scan, mark: string) => Fault | undefined>> = {
  value: readValue,
  key: readKey,
  colon: (scan, mark) => (mark === ':' ? step(scan, 'value') : fault(scan, 'expected a colon')),
  comma: readComma,
  end: (scan) => fault(scan, 'expected nothing more'),
};

function findFault(text: string): Fault | undefined {
  const scan: Scan = { text, at: 0, open: [], next: 'value', isFresh: false };
  for (;;) {
    scan.at = match(/[ \t\n\r]*/y, text, scan.at);
    const mark = text[scan.at];
    if (mark === undefined) return scan.next === 'end' ? undefined : fault(scan, 'ends too early');
    const found = READ[scan.next](scan, mark);
    if (found) return found;
  }
}

function readValue(scan: Scan, mark: string): Fault | undefined {
  if (mark === '{' || mark === '[') return open(scan, mark);
  if (mark === ']' && scan.isFresh) return close(scan);
  const end =
    mark === '"'
      ? endOfString(scan.text, scan.at)
      : match(/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y, scan.text, scan.at);
  if (typeof end !== 'number') return end;
  if (end === scan.at) return fault(scan, 'expected a value');
  scan.at = end;
  return afterValue(scan);
}

function readKey(scan: Scan, mark: string): Fault | undefined {
  if (mark === '}' && scan.isFresh) return close(scan);
  const end = mark === '"' ? endOfString(scan.text, scan.at) : scan.at;
  if (typeof end !== 'number') return end;
  if (end === scan.at) return fault(scan, 'expected a key in double quotes');
  const key: string = JSON.parse(scan.text.slice(scan.at, end));
  const keys = scan.open.at(-1);
  if (keys?.has(key))
    return { at: scan.at, message: `the key ${keyPath(key)} stands twice in the same object` };
  keys?.add(key);
  scan.at = end;
  scan.next = 'colon';
  return undefined;
}

function readComma(scan: Scan, mark: string): Fault | undefined {
  const inObject = scan.open.at(-1) !== undefined;
  if (mark === (inObject ? '}' : ']')) return close(scan);
  if (mark === ',') return step(scan, inObject ? 'key' : 'value');
  return fault(scan, `expected a comma or ${inObject ? '}' : ']'}`);
}

function open(scan: Scan, mark: string): Fault | undefined {
  if (scan.open.length === LIMITS.depth) return fault(scan, `nested more than ${LIMITS.depth} deep`, '');
  scan.open.push(mark === '{' ? new Set() : undefined);
  step(scan, mark === '{' ? 'key' : 'value');
  scan.isFresh = true;
  return undefined;
}

function close(scan: Scan): undefined {
  scan.open.pop();
  scan.at++;
  afterValue(scan);
}

function step(scan: Scan, next: Scan['next']): undefined {
  scan.at++;
  scan.next = next;
  scan.isFresh = false;
}

function afterValue(scan: Scan): undefined {
  scan.next = scan.open.length > 0 ? 'comma' : 'end';
}

/** Where the string that begins at `from` ends, its closing quote included. */
function endOfString(text: string, from: number): number | Fault {
  for (let at = from + 1; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x22) return at + 1;
    if (unit < 0x20) return { at, message: 'not JSON: a line break or control character in a string' };
    if (unit !== 0x5c) continue;
    const end = match(/\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y, text, at);
    if (end === at) return { at, message: 'not JSON: not an escape that JSON knows' };
    at = end - 1;
  }
  return { at: text.length, message: 'not JSON: ends too early' };
}

/** The end of what a sticky pattern finds at `at`; `at` where it finds nothing. */
function match(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

function fault({ at }: Scan, message: string, what = 'not JSON: '): Fault {
  return { at, message: what + message };
}

function placeOf(text: string, at: number): string {
  let line = 1;
  let start = 0;
  for (const { 0: ending, index } of text.slice(0, at).matchAll(/\r\n|\n|\r/g)) {
    line++;
    start = index + ending.length;
  }
  return `line ${line}, column ${at - start + 1}`;
}
