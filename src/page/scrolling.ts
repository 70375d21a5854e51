/** Scrolls every scroller around an element, then the window until the rectangle itself is in view. */
export function scrollToRange(
  element: Element | null | undefined,
  rectangle: () => DOMRect | undefined,
): void {
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  element?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const rect = rectangle();
  if (rect && (rect.top < 0 || rect.bottom > innerHeight))
    scrollBy({ top: rect.top - innerHeight / 2, behavior });
}
