import { autoUpdate, computePosition, flip, inline, offset, shift, size } from '@floating-ui/dom';
import type { CardPlace } from './cardDoor.ts';

/** Room between the card and its line, and the card and the window's edge, in CSS pixels. */
const GAP = 8;

const OURS = ['keydown', 'keyup', 'keypress', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click'];

/**
 * The one element that Sourcelight ever adds to a page, while a card is open: a host with a
 * closed shadow root, in the top layer so that nothing of the page covers it.
 */
export function openHost(
  place: CardPlace,
  styles: readonly string[],
): { host: HTMLElement; root: ShadowRoot } {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  // A constructed sheet passes a strict content security policy.
  root.adoptedStyleSheets = styles.map((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
  // What is pressed in here is neither the page's shortcut nor a click or a selection on it.
  for (const type of OURS) root.addEventListener(type, (event) => event.stopPropagation());
  host.popover = 'manual';
  parentFor(place).append(host);
  host.showPopover();
  return { host, root };
}

/** Remembers where the keyboard is; what it returns gives it back, if it is in the host by then. */
export function rememberFocus(host: HTMLElement): () => void {
  const before = document.activeElement;
  return () => {
    if (document.activeElement === host && before instanceof HTMLElement)
      before.focus({ preventScroll: true });
  };
}

/** Calls `close` on Escape, until the signal aborts. */
export function closeOnEscape(close: () => void, signal: AbortSignal): void {
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    // One key closes one thing: a dialog of the page stays.
    event.stopImmediatePropagation();
    event.preventDefault();
    close();
  };
  addEventListener('keydown', onKey, { signal, capture: true });
}

/** Calls `close` on a press outside the host, until the signal aborts. */
export function closeOnPress(host: HTMLElement, close: () => void, signal: AbortSignal): void {
  const onPress = (event: Event) => {
    if (event.target !== host) close();
  };
  addEventListener('pointerdown', onPress, { signal, capture: true, passive: true });
}

/** Outside an open modal dialog everything is inert, the top layer too; so is all but a full-screen element hidden. */
function parentFor({ node }: CardPlace): Element {
  const around = (node?.parentElement ?? undefined)?.closest('dialog:modal');
  const modals = document.querySelectorAll('dialog:modal');
  return around ?? modals[modals.length - 1] ?? document.fullscreenElement ?? document.documentElement;
}

/**
 * Keeps the card beside its line, never on it, while the page scrolls and resizes; calls
 * `onLost` when the line is out of view. Without a line the card stands in the corner.
 * Returns what ends it.
 */
export function keepInPlace(box: HTMLElement, place: CardPlace, onLost: () => void): () => void {
  if (place.rectangles().length === 0) {
    dock(box);
    return () => undefined;
  }
  const reference = {
    getBoundingClientRect: () => boundsOf(place.rectangles()),
    getClientRects: () => place.rectangles(),
    ...(place.node?.parentElement && { contextElement: place.node.parentElement }),
  };
  return autoUpdate(reference, box, () => {
    const { top, bottom, width } = reference.getBoundingClientRect();
    if (width === 0 || bottom < 0 || top > innerHeight) {
      onLost();
      return;
    }
    void position(reference, box);
  });
}

type Reference = { getBoundingClientRect(): DOMRect; getClientRects(): DOMRect[] };

async function position(reference: Reference, box: HTMLElement): Promise<void> {
  const { x, y } = await computePosition(reference, box, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      inline(),
      offset(GAP),
      flip({ padding: GAP, fallbackStrategy: 'bestFit' }),
      shift({ padding: GAP }),
      size({
        padding: GAP,
        apply: ({ availableHeight }) =>
          box.style.setProperty('--sl-room', `${Math.max(120, availableHeight)}px`),
      }),
    ],
  });
  box.style.translate = `${Math.round(x)}px ${Math.round(y)}px`;
}

function dock(box: HTMLElement): void {
  const { width, height } = box.getBoundingClientRect();
  const x = getComputedStyle(document.documentElement).direction === 'rtl' ? GAP : innerWidth - width - GAP;
  box.style.translate = `${Math.max(0, x)}px ${Math.max(0, innerHeight - height - GAP)}px`;
}

function boundsOf(rectangles: DOMRect[]): DOMRect {
  if (rectangles.length === 0) return new DOMRect();
  const left = Math.min(...rectangles.map((rect) => rect.left));
  const top = Math.min(...rectangles.map((rect) => rect.top));
  const right = Math.max(...rectangles.map((rect) => rect.right));
  const bottom = Math.max(...rectangles.map((rect) => rect.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}
