/**
 * Folding: what two spellings must share to be the same word.
 * Case, diacritics, width and ligatures go; letters stay. Offsets elsewhere always
 * refer to the unfolded text, in UTF-16 units, end exclusive.
 */

/** What a character is to the tokenizer. */
export const CharClass = {
  /** Space, punctuation, symbols: stands between words. */
  separator: 1,
  /** Letters, digits and marks of scripts that put spaces between words. */
  word: 2,
  /** Letters of scripts without spaces, Hangul included (particles follow a name directly): each its own token. */
  alone: 3,
  /** Soft hyphens, joiners, direction marks: not there. */
  ignorable: 4,
} as const;

const IGNORABLE = /[\p{Cf}\p{Variation_Selector}]/u;
const ALONE =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const WORD = /[\p{L}\p{N}\p{M}]/u;
const MARKS = /\p{M}+/gu;

const classes = new Uint8Array(0x10000);

/** The class of a UTF-16 unit. Halves of surrogate pairs count as word characters. */
export function classOf(unit: number): number {
  if (classes[unit] === 0) classes[unit] = classify(unit);
  return classes[unit] as number;
}

function classify(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return CharClass.word;
  const character = String.fromCharCode(unit);
  if (IGNORABLE.test(character)) return CharClass.ignorable;
  if (!WORD.test(character)) return CharClass.separator;
  return ALONE.test(character) ? CharClass.alone : CharClass.word;
}

const folded = new Map<number, string>();

/** The folded form of a UTF-16 unit: none, one or several units. */
export function foldUnit(unit: number): string {
  const known = folded.get(unit);
  if (known !== undefined) return known;
  const result = foldCharacter(String.fromCharCode(unit));
  folded.set(unit, result);
  return result;
}

function foldCharacter(character: string): string {
  if (IGNORABLE.test(character)) return '';
  // Decomposing these would take the voicing mark from kana and syllables apart.
  if (ALONE.test(character)) return character.normalize('NFKC');
  return character
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('đ', 'd')
    .replaceAll('œ', 'oe')
    .replaceAll('ı', 'i');
}
