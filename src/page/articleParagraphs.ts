import type { ArticleLink, ArticleParagraph, ParagraphRole } from '../model/readArticle.ts';
import { withoutInvisible } from '../text/invisible.ts';
import { absolute } from './articleMetadata.ts';

/** What holds a paragraph of its own; anything else is part of the line. */
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);
const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA SELECT BUTTON INPUT IFRAME OBJECT SVG MATH AUDIO VIDEO CANVAS'.split(
    ' ',
  ),
);
const ROLES: Readonly<Record<string, ParagraphRole>> = {
  H1: 'heading',
  H2: 'heading',
  H3: 'heading',
  H4: 'heading',
  H5: 'heading',
  H6: 'heading',
  LI: 'list',
  BLOCKQUOTE: 'quote',
  FIGCAPTION: 'caption',
};
const ELEMENT = 1;
const TEXT = 3;
/** Bounds on what a page can make us read: nodes, and UTF-16 units of one paragraph. */
const MOST_NODES = 200_000;
const LONGEST = 50_000;

/** The paragraphs below an element in reading order, with their links. Walks without recursion: depth costs nothing. */
export function readParagraphs(root: Element, base: string | undefined): ArticleParagraph[] {
  const writer = new ParagraphWriter(base);
  let left = MOST_NODES;
  let node: Node | null = root;
  while (node && left-- > 0) {
    const isElement: boolean = node.nodeType === ELEMENT;
    if (node.nodeType === TEXT) writer.write(node.nodeValue ?? '');
    else if (isElement) writer.enter(node as Element);
    const isClosed: boolean = isElement && SKIPPED.has(nameOf(node as Element));
    let next: Node | null = isElement && !isClosed ? node.firstChild : null;
    while (!next && node) {
      if (node.nodeType === ELEMENT) writer.leave(node as Element);
      if (node === root) break;
      next = node.nextSibling;
      if (!next) node = node.parentNode;
    }
    node = next;
  }
  writer.end();
  return writer.paragraphs;
}

const nameOf = (element: Element) => element.tagName.toUpperCase();

/** Gathers text into paragraphs: a block begins and ends one, two line breaks do too. */
class ParagraphWriter {
  readonly paragraphs: ArticleParagraph[] = [];
  #base: string | undefined;
  #text = '';
  #links: ArticleLink[] = [];
  #link: { url: string; start: number } | undefined;
  #roles: ParagraphRole[] = [];
  #breaks = 0;

  constructor(base: string | undefined) {
    this.#base = base;
  }

  enter(element: Element): void {
    const name = nameOf(element);
    if (BLOCKS.has(name)) this.end();
    const role = ROLES[name];
    if (role) this.#roles.push(role);
    if (name === 'BR') this.#break();
    const url = name === 'A' ? absolute(element.getAttribute('href'), this.#base) : undefined;
    if (url) this.#link = { url, start: this.#text.length };
  }

  leave(element: Element): void {
    const name = nameOf(element);
    if (name === 'A') this.#endLink();
    if (BLOCKS.has(name)) this.end();
    if (ROLES[name]) this.#roles.pop();
  }

  write(text: string): void {
    if (this.#text.length > LONGEST) this.end();
    const plain = withoutInvisible(text).replaceAll(/\s+/g, ' ');
    if (plain.trim() !== '') this.#breaks = 0;
    this.#text += this.#text === '' || this.#text.endsWith(' ') ? plain.trimStart() : plain;
  }

  #break(): void {
    this.#breaks += 1;
    if (this.#breaks > 1) this.end();
    else this.write(' ');
  }

  #endLink(): void {
    if (!this.#link) return;
    const { url, start } = this.#link;
    const written = this.#text.slice(start);
    const from = start + written.length - written.trimStart().length;
    const end = this.#text.trimEnd().length;
    if (end > from) this.#links.push({ start: from, end, url });
    this.#link = undefined;
  }

  end(): void {
    this.#endLink();
    const text = this.#text.trimEnd();
    // The role of the innermost: a paragraph in a quotation is a quotation, a heading in a list a heading.
    if (text !== '')
      this.paragraphs.push({ text, role: this.#roles.at(-1) ?? 'paragraph', links: this.#links });
    this.#text = '';
    this.#links = [];
    this.#breaks = 0;
  }
}
