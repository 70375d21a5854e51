import type { RangeSelector, Selector } from '../model/annotation.ts';

/** UTF-16 units of context kept on each side of a quote: enough to tell repeated sentences apart (as Hypothesis does). */
const CONTEXT = 32;

/**
 * Describes a range of the page by what finds it again: its quote with context, its position
 * in the body's text, and its place in the element tree. Undefined when it lies outside the
 * body or holds no text.
 */
export function describeRange(range: Range): Selector[] | undefined {
  const body = range.startContainer.ownerDocument?.body;
  if (!body?.contains(range.commonAncestorContainer)) return undefined;
  const text = body.textContent;
  const start = offsetIn(body, range.startContainer, range.startOffset);
  const end = offsetIn(body, range.endContainer, range.endOffset);
  const exact = text.slice(start, end);
  if (exact.trim() === '') return undefined;
  return [
    rangeSelector(body, range),
    { type: 'TextPositionSelector', start, end },
    {
      type: 'TextQuoteSelector',
      exact,
      prefix: text.slice(Math.max(0, start - CONTEXT), start),
      suffix: text.slice(end, end + CONTEXT),
    },
  ];
}

/** The offset of a boundary point in an element's text content. */
function offsetIn(element: Element, container: Node, offset: number): number {
  const before = element.ownerDocument.createRange();
  before.setStart(element, 0);
  before.setEnd(container, offset);
  return before.toString().length;
}

function rangeSelector(body: Element, range: Range): RangeSelector {
  return {
    type: 'RangeSelector',
    startSelector: pointSelector(body, range.startContainer, range.startOffset),
    endSelector: pointSelector(body, range.endContainer, range.endOffset),
  };
}

function pointSelector(body: Element, container: Node, offset: number): RangeSelector['startSelector'] {
  const element = container instanceof Element ? container : (container.parentElement ?? body);
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
