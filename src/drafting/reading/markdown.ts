import type { ArticleLink, ArticleParagraph, ParagraphRole, ReadArticle } from '../../model/readArticle.ts';
import { withoutInvisible } from '../../text/invisible.ts';
import { readBlocks } from './plainText.ts';

/** Reads an article in Markdown: its headings, lists and quotes; marks are taken off, links kept. Never throws. */
export function readMarkdown(text: string): ReadArticle {
  const { front, body } = withoutFrontMatter(withoutInvisible(text));
  const blocks = blocksOf(body).flatMap(blockOf);
  const article = readBlocks(blocks);
  return { ...article, ...(front.title && { title: front.title }) };
}

/** The title in YAML front matter; other fields vary too much. */
function withoutFrontMatter(text: string): { front: { title?: string }; body: string } {
  const found = /^---\r?\n([\s\S]{0,5000}?)\r?\n---\r?\n/.exec(text);
  const title = /^title:\s*["']?(.{1,200}?)["']?\s*$/m.exec(found?.[1] ?? '')?.[1];
  return { front: title ? { title } : {}, body: text.slice(found?.[0].length ?? 0) };
}

/** Lines that belong together: up to an empty line, a heading or the next list mark. Fenced code is left out. */
export function blocksOf(text: string): string[] {
  const blocks: string[] = [];
  let fence = '';
  let open = false;
  for (const line of text.split(/\r?\n/)) {
    const mark = /^\s{0,3}(`{3,}|~{3,})/.exec(line)?.[1]?.slice(0, 3);
    if (mark && (fence === '' || fence === mark)) {
      fence = fence === '' ? mark : '';
      open = false;
    } else if (fence !== '') continue;
    else if (line.trim() === '' || isRule(line)) open = false;
    else if (/^\s{0,3}#{1,6}\s/.test(line)) {
      blocks.push(line);
      open = false;
    } else if (open && !LIST.test(line) && !/^\s{0,3}>/.test(line) === !/^\s{0,3}>/.test(blocks.at(-1) ?? ''))
      blocks[blocks.length - 1] += `\n${line}`;
    else {
      blocks.push(line);
      open = true;
    }
  }
  return blocks;
}

const LIST = /^\s{0,8}(?:[-*+]|\d{1,3}[.)])\s+/;

function isRule(line: string): boolean {
  return /^\s{0,3}(?:-\s*){3,}$|^\s{0,3}(?:\*\s*){3,}$|^\s{0,3}(?:=+|-+)\s*$/.test(line);
}

function blockOf(block: string): ArticleParagraph[] {
  const role = roleOf(block);
  const bare = block
    .replaceAll(/^\s{0,3}>\s?/gm, '')
    .replace(LIST, '')
    .replace(/^\s{0,3}#{1,6}\s+|\s+#+\s*$/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const { text, links } = withoutMarks(bare);
  return text === '' ? [] : [{ text, role, links }];
}

function roleOf(block: string): ParagraphRole {
  if (/^\s{0,3}#{1,6}\s/.test(block)) return 'heading';
  if (/^\s{0,3}>/.test(block)) return 'quote';
  return LIST.test(block) ? 'list' : 'paragraph';
}

/** Images, links, emphasis, code and escapes, in one pass. */
const MARKS =
  /!\[[^\]]{0,500}\]\([^()\s]{0,2000}[^()]{0,300}\)|\[([^[\]]{1,500})\]\(<?(https?:\/\/[^()\s>]{1,2000}(?:\([^()\s]{0,200}\))?[^()\s>]{0,200})>?(?:\s+"[^"]{0,300}")?\)|\[([^[\]]{1,500})\](?:\([^()]{0,2000}\)|\[[^\]]{0,100}\])|<(https?:\/\/[^<>\s]{1,2000})>|(\*{1,3}|_{1,3}|~~|`{1,2})(?=\S)|(?<=\S)(\*{1,3}|_{1,3}|~~|`{1,2})|\\([!-/:-@[-`{-~])|<\/?[a-z][^<>]{0,300}>/gi;

function withoutMarks(marked: string): { text: string; links: ArticleLink[] } {
  const links: ArticleLink[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(MARKS)) {
    const [whole, linked, url, label, bare, opening, closing, escaped] = match;
    text += marked.slice(from, match.index);
    from = match.index + whole.length;
    const isInWord =
      (opening ?? closing)?.startsWith('_') &&
      /[\p{L}\p{N}]/u.test(marked[match.index - 1] ?? '') &&
      /[\p{L}\p{N}]/u.test(marked[from] ?? '');
    const written = linked ?? label ?? bare ?? escaped ?? (isInWord ? whole : '');
    const plain =
      linked === undefined && label === undefined ? written : written.replaceAll(/[*_`]{1,3}/g, '');
    const target = url ?? bare;
    if (target && plain.trim() !== '')
      links.push({ start: text.length, end: text.length + plain.length, url: target });
    text += plain;
  }
  text += marked.slice(from);
  const lead = text.length - text.trimStart().length;
  return {
    text: text.trim(),
    links: links.map(({ start, end, url }) => ({ start: start - lead, end: end - lead, url })),
  };
}
