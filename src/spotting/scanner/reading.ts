/**
 * A text that is read: folded to the same length, so that offsets hold, with its capitals and without.
 * Every hyphen and short dash is `-`, every long one `;`, every apostrophe `'`, every space a space, and
 * full-width forms are plain.
 */
export interface Reading {
  cased: string;
  text: string;
  /** How often a rule was tried: the measure of the work, since each looks at a few words at most. */
  steps: number;
}

const folded = new Map<number, number>();
/** As many arguments as a call surely takes. */
const CHUNK = 4096;

/** Made anew from its units, a text whose quotes and dashes are folded needs a byte for each, and is searched faster. */
export function fold(source: string): Reading {
  let cased = '';
  for (let start = 0; start < source.length; start += CHUNK) {
    const units = new Array<number>(Math.min(CHUNK, source.length - start));
    for (let i = 0; i < units.length; i++) {
      const unit = source.charCodeAt(start + i);
      units[i] = unit > 0x1f && unit < 0x7f ? unit : foldUnit(unit);
    }
    cased += String.fromCharCode(...units);
  }
  return { cased, text: cased.toLowerCase(), steps: source.length };
}

function foldUnit(unit: number): number {
  const known = folded.get(unit);
  if (known !== undefined) return known;
  const found = foldCharacter(String.fromCharCode(unit)).charCodeAt(0);
  folded.set(unit, found);
  return found;
}

function foldCharacter(character: string): string {
  if (/[\n\r\t\u2028\u2029]/.test(character)) return '\n';
  if (/\s/.test(character)) return ' ';
  // The long dash stands between clauses.
  if (/[\u2014\u2015]/.test(character)) return ';';
  if (/[\p{Pd}\u2212]/u.test(character)) return '-';
  if (/[\u2018\u2019]/.test(character)) return "'";
  // The one capital whose small letter is longer.
  const plain = character === 'İ' ? 'I' : character.normalize('NFKC');
  return plain.length === 1 ? plain : character;
}

/**
 * A pattern to try at a place. A space in it is one or two of them, or a line's end (an empty line parts
 * sentences); `_` is a space or a hyphen.
 */
export function rule(pattern: TemplateStringsArray, ...parts: string[]): RegExp {
  const source = String.raw(pattern, ...parts);
  return new RegExp(source.replaceAll('_', '(?: ?- ?| )').replaceAll(' ', '(?: {1,2}|\\n)'), 'uy');
}

/** Part of a rule. */
export const part = String.raw;

/** What a rule found: its groups, '' for none, and the offset after it. */
export interface Found {
  groups: [string, string, string, string, string, string, string, string];
  end: number;
}

/** What a rule finds at an offset of the folded text, or of the cased one where capitals count. */
export function look(reading: Reading, pattern: RegExp, at: number, isCased = false): Found | undefined {
  reading.steps++;
  pattern.lastIndex = at;
  const match = pattern.exec(isCased ? reading.cased : reading.text);
  if (!match) return undefined;
  const groups: string[] = [];
  for (let i = 1; i < match.length; i++) groups.push(match[i] ?? '');
  return { groups: groups as Found['groups'], end: pattern.lastIndex };
}

/** The words of a list written with spaces. */
export function list(words: string): string[] {
  return words.split(' ');
}

/** `left=right` pairs written with spaces. */
export function pairs(words: string): [string, string][] {
  return list(words).map((pair) => pair.split('=') as [string, string]);
}
