import type { Name } from './pack.ts';

/** A link in a paragraph: where it stands in the paragraph's text (UTF-16, end exclusive), and its address. */
export interface ArticleLink {
  start: number;
  end: number;
  url: string;
}

/** What a paragraph is to the article; claims are made in `paragraph`, `list` and `quote`. */
export type ParagraphRole = 'heading' | 'paragraph' | 'list' | 'quote' | 'caption';

export interface ArticleParagraph {
  /** Without line breaks; runs of white space are one space. */
  text: string;
  role: ParagraphRole;
  links: ArticleLink[];
}

/** A claim that a `ClaimReview` on the page reviews; its rating is never read. */
export interface ReviewedClaim {
  claim: string;
  /** Who made it. */
  claimant?: string;
}

/** An article as plain values, before anything is drafted from it. Nothing in it is trusted. */
export interface ReadArticle {
  title: string;
  subtitle?: string;
  author: Name[];
  /** ISO 8601: a year, a month or a day. */
  issued?: string;
  /** Who publishes it: the newspaper, the site. */
  containerTitle?: string;
  /** The canonical address. */
  url?: string;
  /** BCP 47. */
  language: string;
  paragraphs: ArticleParagraph[];
  reviewed: ReviewedClaim[];
}

/** The article's text, which spans of a draft count in: its paragraphs, an empty line between. */
export function articleText({ paragraphs }: Pick<ReadArticle, 'paragraphs'>): string {
  return paragraphs.map(({ text }) => text).join(PARAGRAPH_BREAK);
}

export const PARAGRAPH_BREAK = '\n\n';
