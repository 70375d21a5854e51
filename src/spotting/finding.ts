import type { Passage } from './context.ts';

/** The first use of a name of one of the terms, as written, or undefined. */
export function findTermIn(
  passages: readonly (Passage | undefined)[],
  packId: string,
  terms: readonly string[],
): string | undefined {
  for (const passage of passages)
    for (const { start, end, names } of passage?.hits ?? [])
      if (names.some((name) => name.packId === packId && terms.includes(name.term.id)))
        return passage?.text.slice(start, end);
  return undefined;
}

/** The first match of a pattern, as written, or undefined. */
export function findIn(passages: readonly (Passage | undefined)[], pattern: RegExp): string | undefined {
  for (const passage of passages) {
    const found = passage && pattern.exec(passage.text);
    if (found) return found[0];
  }
  return undefined;
}

/** Matches any of some words or phrases as whole words, in any case; without words, nothing. */
export function wordPattern(words: readonly string[]): RegExp {
  if (words.length === 0) return /(?!)/;
  const escaped = words.map((word) =>
    word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/\s+/g, '\\s+'),
  );
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
}
