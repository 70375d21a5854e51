import type { Span } from '../../text/quote.ts';

/** A word, a number or a mark of an article. Offsets count in the article's text. */
export interface Token extends Span {
  text: string;
  lower: string;
  kind: 'word' | 'number' | 'mark';
  /** Written with a capital, in front or inside ("iPhone", "al-Assad"), and no pronoun. */
  capital: boolean;
  /** First word of a sentence or of a quotation: its capital says nothing. */
  initial: boolean;
  /** Inside quotation marks. */
  quoted: boolean;
}

/** Initialisms keep their dots; a possessive "s" is its own token; "S&P", "Jong-un" and "O’Neil" are one, and "Jersey-based" is not. */
const TOKEN =
  /(?:\p{L}\.){2,}|\p{N}+(?:[.,:]\p{N}+)*(?:\p{L}[\p{L}\p{N}]*)?|\p{L}[\p{L}\p{M}\p{N}]*(?:[-‐‑&](?!(?:based|led|backed|born|style|owned|run|made|area|era|controlled|funded|like)(?![\p{L}\p{N}]))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*|[’'](?!s(?![\p{L}\p{N}]))\p{L}+)*|[’']s(?![\p{L}\p{N}])|\S/gu;
/** Longer than any word is; what is longer is cut. */
const LONGEST = 60;

export function tokensOf(text: string, from: number, isQuoted: (at: number) => boolean): Token[] {
  const tokens: Token[] = [];
  let initial = true;
  let quotedBefore = false;
  for (const { 0: found, index } of text.matchAll(TOKEN)) {
    const start = from + index;
    const short = found.slice(0, LONGEST);
    const kind = kindOf(short);
    const quoted = isQuoted(start);
    if (quoted && !quotedBefore) initial = true;
    quotedBefore = quoted;
    const lower = short.toLowerCase();
    tokens.push({
      start,
      end: start + found.length,
      text: short,
      lower,
      kind,
      capital: kind !== 'mark' && isCapital(short) && short !== 'I' && !/^I[’']/.test(short),
      initial: initial && kind !== 'mark',
      quoted,
    });
    if (kind !== 'mark') initial = false;
    else if (found === ':' || found === '•') initial = true;
  }
  return tokens;
}

export function kindOf(token: string): Token['kind'] {
  if (/^\p{N}/u.test(token)) return /\p{L}{3}/u.test(token) && /\p{Lu}/u.test(token) ? 'word' : 'number';
  return /^\p{L}/u.test(token) ? 'word' : 'mark';
}

function isCapital(word: string): boolean {
  return /^\p{Lu}|^\p{Ll}{1,2}[-‐‑]?\p{Lu}|^\p{N}+\p{Lu}/u.test(word);
}

export function isAcronym(text: string): boolean {
  const letters = text.replaceAll(/[^\p{L}]/gu, '');
  return letters.length >= 2 && letters.length <= 6 && /^[\p{Lu}\p{N}.&-]+$/u.test(text);
}

/** The text of tokens with the spaces that stand between them. */
export function join(tokens: readonly Token[], from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    if (i > from && token.start > (tokens[i - 1] as Token).end) text += ' ';
    text += token.text;
  }
  return text;
}
