import type * as v from 'valibot';

/** Something wrong with what was read, and where: `claims[3].sources[0]`. The path is empty for the whole. */
export interface Problem {
  path: string;
  message: string;
}

/** More than these do not help anyone, and a hostile file could make millions; the last line then says that there are more. */
const MOST_PROBLEMS = 50;

/** Takes no more problems than help; the rest are not even looked for. */
export function firstProblems(problems: Iterable<Problem>): Problem[] {
  const first: Problem[] = [];
  for (const problem of problems) {
    if (first.length === MOST_PROBLEMS) return [...first, { path: '', message: 'and more problems' }];
    first.push(problem);
  }
  return first;
}

/** Says in plain words what a schema found. `place` is where the checked value stands. */
export function problemOf(issue: v.BaseIssue<unknown>, place = ''): Problem {
  const path = joinPath(place, pathOf(issue.path));
  if (issue.type !== 'union') return { path, message: words(issue) };
  // A union's own message hides which member failed: where one came nearer, its issues say more.
  const nearer = issue.issues?.find((one) => one.path !== undefined);
  return nearer ? problemOf(nearer, path) : { path, message: words(issue) };
}

/** Where `next` stands, seen from outside of `path`: `packs[1]` and `claims[0]` make `packs[1].claims[0]`. */
export function joinPath(path: string, next: string): string {
  return path === '' || next === '' || next.startsWith('[') ? path + next : `${path}.${next}`;
}

/** A key as it may stand in a path: one from outside may be long, or disguise what follows it. */
export function keyPath(key: string): string {
  if (/^[\w$@-]{1,64}$/.test(key)) return key;
  const escaped = Array.from(key.slice(0, 64), (character) =>
    /[\p{L}\p{N}\p{P}\p{S} ]/u.test(character) && !/["\\]/.test(character)
      ? character
      : `\\u{${character.codePointAt(0)?.toString(16)}}`,
  );
  return `["${escaped.join('')}${key.length > 64 ? '…' : ''}"]`;
}

function pathOf(path: readonly v.IssuePathItem[] = []): string {
  return path.reduce(
    (before, { key }) => joinPath(before, typeof key === 'number' ? `[${key}]` : keyPath(String(key))),
    '',
  );
}

function words(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'strict_object' && issue.expected === 'never') return 'not a field of the format';
  if (issue.received === 'undefined') return 'is missing';
  if (issue.type === 'strict_object') return 'expected an object';
  if (issue.type === 'picklist') return `expected one of ${issue.expected?.replaceAll(/[()]/g, '')}`;
  return issue.message;
}
