import { foldUnit } from '../text/fold.ts';
import { scanTokens } from '../text/tokens.ts';

/** A word of a text, folded for comparing. Offsets: UTF-16 units of the text as given, end exclusive. */
export interface Word {
  folded: string;
  start: number;
  end: number;
}

/** The words of a text, left to right. "2.3" and "2,300" are one word each; a possessive's s is none. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  scanTokens(text, (_, start, end) => {
    const folded = fold(text.slice(start, end));
    const last = words.at(-1);
    const mark = last && joinOf(text, last.end, start, end);
    if (last && mark !== undefined) {
      last.folded += mark + folded;
      last.end = end;
    } else if (folded !== '' && !(folded === 's' && /['’]/.test(text[start - 1] ?? '')))
      words.push({ folded, start, end });
  });
  return words;
}

/** A token's dots are those of an initialism: "U.S." is the word "us". */
function fold(token: string): string {
  let folded = '';
  for (let i = 0; i < token.length; i++) if (token[i] !== '.') folded += foldUnit(token.charCodeAt(i));
  return folded;
}

/** What stands for the mark between two tokens of one number; undefined where they are two words. */
function joinOf(text: string, from: number, to: number, end: number): '.' | '' | undefined {
  if (to - from !== 1 || !/\d/.test(text[from - 1] ?? '') || !/\d/.test(text[to] ?? '')) return undefined;
  if (text[from] === '.') return '.';
  return text[from] === ',' && /^\d{3}(?!\d)/.test(text.slice(to, end)) ? '' : undefined;
}
