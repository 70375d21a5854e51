import type { Claim, Figure, ListName } from './pack.ts';

/** That an entry of a pack names another by its id. */
export interface Reference {
  list: ListName;
  id: string;
  /** Where in the entry it stands: `sources[0]`. */
  path: string;
}

export function* claimReferences(claim: Claim): Generator<Reference> {
  for (const [i, { source }] of claim.sources.entries())
    yield { list: 'sources', id: source, path: `sources[${i}]` };
  yield* named('terms', claim.terms, 'terms');
  yield* named('figures', claim.figures, 'figures');
}

export function figureReferences(figure: Figure): Generator<Reference> {
  return named('terms', figure.subjectTerms, 'subjectTerms');
}

function* named(list: ListName, ids: readonly string[], field: string): Generator<Reference> {
  for (const [i, id] of ids.entries()) yield { list, id, path: `${field}[${i}]` };
}
