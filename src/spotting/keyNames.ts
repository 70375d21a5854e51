import type { ContextPack } from '../model/pack.ts';
import { namesOf } from './names.ts';

/** The names that alone may put a page on topic, inflections included: what pages are gated by. */
export function keyNames(packs: readonly ContextPack[]): string[] {
  return packs.flatMap((pack) =>
    namesOf(pack).flatMap(({ folded, salience }) => (salience === 'distinctive' ? [folded] : [])),
  );
}
