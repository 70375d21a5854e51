import type { Marked } from '../../searching/marks.ts';

/** A text of a pack with the parts that were found marked. */
export function MarkedText({ text, marks }: Marked) {
  let from = 0;
  const pieces = marks.flatMap(([start, end]) => {
    const before = text.slice(from, start);
    from = end;
    return [before, <mark key={start}>{text.slice(start, end)}</mark>];
  });
  return (
    <>
      {pieces}
      {text.slice(from)}
    </>
  );
}
