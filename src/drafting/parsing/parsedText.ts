import {
  type ArticleLink,
  articleText,
  PARAGRAPH_BREAK,
  type ParagraphRole,
  type ReadArticle,
} from '../../model/readArticle.ts';
import type { Span } from '../../text/quote.ts';
import { sentencesOf } from '../../text/sentences.ts';
import { type Quotation, quotationsOf } from './quotations.ts';
import { type Token, tokensOf } from './tokens.ts';

/** A sentence of the article. Offsets count in the article's text. */
export interface Sentence extends Span {
  tokens: Token[];
  passage: Passage;
  /** Where it stands among the sentences of its passage. */
  index: number;
}

/** A paragraph of the article, cut into sentences. */
export interface Passage extends Span {
  role: ParagraphRole;
  /** Where it stands among the passages. */
  index: number;
  sentences: Sentence[];
  quotations: Quotation[];
  links: ArticleLink[];
}

export interface ParsedText {
  text: string;
  passages: Passage[];
  /** Of the running text: headings, captions and what stands below the article are left out. */
  sentences: Sentence[];
}

/** Cuts an article into passages, sentences and tokens. */
export function parseText(article: ReadArticle): ParsedText {
  const text = articleText(article);
  const passages: Passage[] = [];
  let start = 0;
  for (const paragraph of article.paragraphs) {
    passages.push(parsePassage(paragraph, start, passages.length));
    start += paragraph.text.length + PARAGRAPH_BREAK.length;
  }
  const running = passages.filter(
    ({ role }, i) => role !== 'heading' && role !== 'caption' && !isBelow(text, passages, i),
  );
  return { text, passages, sentences: running.flatMap(({ sentences }) => sentences) };
}

function parsePassage(
  { text, role, links }: ReadArticle['paragraphs'][number],
  at: number,
  index: number,
): Passage {
  const moved = <T extends Span>(span: T): T => ({ ...span, start: at + span.start, end: at + span.end });
  const quotations = quotationsOf(text).map(moved);
  const passage: Passage = {
    start: at,
    end: at + text.length,
    role,
    index,
    sentences: [],
    quotations,
    links: links.map(moved),
  };
  let next = 0;
  // Sentences and their tokens come in order, so the quotation that may hold them does too.
  const isQuoted = (offset: number) => {
    while (next < quotations.length && (quotations[next] as Quotation).end <= offset) next++;
    return next < quotations.length && (quotations[next] as Quotation).start <= offset;
  };
  const from = DATELINE.exec(text)?.[0].length ?? 0;
  for (const { start, end } of sentencesOf(text.slice(from))) {
    const span = { start: from + start, end: from + end };
    const tokens = tokensOf(text.slice(span.start, span.end), at + span.start, isQuoted);
    for (let i = 0; i < tokens.length; i += MOST_TOKENS) {
      const part = tokens.slice(i, i + MOST_TOKENS);
      passage.sentences.push({
        start: (part[0] as Token).start,
        end: (part.at(-1) as Token).end,
        tokens: part,
        index: passage.sentences.length,
        passage,
      });
    }
  }
  return passage;
}

/** Nobody writes a longer sentence; what is longer is cut, so that work within a sentence stays bounded. */
const MOST_TOKENS = 300;

/** Where and when it was written, before the first sentence: "SEOUL, South Korea —", "WASHINGTON (Reuters) -". */
const DATELINE =
  /^(?:\p{Lu}[\p{Lu}.’' ]{2,30}(?:[,/] ?[\p{L}\p{N}. ]{2,30}){0,2}(?: ?\([^()]{2,40}\))?|\p{Lu}\p{Ll}+\.? \d{1,2}, \d{4}|\p{Lu}[\p{L} ]{2,25} \((?:Reuters|AP|AFP|CNN)\)) ?(?:—|–|--|-) /u;

/** What papers print below an article: who wrote it, who helped, where it was printed. */
const BELOW =
  /^\(?(?:Reporting|Additional reporting|Editing|Writing|Compiled|With reporting|Correction|Read more|Follow|Subscribe|Sign up|Photo|Image|Credit|Copyright|©|Disclaimer|First published|A version of this article)\b|\b(?:contributed(?: to this (?:report|story|article))?\.?$|is (?:an?|the) .{0,80}(?:reporter|editor|producer|correspondent|journalist|columnist|contributor|writer)\b|has covered .{0,60} since|reported from)/i;
/** So many passages at the end may stand below the article. */
const MOST_BELOW = 8;

function isBelow(text: string, passages: readonly Passage[], index: number): boolean {
  if (index < passages.length - MOST_BELOW || index < passages.length / 2) return false;
  const { start, end } = passages[index] as Passage;
  return BELOW.test(text.slice(start, Math.min(end, start + 400)));
}
