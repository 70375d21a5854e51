/**
 * Counts what a function does, as a measure of its work that no clock plays a part in: elements that array
 * methods look at or copy, and text that searches go over. Loops by hand are not seen.
 */
export function countWork(run: () => void): number {
  let work = 0;
  const undo = [
    ...(
      [
        'every',
        'filter',
        'find',
        'findIndex',
        'findLast',
        'findLastIndex',
        'flatMap',
        'forEach',
        'map',
        'reduce',
        'some',
      ] as const
    ).map((name) =>
      replace(
        Array.prototype,
        name,
        (original) =>
          function (this: unknown[], visit: (...args: unknown[]) => unknown, ...rest: unknown[]) {
            const counted = (...args: unknown[]) => {
              work += 1;
              return visit(...args);
            };
            return original.call(this, counted, ...rest);
          },
      ),
    ),
    ...(['concat', 'slice', 'toSorted'] as const).map((name) =>
      replace(
        Array.prototype,
        name,
        (original) =>
          function (this: unknown[], ...args: unknown[]) {
            const result = original.apply(this, args) as unknown[];
            work += result.length;
            return result;
          },
      ),
    ),
    ...(['includes', 'indexOf', 'lastIndexOf'] as const).map((name) =>
      replace(
        Array.prototype,
        name,
        (original) =>
          function (this: unknown[], ...args: unknown[]) {
            work += this.length;
            return original.apply(this, args);
          },
      ),
    ),
    replace(
      String.prototype,
      'indexOf',
      (original) =>
        function (this: string, ...args: unknown[]) {
          const at = original.apply(this, args) as number;
          work += (at < 0 ? String(this).length : at) - Number(args[1] ?? 0);
          return at;
        },
    ),
    replace(
      RegExp.prototype,
      'exec',
      (original) =>
        function (this: RegExp, ...args: unknown[]) {
          const [text, from] = [String(args[0]), this.global || this.sticky ? this.lastIndex : 0];
          const match = original.apply(this, args) as RegExpExecArray | null;
          // A sticky search tries one place and no other.
          const missed = this.sticky ? 1 : text.length - from;
          work += match ? match.index + match[0].length - from : missed;
          return match;
        },
    ),
  ];
  try {
    run();
  } finally {
    for (const one of undo) one();
  }
  return work;
}

type BuiltIn = (...args: unknown[]) => unknown;
type Method = (this: never, ...args: never[]) => unknown;

/** Puts another method in the place of a built-in one; returns how to put it back. */
function replace(owner: object, name: string, make: (original: BuiltIn) => Method): () => void {
  const descriptor = Object.getOwnPropertyDescriptor(owner, name) as PropertyDescriptor;
  Object.defineProperty(owner, name, { ...descriptor, value: make(descriptor.value) });
  return () => Object.defineProperty(owner, name, descriptor);
}
