import { findQuoteRange, normalize, type QuoteRange } from './quote.ts';

/** A paragraph in parts; those of the passage are lit. Together they are its text. */
export type ParagraphParts = { text: string; isLit: boolean }[];

/** What parts the paragraphs of a copy of an article's text. */
const BREAK = '\n\n';

/**
 * The paragraphs of a text with the passage lit that begins and ends so. Nothing is lit where it does not stand
 * there, or more than once.
 */
export function lightParagraphs(text: string, passage: QuoteRange | undefined): ParagraphParts[] {
  const [span, second] = passage ? findQuoteRange(normalize(text), passage) : [];
  const { start, end } = span && !second ? span : { start: 0, end: 0 };
  let at = 0;
  return text.split(BREAK).map((paragraph) => {
    const [from, to] = [start, end].map((offset) => Math.min(Math.max(offset - at, 0), paragraph.length));
    at += paragraph.length + BREAK.length;
    return [
      { text: paragraph.slice(0, from), isLit: false },
      { text: paragraph.slice(from, to), isLit: true },
      { text: paragraph.slice(to), isLit: false },
    ].filter((part) => part.text !== '');
  });
}
