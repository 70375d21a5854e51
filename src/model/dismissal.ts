import * as v from 'valibot';
import { pageAddress } from './address.ts';
import { Id, IsoDate, LIMITS, text } from './fields.ts';

/** Where something is not to be marked: in one place of a page, on a site, or everywhere. */
const Scope = v.variant('type', [
  v.strictObject({
    type: v.literal('here'),
    /** The page's address, as `pageAddress` writes it. */
    page: text(LIMITS.address),
    /** What stands before and after the mention in its block, as `surroundings` tells. */
    before: v.string(),
    after: v.string(),
  }),
  v.strictObject({ type: v.literal('site'), host: text(LIMITS.name) }),
  v.strictObject({ type: v.literal('everywhere') }),
]);
export type DismissalScope = v.InferOutput<typeof Scope>;

/** The reader's word that a term or figure is not to be marked. */
const Dismissal = v.strictObject({
  id: text(LIMITS.name),
  packId: Id,
  kind: v.picklist(['term', 'figure']),
  /** Id of the term or figure in its pack. */
  entryId: Id,
  /** How the card called it, for the list. */
  name: text(LIMITS.name),
  scope: Scope,
  created: IsoDate,
});
export type Dismissal = v.InferOutput<typeof Dismissal>;

/** So many are kept: the oldest go first. */
export const MOST_DISMISSALS = 2000;

/** Dismissals from storage; one that is not as it should be is left out. */
export function readDismissals(saved: unknown): Dismissal[] {
  if (!Array.isArray(saved)) return [];
  return saved.flatMap((one) => {
    const read = v.safeParse(Dismissal, one);
    return read.success ? [withPage(read.output)] : [];
  });
}

/** An earlier version gave addresses another form, which is still an address of the same page. */
function withPage(dismissal: Dismissal): Dismissal {
  const { scope } = dismissal;
  return scope.type === 'here'
    ? { ...dismissal, scope: { ...scope, page: pageAddress(scope.page) } }
    : dismissal;
}
