/** A text node's part in a block: its data from `offset` on stands in the block's text from `start` on (UTF-16 units). */
export interface Segment {
  node: Text;
  offset: number;
  start: number;
}

/**
 * A run of text that reads as one: a paragraph, also when inline elements split it over many
 * text nodes. Line breaks and images leave a separator that belongs to no segment.
 */
export interface PageBlock {
  /** The nearest ancestor that is not an inline element, or a shadow root. */
  container: Node;
  text: string;
  segments: Segment[];
}

/** Elements that text flows through. */
export const INLINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd label mark output q ruby s samp slot small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
/** Elements that stand between words without ending the paragraph, and what they leave in its text. */
export const SEPARATORS = new Map([
  ['br', '\n'],
  ['img', ' '],
  ['sup', ' '],
  ['sub', ' '],
  ['rt', ' '],
]);

const WORD_AT_END = /[\p{L}\p{N}]$/u;
const WORD_AT_START = /^[\p{L}\p{N}]/u;

/** The nearest ancestor of a node that is not an inline element: what its run belongs to. */
export function containerOf(node: Node): Node {
  let parent = node.parentNode;
  while (
    parent &&
    parent instanceof Element &&
    (INLINE.has(parent.localName) || SEPARATORS.has(parent.localName))
  )
    parent = parent.parentNode;
  return parent ?? node;
}

/** A run longer than this is cut in pieces, between words, so that no step of the work is long. UTF-16 units. */
const LONGEST = 50_000;

function pieceOf(data: string, offset: number): string {
  if (data.length - offset <= LONGEST) return offset === 0 ? data : data.slice(offset);
  const space = data.lastIndexOf(' ', offset + LONGEST);
  return data.slice(offset, space > offset ? space + 1 : offset + LONGEST);
}

/** The run being read. */
export class Run {
  #container: Node | undefined;
  #parent: Node | null = null;
  #text = '';
  #segments: Segment[] = [];

  /** Adds a text node; yields the run before it when the node begins another, and pieces of an overlong one. */
  *add(node: Text): Generator<PageBlock> {
    const { data, parentNode } = node;
    if (data === '') return;
    if (parentNode !== this.#parent) {
      const container = containerOf(node);
      const done = container === this.#container ? undefined : this.take();
      if (done) yield done;
      if (WORD_AT_END.test(this.#text) && WORD_AT_START.test(data) && looksSplit(this.#parent, parentNode))
        this.#text += ' ';
      this.#container = container;
      this.#parent = parentNode;
    }
    for (let offset = 0; offset < data.length; ) {
      const piece = pieceOf(data, offset);
      this.#segments.push({ node, offset, start: this.#text.length });
      // Line ends of the source are spaces to the reader; as they are, they would end sentences.
      this.#text += /[\n\r\t]/.test(piece) ? piece.replaceAll(/[\n\r\t]/g, ' ') : piece;
      offset += piece.length;
      if (this.#text.length < LONGEST) continue;
      const { container, parent } = { container: this.#container, parent: this.#parent };
      const full = this.take();
      if (full) yield full;
      this.#container = container;
      this.#parent = parent;
    }
  }

  separate(separator: string): void {
    if (this.#text !== '') this.#text += separator;
  }

  /** Ends the run and returns it, if it holds anything to read. */
  take(): PageBlock | undefined {
    const { container, text, segments } = {
      container: this.#container,
      text: this.#text,
      segments: this.#segments,
    };
    this.#container = undefined;
    this.#parent = null;
    this.#text = '';
    this.#segments = [];
    return container && /\S/.test(text) ? { container, text, segments } : undefined;
  }
}

/** Whether two inline neighbours are laid out as blocks, so that their letters do not touch. */
function looksSplit(before: Node | null, after: Node | null): boolean {
  return [before, after].some(
    (node) =>
      node &&
      node instanceof Element &&
      INLINE.has(node.localName) &&
      !getComputedStyle(node).display.startsWith('inline'),
  );
}
