import type { RangeSelector, Selector, TextPositionSelector } from '../model/annotation.ts';
import { describeQuote } from '../text/describeQuote.ts';
import { rangeAt, readPageText, spanOf } from './pageText.ts';

/**
 * Describes a range of the page by what finds it again: its quote with context, its position in the
 * body's text, and its place in the element tree. In an open shadow root only the quote finds it,
 * since neither of the others reaches into one. Undefined when it lies outside the body or holds
 * nothing to read.
 */
export function describeRange(range: Range): Selector[] | undefined {
  const body = range.startContainer.ownerDocument?.body;
  if (!body) return undefined;
  const page = readPageText(body);
  const span = spanOf(page, range);
  const quote = span && describeQuote(page, span);
  const read = span && rangeAt(page, span);
  if (!quote || !read) return undefined;
  const place = body.contains(read.commonAncestorContainer)
    ? [pathSelector(body, read), positionSelector(body, read)]
    : [];
  return [...place, { type: 'TextQuoteSelector', ...quote }];
}

/** Where a range lies in the body's text content, scripts and all, as the standard has it. */
export function positionSelector(body: Element, range: Range): TextPositionSelector {
  const start = offsetIn(body, range.startContainer, range.startOffset);
  return { type: 'TextPositionSelector', start, end: start + range.toString().length };
}

/** The offset of a boundary point in an element's text content. */
function offsetIn(element: Element, container: Node, offset: number): number {
  const before = element.ownerDocument.createRange();
  before.setStart(element, 0);
  before.setEnd(container, offset);
  return before.toString().length;
}

/** Where a range lies in the element tree. */
export function pathSelector(body: Element, range: Range): RangeSelector {
  return {
    type: 'RangeSelector',
    startSelector: pointSelector(body, range.startContainer, range.startOffset),
    endSelector: pointSelector(body, range.endContainer, range.endOffset),
  };
}

function pointSelector(body: Element, container: Node, offset: number): RangeSelector['startSelector'] {
  const element = container.parentElement ?? body;
  const at = offsetIn(element, container, offset);
  return {
    type: 'XPathSelector',
    value: pathOf(body, element),
    refinedBy: { type: 'TextPositionSelector', start: at, end: at },
  };
}

/** "/main[1]/p[3]": an element's path from the body. */
function pathOf(body: Element, element: Element): string {
  const steps: string[] = [];
  for (let at: Element | null = element; at && at !== body; at = at.parentElement) {
    const name = at.localName;
    let index = 1;
    for (let other = at.previousElementSibling; other; other = other.previousElementSibling)
      if (other.localName === name) index += 1;
    steps.unshift(`/${name}[${index}]`);
  }
  return steps.join('');
}
