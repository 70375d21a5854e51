import { locate } from './blocks.ts';
import type { Target } from './choose.ts';
import { LINE_NAMES, type Line } from './lines.ts';

/** The browser has every registered range checked on any change of style: only these go near it. */
const MARGIN_SCREENS = 1;
/** Targets measured together: one rectangle says whether any of them may be in view. */
const UNIT = 32;

interface Unit {
  targets: Target[];
  /** Document coordinates, in CSS pixels; measured when needed. */
  top: number;
  bottom: number;
}

export interface Painter {
  /** Paints these from now on, in place of what was painted. */
  show(targets: readonly Target[]): void;
  /** Paints the mention that the keyboard is at, or none, beside the others. */
  markCurrent(target: Target | undefined): void;
  /** Looks again at what is near the viewport. `moved`: the layout may have changed. */
  refresh(moved: boolean): void;
}

/** Paints targets near the viewport with the CSS Custom Highlight API; the page's nodes stay as they are. */
export function createPainter(
  document: Document,
  onPaintIn: (root: Node) => void,
  signal: AbortSignal,
): Painter {
  const window = document.defaultView as Window & typeof globalThis;
  const highlights = new Map<Line, Highlight>();
  let units: Unit[] = [];
  let painted: Unit[] = [];
  let stale = true;

  const highlight = (line: Line): Highlight => {
    const ours = highlights.get(line) ?? new Highlight();
    highlights.set(line, ours);
    // The registry is the page's too: it may have been cleared.
    if (window.CSS.highlights.get(LINE_NAMES[line]) !== ours)
      window.CSS.highlights.set(LINE_NAMES[line], ours);
    return ours;
  };

  const isRegistered = () =>
    [...highlights].every(([line, ours]) => window.CSS.highlights.get(LINE_NAMES[line]) === ours);

  const refresh = (moved: boolean) => {
    stale ||= moved;
    if (units.length === 0 && painted.length === 0) return;
    if (stale) for (const unit of units) measure(unit, window);
    stale = false;
    const margin = window.innerHeight * MARGIN_SCREENS;
    const [from, to] = [window.scrollY - margin, window.scrollY + window.innerHeight + margin];
    const near = units.filter(({ top, bottom }) => bottom > from && top < to);
    if (!moved && isSame(near, painted) && isRegistered()) return;
    painted = near;
    for (const line of ['term', 'same', 'another'] as const) highlight(line).clear();
    for (const target of near.flatMap((unit) => unit.targets)) {
      const range = rangeOf(target);
      if (!range) continue;
      highlight(lineOf(target)).add(range);
      onPaintIn(target.block.container.getRootNode());
    }
  };

  signal.addEventListener('abort', () => {
    for (const line of highlights.keys()) window.CSS.highlights.delete(LINE_NAMES[line]);
  });
  return {
    refresh,
    show(targets) {
      units = unitsOf(targets);
      stale = true;
      refresh(true);
    },
    markCurrent(target) {
      const range = target && rangeOf(target);
      highlight('current').clear();
      if (range) highlight('current').add(range);
    },
  };
}

/** Where a target lies now; undefined when the page has changed its nodes. A static range costs the page's own edits nothing. */
function rangeOf(target: Target): StaticRange | undefined {
  const range = liveRange(target, target);
  return range && new StaticRange(range);
}

/** The rectangles of a target on the screen, one a line; none when it is not laid out. */
export function rectanglesOf(target: Target): DOMRect[] {
  const range = liveRange(target, target);
  return range ? [...range.getClientRects()] : [];
}

function lineOf({ mentions }: Target): Line {
  const [first] = mentions;
  return first?.kind === 'term' ? 'term' : first?.relation === 'another' ? 'another' : 'same';
}

function unitsOf(targets: readonly Target[]): Unit[] {
  const units: Unit[] = [];
  for (const target of targets) {
    const last = units.at(-1);
    if (last && last.targets[0]?.block === target.block && last.targets.length < UNIT)
      last.targets.push(target);
    else units.push({ targets: [target], top: 0, bottom: 0 });
  }
  return units;
}

function measure(unit: Unit, window: Window): void {
  const [first, last] = [unit.targets[0], unit.targets.at(-1)];
  const rect = first && last && liveRange(first, last)?.getBoundingClientRect();
  const laidOut = rect && (rect.width > 0 || rect.height > 0);
  unit.top = laidOut ? rect.top + window.scrollY : Number.POSITIVE_INFINITY;
  unit.bottom = laidOut ? rect.bottom + window.scrollY : Number.NEGATIVE_INFINITY;
}

function liveRange(first: Target, last: Target): Range | undefined {
  const from = locate(first.block, first.start, first.end);
  const to = locate(last.block, last.start, last.end);
  if (!from || !to) return undefined;
  const range = from.start.node.ownerDocument.createRange();
  range.setStart(from.start.node, from.start.offset);
  range.setEnd(to.end.node, to.end.offset);
  return range;
}

function isSame(a: Unit[], b: Unit[]): boolean {
  return a.length === b.length && a.every((unit, i) => unit === b[i]);
}
