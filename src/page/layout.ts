/**
 * Calls back when what is near the viewport, or where it stands, may have changed: with
 * `true` when the layout may be another. At most once a frame; costs nothing at rest.
 */
export function watchLayout(
  document: Document,
  onChange: (moved: boolean) => void,
  signal: AbortSignal,
): void {
  let frame = 0;
  let moved = false;
  const later = (layout: boolean) => {
    moved ||= layout;
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      onChange(moved);
      moved = false;
    });
  };
  const options = { signal, passive: true, capture: true };
  // A scroller inside the page moves its content against the document.
  document.addEventListener('scroll', (event) => later(event.target !== document), options);
  addEventListener('resize', () => later(true), options);
  // A click, a key or a transition may unfold what was hidden; a late image pushes text down.
  for (const type of ['click', 'keyup', 'toggle', 'transitionend', 'load'])
    document.addEventListener(type, () => later(true), options);
  const size = new ResizeObserver(() => later(true));
  size.observe(document.documentElement);
  signal.addEventListener('abort', () => {
    size.disconnect();
    cancelAnimationFrame(frame);
  });
}
