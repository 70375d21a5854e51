import type { TermKind } from '../../model/pack.ts';
import { LEADING_FAMILY_NAMES } from '../words/familyNames.ts';
import { type Apposition, appositionOf } from './appositions.ts';
import type { NameMention } from './nameSplitting.ts';

/** All mentions of one person, body, place or other named thing. */
export interface NameGroup {
  /** The fullest form that the article writes. */
  name: string;
  kind: TermKind;
  /** In reading order. */
  mentions: NameMention[];
  /** All forms, the name included. */
  spellings: Set<string>;
  /** What the article says they are: before the name or after it. */
  roles: string[];
  appositions: Apposition[];
}

/** The names of an article: where they stand, and what they name. */
export interface Names {
  /** In reading order. */
  mentions: readonly NameMention[];
  groups: readonly NameGroup[];
  groupOf(mention: NameMention): NameGroup | undefined;
}

/** Folds what does not tell names apart. */
export function nameKey(name: string): string {
  return name.toLowerCase().replaceAll(/[.’']/g, '').replace(/^the /, '').replaceAll(/\s+/g, ' ');
}

export function emptyGroup(name: string): NameGroup {
  return { name, kind: 'concept', mentions: [], spellings: new Set(), roles: [], appositions: [] };
}

export function addMention(group: NameGroup, mention: NameMention): void {
  group.mentions.push(mention);
  group.spellings.add(mention.text);
  const apposition = appositionOf(mention);
  group.appositions.push(apposition);
  for (const role of [apposition.role, mention.role])
    if (role && !group.roles.includes(role)) group.roles.push(role);
}

export function absorb(groups: Map<string, NameGroup>, into: NameGroup, key: string): void {
  const other = groups.get(key);
  if (!other || other === into) return;
  groups.delete(key);
  for (const mention of other.mentions) into.mentions.push(mention);
  for (const spelling of other.spellings) into.spellings.add(spelling);
  for (const role of other.roles) if (!into.roles.includes(role)) into.roles.push(role);
  for (const apposition of other.appositions) into.appositions.push(apposition);
}

/** How the press names a person the second time; in lower case. */
export function shortForms(name: string): string[] {
  const words = name.split(' ').filter((word) => !/^(?:jr|sr|ii|iii|iv)\.?$/i.test(word));
  const [first, last] = [words[0] ?? '', words.at(-1) ?? ''];
  const leads =
    LEADING_FAMILY_NAMES.has(first.toLowerCase()) &&
    (words.length === 3 || /^\p{Lu}\p{Ll}+(?:-\p{L}+)?$/u.test(last));
  const particled =
    words.length > 2 && /^(?:van|von|de|da|di|al|bin|le|la)$/i.test(words.at(-2) ?? '')
      ? [words.slice(-2).join(' ')]
      : [];
  // First and last without what stands between: "William Gale" for "William G. Gale".
  const outer = words.length > 2 ? [`${first} ${last}`] : [];
  return [...new Set([leads ? first : last, last, ...particled, ...outer].map((one) => nameKey(one)))];
}
