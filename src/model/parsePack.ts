import * as v from 'valibot';
import { LIMITS } from './fields.ts';
import { ContextPack } from './pack.ts';

/** Something wrong with a pack, and where: `claims[3].sources[0]`. The path is empty for the whole file. */
export interface Problem {
  path: string;
  message: string;
}

export type Parsed = { pack: ContextPack } | { problems: Problem[] };

/** More than these do not help anyone; the last line then says how many were left out. */
const MOST_PROBLEMS = 50;

/**
 * Reads a pack from anything. Every problem is listed with its place; a pack comes back
 * only when there is none. Never throws.
 */
export function parsePack(input: unknown): Parsed {
  const result = v.safeParse(ContextPack, input);
  const problems = result.success
    ? crossReferences(result.output)
    : result.issues.flatMap((issue) => deepest(issue));
  if (problems.length > 0) return { problems: shorten(problems) };
  return { pack: result.output as ContextPack };
}

/** Reads a pack from the text of a file. */
export function parsePackText(text: string): Parsed {
  if (text.length > LIMITS.size)
    return { problems: [{ path: '', message: `the file is longer than ${LIMITS.size} characters` }] };
  try {
    return parsePack(JSON.parse(text));
  } catch (error) {
    return { problems: [{ path: '', message: `not JSON: ${(error as Error).message}` }] };
  }
}

/** A union's own message hides which member failed: where one member came nearer, its issues say more. */
function deepest(issue: v.BaseIssue<unknown>): Problem[] {
  const nested = (issue.issues ?? []).filter((i) => i.type !== 'strict_object' || i.expected !== 'Object');
  const path = pathOf(issue.path ?? []);
  if (issue.type === 'union' && nested.length > 0) {
    const deep = nested.filter((i) => (i.path?.length ?? 0) > 0);
    const first = deep[0];
    if (first) return [{ path: join(path, pathOf(first.path ?? [])), message: words(first) }];
  }
  return [{ path, message: words(issue) }];
}

function words(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'strict_object' && issue.expected === 'never') return 'not a field of the format';
  if (issue.received === 'undefined') return 'is missing';
  if (issue.type === 'picklist') return `expected one of ${issue.expected?.replaceAll(/[()]/g, '')}`;
  return issue.message;
}

function pathOf(items: readonly v.IssuePathItem[]): string {
  return items.reduce((path, { key }) => join(path, typeof key === 'number' ? `[${key}]` : String(key)), '');
}

function join(path: string, next: string): string {
  return path === '' || next === '' || next.startsWith('[') ? path + next : `${path}.${next}`;
}

function shorten(problems: Problem[]): Problem[] {
  if (problems.length <= MOST_PROBLEMS) return problems;
  const rest = problems.length - MOST_PROBLEMS;
  return [...problems.slice(0, MOST_PROBLEMS), { path: '', message: `and ${rest} more problems` }];
}

/** What no single field can tell: ids are unique within their list, and every reference leads somewhere. */
function crossReferences(pack: ContextPack): Problem[] {
  const problems: Problem[] = [];
  const idsOf = (list: 'terms' | 'figures' | 'claims' | 'sources') => {
    const seen = new Set<string>();
    pack[list].forEach(({ id }, i) => {
      if (seen.has(id))
        problems.push({ path: `${list}[${i}].id`, message: `another of the ${list} has the id '${id}'` });
      seen.add(id);
    });
    return seen;
  };
  const [terms, figures, sources] = [idsOf('terms'), idsOf('figures'), idsOf('sources')];
  idsOf('claims');
  const refer = (ids: Set<string>, what: string, id: string, path: string) => {
    if (!ids.has(id)) problems.push({ path, message: `no ${what} with id '${id}'` });
  };
  pack.figures.forEach((figure, i) => {
    figure.subjectTerms.forEach((id, j) => {
      refer(terms, 'term', id, `figures[${i}].subjectTerms[${j}]`);
    });
  });
  pack.claims.forEach((claim, i) => {
    claim.sources.forEach(({ source }, j) => {
      refer(sources, 'source', source, `claims[${i}].sources[${j}]`);
    });
    claim.terms.forEach((id, j) => {
      refer(terms, 'term', id, `claims[${i}].terms[${j}]`);
    });
    claim.figures.forEach((id, j) => {
      refer(figures, 'figure', id, `claims[${i}].figures[${j}]`);
    });
  });
  return problems;
}
