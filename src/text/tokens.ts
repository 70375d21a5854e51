import { CharClass, classOf, foldUnit } from './fold.ts';

/** Called for each token: hash of its folded form, where it starts and ends (UTF-16, end exclusive). */
export type VisitToken = (hash: number, start: number, end: number) => void;

const DOT = 0x2e;
const FNV_OFFSET = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;

/**
 * Walks the tokens of a text once, left to right. Dashes and apostrophes separate, so
 * "Kim Jong-un" and "Kim Jong Un" are the same three tokens and a possessive leaves its
 * name alone; the dots of an initialism do not ("U.S." is one token, dots included).
 * Hashes are FNV-1a over folded UTF-16 units (http://www.isthe.com/chongo/tech/comp/fnv/).
 */
export function scanTokens(text: string, visit: VisitToken): void {
  const length = text.length;
  let i = 0;
  while (i < length) {
    const cls = classOf(text.charCodeAt(i));
    if (cls === CharClass.word) i = scanWord(text, i, length, visit);
    else {
      if (cls === CharClass.alone) visit(hashUnit(FNV_OFFSET, text.charCodeAt(i)), i, i + 1);
      i += 1;
    }
  }
}

function scanWord(text: string, start: number, length: number, visit: VisitToken): number {
  let hash = FNV_OFFSET;
  let letters = 0;
  let i = start;
  let end = start;
  for (; i < length; i++) {
    const unit = text.charCodeAt(i);
    const cls = classOf(unit);
    if (cls === CharClass.word) {
      hash = hashUnit(hash, unit);
      letters += 1;
      end = i + 1;
    } else if (unit === DOT && isInitial(text, i, letters, start)) {
      letters -= 1; // A dotted letter counts once: the next may follow in the same way.
      end = i + 1;
    } else if (cls !== CharClass.ignorable) break;
  }
  visit(hash, start, end);
  return i;
}

/** Whether the dot at `i` belongs to an initialism: "U.S", "U.N.", "D.P.R.K.", not "a. B" or "3.5". */
function isInitial(text: string, i: number, letters: number, start: number): boolean {
  if (letters !== 1) return false;
  const before = text.charCodeAt(i - 1);
  if (!isAsciiUpper(before)) return false;
  const dotted = i - 2 > start && text.charCodeAt(i - 2) === DOT;
  const next = text.charCodeAt(i + 1);
  const continues = isAsciiUpper(next) && classOf(text.charCodeAt(i + 2) || 0x20) !== CharClass.word;
  return continues || dotted;
}

function isAsciiUpper(unit: number): boolean {
  return unit >= 0x41 && unit <= 0x5a;
}

function hashUnit(hash: number, unit: number): number {
  if (unit < 0x80) return Math.imul(hash ^ (unit >= 0x41 && unit <= 0x5a ? unit + 32 : unit), FNV_PRIME);
  let result = hash;
  const folded = foldUnit(unit);
  for (let i = 0; i < folded.length; i++) result = Math.imul(result ^ folded.charCodeAt(i), FNV_PRIME);
  return result;
}

/** Hash of a sequence of tokens, from the hash so far and that of the next token. */
export function joinHash(sequence: number, token: number): number {
  const mixed = Math.imul(sequence ^ (token + 0x9e3779b9 + (sequence << 6) + (sequence >>> 2)), 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

/** The folded tokens of a text, each once, one space between: equal for spellings that spotting holds equal. */
export function foldedTokens(text: string): string {
  const tokens: string[] = [];
  scanTokens(text, (_, start, end) => {
    let token = '';
    for (let i = start; i < end; i++) if (text.charCodeAt(i) !== DOT) token += foldUnit(text.charCodeAt(i));
    tokens.push(token);
  });
  return tokens.join(' ');
}
