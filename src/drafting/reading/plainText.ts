import { readByline } from '../../model/byline.ts';
import { LIMITS } from '../../model/fields.ts';
import type { ArticleParagraph, ParagraphRole, ReadArticle } from '../../model/readArticle.ts';
import { withoutInvisible } from '../../text/invisible.ts';
import { blocksOf } from '../../text/plainBlocks.ts';
import { sentencesOf } from '../../text/sentences.ts';
import { shorten } from '../../text/shorten.ts';
import { readDateLine } from './dates.ts';

/** A line without a full stop and no longer than this is a heading. */
const LONGEST_HEADING = 100;
/** Byline and date stand among so many blocks after the title. */
const TOP = 6;
const ENDS = /[.!?:;,…][”"'’)\]]*$/;
const CREDIT =
  /(?:Getty Images|Shutterstock|\/ ?(?:AFP|AP|EPA|Reuters)|AP Photo[^.]*|Associated Press|Reuters)\)?\.?$/;
const BULLET = /^(?:[•*·▪–—-]|\(?\d{1,2}[.)])\s+/;

/** Reads plain text as an article: the title first, then paragraphs; a byline and a date near the top. Never throws. */
export function readPlainText(written: string): ReadArticle {
  const text = withoutInvisible(written);
  const blocks = blocksOf(text)
    .map(({ start, end }) => text.slice(start, end).replaceAll(/\s+/g, ' ').trim())
    .filter((block) => block !== '');
  return readBlocks(blocks.map((block) => ({ text: block, role: roleOf(block), links: [] })));
}

/** An article from its blocks in reading order. */
export function readBlocks(blocks: readonly ArticleParagraph[]): ReadArticle {
  const first = blocks[0];
  const titled = first !== undefined && isTitle(first);
  const title = titled ? first.text : firstSentence(first?.text ?? '');
  const article: ReadArticle = {
    title: shorten(title, LIMITS.name) || 'Untitled',
    author: [],
    language: 'en',
    paragraphs: [],
    reviewed: [],
  };
  blocks.slice(titled ? 1 : 0).forEach((block, i) => {
    if (i < TOP && ((block.text === title && titled) || readsAsHead(article, block.text))) return;
    article.paragraphs.push(block);
  });
  return article;
}

/** A title has no full stop; what ends with one, or is long, is the first paragraph. */
function isTitle({ text, role }: ArticleParagraph): boolean {
  return role === 'heading' || (text.length <= LIMITS.name && !/[.…][”"'’)\]]*$/.test(text));
}

function firstSentence(text: string): string {
  const [first] = sentencesOf(text);
  return first ? text.slice(first.start, first.end).trim() : '';
}

/** Takes byline and date from the top of the text. */
function readsAsHead(article: ReadArticle, block: string): boolean {
  const author = article.author.length === 0 ? readByline(block) : undefined;
  if (author) article.author = author;
  const issued = article.issued === undefined && !author ? readDateLine(block) : undefined;
  if (issued) article.issued = issued;
  return author !== undefined || issued !== undefined;
}

function roleOf(block: string): ParagraphRole {
  if (BULLET.test(block)) return 'list';
  if (CREDIT.test(block) && block.length < 400) return 'caption';
  const isHeading = block.length <= LONGEST_HEADING && (!ENDS.test(block) || isQuestion(block));
  return isHeading ? 'heading' : 'paragraph';
}

/** "A Change in Guidelines?" */
function isQuestion(block: string): boolean {
  return block.endsWith('?') && block.split(' ').length <= 8;
}
