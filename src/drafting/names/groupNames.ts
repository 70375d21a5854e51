import { COUNTRY_NAMES, PLACES } from '../words/places.ts';
import { usualnessOf } from '../words/usualness.ts';
import { addMention, emptyGroup, type NameGroup, nameKey } from './nameGroup.ts';
import { joinAcronyms, joinFamilyNames, joinPrefixed, joinShortBodies } from './nameJoining.ts';
import { kindOf } from './nameKinds.ts';
import type { NameMention } from './nameSplitting.ts';

/**
 * Joins the mentions of a text to what they name: short forms to full ones, acronyms to what they stand for.
 * `isSmall` tells whether the text has a word in small letters: it is then no name by itself.
 */
export function groupNames(
  mentions: readonly NameMention[],
  isSmall: (word: string) => boolean,
): NameGroup[] {
  const groups = new Map<string, NameGroup>();
  for (const mention of mentions) {
    const key = nameKey(countryOf(mention.text) ?? mention.text);
    const group = groups.get(key) ?? emptyGroup(countryOf(mention.text) ?? mention.text);
    groups.set(key, group);
    addMention(group, mention);
  }
  joinPrefixed(groups);
  joinAcronyms(groups);
  const isAlone = (word: string) => groups.has(word) && usualnessOf(word) === 'rare' && !PLACES.has(word);
  for (const group of groups.values()) group.kind = kindOf(group, isAlone);
  joinFamilyNames(groups);
  joinShortBodies(groups, isSmall);
  return [...groups.values()].map(sorted);
}

function countryOf(text: string): string | undefined {
  const lower = text.toLowerCase();
  const place = PLACES.get(lower) ?? (lower.endsWith('s') ? PLACES.get(lower.slice(0, -1)) : undefined);
  return place !== undefined && COUNTRY_NAMES.has(place) ? place : undefined;
}

function sorted(group: NameGroup): NameGroup {
  return { ...group, mentions: group.mentions.toSorted((a, b) => a.start - b.start) };
}
