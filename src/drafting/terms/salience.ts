import type { TermKind } from '../../model/pack.ts';
import { PLACES, USUAL } from '../words/places.ts';
import { isCommonPersonName, usualnessOf } from '../words/usualness.ts';

/**
 * Whether one mention of a term is enough to put any page on topic. Only names are that telling, and only
 * names that the press does not use whatever it writes about: no country, no family name by itself, nobody
 * whose given and family name many bear, no institution with a short initialism.
 */
export function salienceOf(
  { name, kind, aliases }: { name: string; kind: TermKind; aliases: readonly string[] },
  isCoined: boolean,
): 'distinctive' | 'common' {
  const spellings = [name, ...aliases];
  if (kind === 'place' || spellings.some((one) => isUsual(one) || isShortAcronym(one))) return 'common';
  const words = name
    .toLowerCase()
    .split(kind === 'person' ? /\s+/ : /[\s-]+/)
    .filter((word) => usualnessOf(word) !== 'grammar');
  const [first, last] = [words[0] ?? '', words.at(-1) ?? ''];
  if (!/\p{Lu}/u.test(name)) return 'common';
  if (words.length < 2)
    return isCoined && usualnessOf(first) === 'rare' && name.length >= 5 ? 'distinctive' : 'common';
  if (kind === 'person')
    return isCommonPersonName(first) && isCommonPersonName(last) ? 'common' : 'distinctive';
  const rare = words.filter((word) => usualnessOf(word) === 'rare' && !PLACES.has(word)).length;
  return rare > 0 || words.length > 2 ? 'distinctive' : 'common';
}

function isUsual(name: string): boolean {
  const plain = name.toLowerCase().replace(/^the /, '');
  return USUAL.has(plain) || PLACES.has(plain);
}

/** Three letters stand for many things. */
function isShortAcronym(name: string): boolean {
  return name.length <= 3 && name === name.toUpperCase();
}
