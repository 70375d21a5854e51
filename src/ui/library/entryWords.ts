import type { ContextPack, ListName } from '../../model/pack.ts';
import type { Words, WordsWith } from '../words.ts';

/** What the lists of a pack are called. */
export const LIST_WORDS: Record<ListName, WordsWith<0>> = {
  terms: 'groupTerms',
  figures: 'groupFigures',
  claims: 'groupClaims',
  sources: 'groupSources',
};

export type Entry = ContextPack[ListName][number];

/** What an entry of a pack is called in a list. */
export function entryName(entry: Entry): string {
  if ('surface' in entry) return `${entry.surface} · ${entry.measure}`;
  return 'text' in entry ? entry.text : entry.name;
}

/** Fields of the format that have a name in words; the others are shown as the format calls them. */
const NAMES: Readonly<Record<string, WordsWith<0>>> = {
  name: 'fieldName',
  aliases: 'fieldAliases',
  commonAliases: 'fieldAliases',
  kind: 'fieldKind',
  gloss: 'fieldGloss',
  surface: 'fieldSurface',
  quantity: 'fieldQuantity',
  measure: 'fieldMeasure',
  subject: 'fieldSubject',
  period: 'fieldPeriod',
  text: 'fieldText',
  sources: 'groupSources',
  terms: 'groupTerms',
  figures: 'groupFigures',
  appearance: 'fieldAppearance',
  role: 'fieldRole',
  title: 'pasteTitle',
  author: 'pasteAuthors',
  issued: 'pasteDate',
  containerTitle: 'fieldContainer',
  url: 'pasteAddress',
  licence: 'fieldLicence',
  attribution: 'fieldAttribution',
  revision: 'fieldRevision',
};

export function fieldName(field: string, words: Words): string {
  const key = Object.hasOwn(NAMES, field) ? NAMES[field] : undefined;
  return key ? words(key) : field;
}

/** A value of a pack as one line of text: lists by commas, the parts of a thing by spaces. */
export function valueText(value: unknown): string {
  if (Array.isArray(value)) return value.map(valueText).join(', ');
  if (typeof value === 'object' && value !== null) return Object.values(value).map(valueText).join(' ');
  return String(value);
}
