/** Two lists paired one to one, the best pairs first; what is left of either. */
export interface Paired<A, B> {
  pairs: number;
  left: A[];
  right: B[];
}

/** `match` says from 0 (not the same) to 1 (the same) how well two go together. */
export function pairUp<A, B>(
  ours: readonly A[],
  theirs: readonly B[],
  match: (a: A, b: B) => number,
): Paired<A, B> {
  const candidates = ours.flatMap((a, i) => theirs.map((b, j) => ({ i, j, score: match(a, b) })));
  const [takenA, takenB] = [new Set<number>(), new Set<number>()];
  for (const { i, j, score } of candidates.toSorted((x, y) => y.score - x.score)) {
    if (score === 0 || takenA.has(i) || takenB.has(j)) continue;
    takenA.add(i);
    takenB.add(j);
  }
  return {
    pairs: takenA.size,
    left: ours.filter((_, i) => !takenA.has(i)),
    right: theirs.filter((_, j) => !takenB.has(j)),
  };
}
