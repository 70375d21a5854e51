import type { ArticleParagraph, ReadArticle } from '../../src/model/readArticle.ts';

/** An article of plain paragraphs, with what a test wants to be different. */
export function articleOf(
  paragraphs: (string | ArticleParagraph)[],
  change: Partial<ReadArticle> = {},
): ReadArticle {
  return {
    title: 'A title about nothing',
    author: [],
    language: 'en',
    url: 'https://news.example/a-title',
    paragraphs: paragraphs.map((one) =>
      typeof one === 'string' ? { text: one, role: 'paragraph', links: [] } : one,
    ),
    reviewed: [],
    ...change,
  };
}
