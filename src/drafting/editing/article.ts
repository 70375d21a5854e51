import { articleText, type ReadArticle } from '../../model/readArticle.ts';
import { type Normalized, normalize, type Span } from '../../text/quote.ts';
import { sentencesOf } from '../../text/sentences.ts';
import { type Appearance, appearanceFinder } from '../claims/appearance.ts';
import { type ParsedText, parseText } from '../parsing/parsedText.ts';
import { soundArticle } from '../reading/packArticle.ts';

/** An article as edits ask of it. What costs is done when it is first asked for. */
export interface EditedArticle {
  text: string;
  issued: string | undefined;
  readonly parsed: ParsedText;
  readonly normalized: Normalized;
  /** A quote of at most eight words at either end that leads to the span and nowhere else. */
  appearanceOf(span: Span): Appearance | undefined;
  sentenceAt(offset: number): Span;
  sentencesAround(span: Span): Span;
}

/** The article as drafts count in it: with what no pack could hold left out. */
export function editedArticle(read: ReadArticle): EditedArticle {
  const article = soundArticle(read);
  const text = articleText(article);
  let parsed: ParsedText | undefined;
  let normalized: Normalized | undefined;
  return {
    text,
    issued: article.issued,
    get parsed() {
      parsed ??= parseText(article);
      return parsed;
    },
    get normalized() {
      normalized ??= normalize(text);
      return normalized;
    },
    appearanceOf: appearanceFinder(text),
    sentenceAt: (offset) => sentencesTouched(text, { start: offset, end: offset + 1 }),
    sentencesAround: (span) => sentencesTouched(text, span),
  };
}

/** The whole sentences of a text that a span touches. */
function sentencesTouched(text: string, { start, end }: Span): Span {
  const from = text.lastIndexOf('\n', start) + 1;
  const next = text.indexOf('\n', Math.max(from, end - 1));
  const to = next < 0 ? text.length : next;
  const touched = sentencesOf(text.slice(from, to)).filter(
    (one) => from + one.start < end && from + one.end > start,
  );
  const [first, last] = [touched[0], touched.at(-1)];
  return first && last ? { start: from + first.start, end: from + last.end } : { start, end };
}
