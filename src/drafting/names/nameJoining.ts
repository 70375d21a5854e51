import { isAcronym } from '../parsing/tokens.ts';
import { BODY_WORDS } from '../words/bodies.ts';
import { PLACES } from '../words/places.ts';
import { usualnessOf } from '../words/usualness.ts';
import { absorb, addMention, type NameGroup, nameKey, shortForms } from './nameGroup.ts';
import type { NameMention } from './nameSplitting.ts';

/** "U.S. Customs and Border Protection" is "Customs and Border Protection"; "Acme Inc" is "Acme". */
export function joinPrefixed(groups: Map<string, NameGroup>): void {
  for (const key of [...groups.keys()]) {
    const bare = key
      .replace(/^(?:us|uk|british|american|united states|national|federal|south korean|chinese|russian) /, '')
      .replace(/ (?:inc|corp|ltd|llc|plc|co|company|corporation)$/, '');
    const group = groups.get(bare);
    if (bare === key || !group || PLACES.has(bare) || !bare.includes(' ')) continue;
    const full = groups.get(key) as NameGroup;
    absorb(groups, group, key);
    group.name = full.mentions.length > group.mentions.length / 2 ? full.name : group.name;
  }
}

/** "Kaspersky" is "Kaspersky Lab", where no other name begins so. */
export function joinShortBodies(groups: Map<string, NameGroup>, isSmall: (word: string) => boolean): void {
  const byFirst = new Map<string, string[]>();
  for (const key of groups.keys()) {
    const [first, ...rest] = key.split(' ');
    if (rest.length > 0)
      byFirst.set(first as string, [...(byFirst.get(first as string) ?? []).slice(0, 2), key]);
  }
  for (const key of [...groups.keys()]) {
    const longer = byFirst.get(key) ?? [];
    const full = longer.length === 1 ? longer[0] : undefined;
    if (full === undefined || PLACES.has(key) || isSmall(key) || usualnessOf(key) !== 'rare') continue;
    if (
      full
        .split(' ')
        .slice(1)
        .every((word) => BODY_WORDS.has(word))
    )
      absorb(groups, groups.get(full) as NameGroup, key);
  }
}

/** By the bracket that introduces them, else by their letters. */
export function joinAcronyms(groups: Map<string, NameGroup>): void {
  const byInitials = new Map<string, NameGroup | null>();
  for (const group of groups.values()) {
    if (isAcronym(group.name)) continue;
    for (const initials of initialsOf(group.name))
      byInitials.set(initials, byInitials.has(initials) && byInitials.get(initials) !== group ? null : group);
  }
  for (const group of [...groups.values()]) {
    const introduced = group.appositions.flatMap(({ acronym }) => acronym ?? []);
    for (const acronym of introduced) {
      if (isAcronym(group.name)) continue;
      group.spellings.add(acronym);
      absorb(groups, group, nameKey(acronym));
    }
  }
  for (const [key, group] of [...groups]) {
    const full = isAcronym(group.name) && !PLACES.has(key) ? byInitials.get(key.toUpperCase()) : undefined;
    if (full && groups.has(nameKey(full.name)) && key.length >= 3) absorb(groups, full, key);
  }
}

/** With and without the small words: DOJ, DHS, CBP, and with a country before. */
function initialsOf(name: string): string[] {
  const words = name.replaceAll(/\./g, '').split(/[\s-]+/);
  if (words.length < 2) return [];
  const letters = (list: string[]) =>
    list
      .map((word) => word[0] ?? '')
      .join('')
      .toUpperCase();
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  const bare = capitals.filter((word) => !/^(?:US|UK|The)$/.test(word));
  return [...new Set([letters(words), letters(capitals), letters(bare)])].filter(({ length }) => length >= 2);
}

/** Of more people with one family name no more are told apart. */
const MOST_OWNERS = 5;

/** "Fadem" is Zachary Fadem and "Yoon" Yoon Suk Yeol, where the article names only one of them. */
export function joinFamilyNames(groups: Map<string, NameGroup>): void {
  const byShort = new Map<string, NameGroup[]>();
  const gone = new Set<NameGroup>();
  for (const group of groups.values()) {
    if (group.kind !== 'person' || !group.name.includes(' ')) continue;
    for (const short of shortForms(group.name))
      byShort.set(short, [...(byShort.get(short) ?? []).slice(0, MOST_OWNERS), group]);
  }
  for (const [key, group] of [...groups]) {
    if ((key.includes(' ') && group.kind !== 'person') || group.kind === 'place') continue;
    const owners = (byShort.get(key) ?? []).filter((owner) => owner !== group && !gone.has(owner));
    if (owners.length === 0) continue;
    groups.delete(key);
    gone.add(group);
    for (const mention of group.mentions) addMention(ownerOf(mention, owners), mention);
  }
}

/** Of several with one family name: whom the article names by far the most, else who was named last. */
function ownerOf(mention: NameMention, owners: readonly NameGroup[]): NameGroup {
  const [most, next] = owners.toSorted((a, b) => b.mentions.length - a.mentions.length);
  if (!next || (most as NameGroup).mentions.length > 2 * next.mentions.length) return most as NameGroup;
  const lastBefore = ({ mentions }: NameGroup) =>
    mentions.findLast(({ start }) => start < mention.start)?.start ?? -1;
  return owners.reduce((last, one) => (lastBefore(one) > lastBefore(last) ? one : last));
}
