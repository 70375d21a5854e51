import type { SpottedBlock } from './blockStore.ts';
import { isSameTarget, type Target } from './choose.ts';
import { rectanglesOf } from './paint.ts';

/** How long the pointer rests on a mention before its card opens, in milliseconds: shorter and cards follow the mouse. */
const REST = 250;
/** A line's rectangle ends at its letters; a pointer this near is on it, in CSS pixels. */
const SLACK = 1;

interface CaretPosition {
  offsetNode: Node;
  offset: number;
}
type CaretDocument = Document & {
  caretPositionFromPoint?(
    x: number,
    y: number,
    options?: { shadowRoots: ShadowRoot[] },
  ): CaretPosition | null;
};

/** What the pointer does to mentions. */
export interface PointingEvents {
  /** It rests on one, or touched or clicked it. */
  onPoint(target: Target): void;
  /** It has left the one it was on. */
  onLeave(): void;
}

/** Finds the painted target under a point of the viewport. */
export class HitTester {
  #byNode = new WeakMap<Node, Target[]>();
  #shadowRoots = new Set<ShadowRoot>();

  show(targets: readonly Target[]): void {
    this.#byNode = new WeakMap();
    this.#shadowRoots.clear();
    for (const [block, own] of Map.groupBy(targets, (target): SpottedBlock => target.block)) {
      for (const { node } of block.segments) this.#byNode.set(node, own);
      const root = block.container.getRootNode();
      if (root instanceof ShadowRoot) this.#shadowRoots.add(root);
    }
  }

  /** The caret snaps to the nearest letter, however far: only a rectangle that holds the point is a hit. */
  at(x: number, y: number, document: CaretDocument): Target | undefined {
    return this.#candidates(x, y, document).find((target) =>
      rectanglesOf(target).some((rect) => holds(rect, x, y)),
    );
  }

  #candidates(x: number, y: number, document: CaretDocument): Target[] {
    const shadowRoots = [...this.#shadowRoots];
    const caret = document.caretPositionFromPoint?.(x, y, { shadowRoots });
    const targets = caret && this.#byNode.get(caret.offsetNode);
    if (targets) return targets.filter((target) => isNear(target, caret));
    // Firefox's caret does not look into shadow roots.
    return shadowRoots.length > 0
      ? textNodesAt(x, y, document).flatMap((node) => this.#byNode.get(node) ?? [])
      : [];
  }
}

function isNear({ block, start, end }: Target, { offsetNode, offset }: CaretPosition): boolean {
  const segment = block.segments.findLast((one) => one.node === offsetNode && one.offset <= offset);
  if (!segment) return false;
  const at = segment.start + offset - segment.offset;
  return at >= start - 1 && at <= end + 1;
}

function textNodesAt(x: number, y: number, document: Document): Text[] {
  let element = document.elementFromPoint(x, y);
  while (element?.shadowRoot) {
    const inner: Element | null = element.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === element) break;
    element = inner;
  }
  return [...(element?.childNodes ?? [])].filter((node): node is Text => node.nodeType === Node.TEXT_NODE);
}

function holds(rect: DOMRect, x: number, y: number): boolean {
  return (
    x >= rect.left - SLACK && x <= rect.right + SLACK && y >= rect.top - SLACK && y <= rect.bottom + SLACK
  );
}

/** Follows the pointer; hit tests at most once a frame, never in the raw move. */
export function watchPointer(
  document: Document,
  tester: HitTester,
  events: PointingEvents,
  signal: AbortSignal,
): void {
  let point: { x: number; y: number; target: EventTarget | null; pressed: boolean } | undefined;
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let current: Target | undefined;

  const enter = (target: Target | undefined) => {
    // A page that was read again has other targets in the same places.
    if (target === current || (target && current && isSameTarget(target, current))) return;
    clearTimeout(timer);
    if (current) events.onLeave();
    current = target;
    if (target) timer = setTimeout(() => events.onPoint(target), REST);
  };
  const test = () => {
    frame = 0;
    if (point) enter(point.pressed ? undefined : tester.at(point.x, point.y, document));
  };
  const onMove = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return;
    point = { x: event.clientX, y: event.clientY, target: event.target, pressed: event.buttons > 0 };
    frame ||= requestAnimationFrame(test);
  };
  const onClick = (event: MouseEvent) => {
    // A link, button or selection keeps its own meaning.
    if ((event.target as Element | null)?.closest?.('a[href],button,input,select,textarea,label,summary'))
      return;
    if (document.getSelection()?.isCollapsed === false) return;
    const target = tester.at(event.clientX, event.clientY, document);
    if (target) events.onPoint(target);
  };
  document.addEventListener('pointermove', onMove, { signal, passive: true, capture: true });
  document.addEventListener('click', onClick, { signal, passive: true, capture: true });
  document.documentElement.addEventListener('pointerleave', () => enter(undefined), {
    signal,
    passive: true,
  });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
  });
}
