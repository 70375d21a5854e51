import { Readability } from '@mozilla/readability';
import type { ArticleParagraph, ReadArticle } from '../model/readArticle.ts';
import { readMetadata } from './articleMetadata.ts';
import { readParagraphs } from './articleParagraphs.ts';
import { plainText } from './jsonLd.ts';

/** A page with more elements is no article; Readability would hold the page up. */
const MOST_ELEMENTS = 60_000;
/** Browsers stop nesting at 512; Readability's work grows with the cube of the depth. */
const DEEPEST = 250;
/** A paragraph outside an article's markup that is shorter is a label. */
const SHORTEST = 60;

/**
 * Reads the article in a page: what it says of itself, and its text as Readability finds it. The page's own
 * nodes stay as they are. `address` is where the page was read from; without it relative links lead nowhere.
 * Uses no global of a browser, so that the command line can hand it another DOM. Never throws.
 */
export function readArticle(document: Document, address?: string): ReadArticle {
  const metadata = readMetadata(document, address);
  const base = address ?? metadata.url;
  const found = isDeep(document) ? undefined : extract(document);
  const read = found ? readParagraphs(found.content, base) : loneParagraphs(document, base);
  const paragraphs = read.reduce((sum, { text }) => sum + text.length, 0) < SHORTEST ? [] : read;
  const heading = plainText(document.querySelector('h1')?.textContent ?? '');
  const title = metadata.title ?? heading ?? found?.title ?? titleOf(document) ?? 'Untitled';
  return { ...metadata, title, paragraphs: paragraphs.filter(({ text }) => text !== title) };
}

function extract(document: Document): { content: Element; title: string | undefined } | undefined {
  try {
    const copy = document.cloneNode(true) as Document;
    const reader = new Readability<Node>(copy, {
      serializer: (node) => node,
      maxElemsToParse: MOST_ELEMENTS,
      disableJSONLD: true,
    });
    const { content, title } = reader.parse() ?? {};
    return content ? { content: content as Element, title: plainText(title ?? '') } : undefined;
  } catch {
    // Too many elements, or markup that it cannot walk.
    return undefined;
  }
}

/** Where no article is found: what is long enough to be read. */
function loneParagraphs(document: Document, base: string | undefined): ArticleParagraph[] {
  const { body } = document;
  return body ? readParagraphs(body, base).filter(({ text }) => text.length >= SHORTEST) : [];
}

function isDeep({ documentElement: root }: Document): boolean {
  let depth = 0;
  let element: Element | null = root;
  while (element && depth <= DEEPEST) {
    if (element.firstElementChild) {
      element = element.firstElementChild;
      depth += 1;
      continue;
    }
    while (element && element !== root && !element.nextElementSibling) {
      element = element.parentElement;
      depth -= 1;
    }
    element = element === root ? null : (element?.nextElementSibling ?? null);
  }
  return depth > DEEPEST;
}

/** The page's title without the name of the site. */
function titleOf(document: Document): string | undefined {
  const title = plainText(document.title);
  const parts = title?.split(/\s+[|–—·»-]\s+/) ?? [];
  return parts.find((part) => part.split(' ').length > 3) ?? title;
}
