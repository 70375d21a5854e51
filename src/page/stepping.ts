import { isSameTarget, type Target } from './choose.ts';
import { rectanglesOf } from './paint.ts';
import { scrollToRange } from './scrolling.ts';

/** Steps through mentions in reading order, those that are laid out. */
export class Stepper {
  #targets: readonly Target[] = [];
  #current: Target | undefined;

  show(targets: readonly Target[]): void {
    const before = this.#current;
    this.#targets = targets;
    this.#current = before && targets.find((target) => isSameTarget(target, before));
  }

  get current(): Target | undefined {
    return this.#current;
  }

  /** The next (1) or previous (-1) mention, from the current one, or else from where the reader is; round at the ends. */
  step(by: 1 | -1): Target | undefined {
    const count = this.#targets.length;
    const from = this.#current
      ? this.#targets.indexOf(this.#current)
      : this.#firstInView() - (by > 0 ? 1 : 0);
    for (let i = 1; i <= count; i++) {
      const target = this.#targets[(((from + by * i) % count) + count) % count];
      if (target && isShown(target)) return this.select(target);
    }
    return undefined;
  }

  select(target: Target): Target {
    this.#current = target;
    return target;
  }

  #firstInView(): number {
    const index = this.#targets.findIndex((target) => rectanglesOf(target).some(({ bottom }) => bottom > 0));
    return Math.max(index, 0);
  }
}

/** Whether the reader can be brought to a target; what is folded away has rectangles too. */
export function isShown(target: Target): boolean {
  const element = target.block.segments[0]?.node.parentElement;
  return rectanglesOf(target).length > 0 && element?.checkVisibility({ visibilityProperty: true }) !== false;
}

/** Brings a target into view, as gently as the reader's settings ask. */
export function scrollToTarget(target: Target): void {
  const [rect] = rectanglesOf(target);
  if (rect && rect.top >= 0 && rect.bottom <= innerHeight) return;
  scrollToRange(target.block.segments[0]?.node.parentElement, () => rectanglesOf(target)[0]);
}
