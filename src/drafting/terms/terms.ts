import { LIMITS } from '../../model/fields.ts';
import type { ContextPack, TermKind } from '../../model/pack.ts';
import type { ReadArticle } from '../../model/readArticle.ts';
import type { Span } from '../../text/quote.ts';
import { shorten } from '../../text/shorten.ts';
import { type NameGroup, type Names, nameKey, shortForms } from '../names/nameGroup.ts';
import type { ParsedText } from '../parsing/parsedText.ts';
import { isAcronym } from '../parsing/tokens.ts';
import { COUNTRY_NAMES, PLACES } from '../words/places.ts';
import { isCommonPersonName, usualnessOf } from '../words/usualness.ts';
import { type Concept, conceptsOf } from './concepts.ts';
import { glossOf } from './glosses.ts';
import { salienceOf } from './salience.ts';
import { conceptScore, headWords, nameScore, ranked, SCORES } from './termScores.ts';

export type Term = ContextPack['terms'][number];

export interface DraftedTerms {
  terms: Term[];
  places: Map<string, Span[]>;
  /** The term of a named thing, if it is among the terms. */
  idOf: ReadonlyMap<NameGroup, string>;
}

/** How many terms a text of so many words gets: enough to explain it, few enough to be read through. */
function mostTerms(words: number): number {
  return Math.round(Math.min(40, 14 + words / 50));
}

/** Names take at most this share of the terms. */
const SHARE_OF_NAMES = 0.6;

/** The key terms of an article, the most telling first. */
export function draftTerms(
  parsed: ParsedText,
  article: ReadArticle,
  named: Names,
  speakers: ReadonlySet<NameGroup>,
  newId: (from: string) => string,
): DraftedTerms {
  const { names, concepts } = chooseTerms(parsed, article, named, speakers);
  const places = new Map<string, Span[]>();
  const idOf = new Map<NameGroup, string>();
  const isAmbiguous = ambiguous(named.groups);
  const terms = names.map((group): Term => {
    const term = termOfName(group, isAmbiguous, newId, parsed);
    places.set(
      term.id,
      group.mentions.map(({ start, end }) => ({ start, end })),
    );
    idOf.set(group, term.id);
    return term;
  });
  for (const concept of concepts) {
    const term = termOfConcept(concept, newId, parsed);
    places.set(term.id, concept.places);
    terms.push(term);
  }
  return { terms, places, idOf };
}

function chooseTerms(
  parsed: ParsedText,
  article: ReadArticle,
  { mentions, groups }: Names,
  speakers: ReadonlySet<NameGroup>,
): { names: NameGroup[]; concepts: Concept[] } {
  const head = headWords(article, parsed);
  const most = mostTerms(parsed.sentences.reduce((sum, { tokens }) => sum + tokens.length, 0));
  // Which words are nouns is known of English alone.
  const all = article.language.startsWith('en') ? conceptsOf(parsed, mentions) : [];
  const concepts = ranked(all, (concept) => conceptScore(concept, head));
  const acronyms = new Set(concepts.map(({ one }) => one.acronym));
  const named = groups.filter(({ name }) => !acronyms.has(name));
  const length = parsed.text.length;
  const names = ranked(named, (group) => nameScore(group, head, speakers.has(group), length))
    .slice(0, Math.max(Math.ceil(most * SHARE_OF_NAMES), most - concepts.length))
    .map(({ one }) => one);
  const kept = concepts
    .slice(0, most - names.length)
    .filter(({ score }, i) => score >= SCORES.strong || names.length + i < most / 2);
  return { names, concepts: kept.map(({ one }) => one) };
}

function termOfName(
  group: NameGroup,
  isAmbiguous: (short: string) => boolean,
  newId: (from: string) => string,
  parsed: ParsedText,
): Term {
  const name = shorten(group.name, LIMITS.name);
  const aliases = [
    ...group.spellings,
    ...(COUNTRY_NAMES.get(name) ?? []).filter((one) => group.spellings.has(one)),
  ]
    .filter((alias) => alias !== name && isSafeAlias(alias, group, isAmbiguous))
    .slice(0, LIMITS.aliases)
    .map((alias) => shorten(alias, LIMITS.name));
  const plain = { name, kind: group.kind, aliases: [...new Set(aliases)] };
  return {
    id: newId(name),
    ...plain,
    gloss: glossOf(plain, group, parsed),
    salience: salienceOf(plain, isCoined(group)),
  };
}

/** Short forms that two of the article's people share. */
function ambiguous(groups: readonly NameGroup[]): (short: string) => boolean {
  const owners = new Map<string, number>();
  for (const { kind, name } of groups)
    if (kind === 'person')
      for (const short of shortForms(name)) owners.set(short, (owners.get(short) ?? 0) + 1);
  return (short) => (owners.get(short) ?? 0) > 1;
}

/**
 * Whether a form may stand for the thing on any page. A family name alone is somebody else's almost
 * everywhere ("Kim", "Warner"): it must be long, rare, and nobody else's in the article.
 */
function isSafeAlias(
  alias: string,
  { kind }: { kind: TermKind },
  isAmbiguous: (short: string) => boolean,
): boolean {
  if (alias.includes(' ')) return true;
  const key = nameKey(alias);
  if (isAcronym(alias)) return alias.replaceAll('.', '').length >= 3 || PLACES.has(alias.toLowerCase());
  if (kind !== 'person') return PLACES.has(alias.toLowerCase()) || usualnessOf(key) === 'rare';
  return key.length >= 7 && usualnessOf(key) === 'rare' && !isCommonPersonName(key) && !isAmbiguous(key);
}

/** Written as no other word is ("PolitiFact"), or introduced by "called". */
function isCoined({ name, mentions }: NameGroup): boolean {
  if (/\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}/u.test(name)) return true;
  return mentions.some(({ sentence: { tokens }, from }) =>
    /^(?:called|dubbed|named)$/.test(tokens[from - 1]?.lower ?? ''),
  );
}

function termOfConcept(
  { name, acronym }: Concept,
  newId: (from: string) => string,
  parsed: ParsedText,
): Term {
  const aliases = acronym && acronym.length >= 3 ? [acronym] : [];
  const plain = { name, kind: 'concept' as const, aliases };
  return { id: newId(name), ...plain, gloss: glossOf(plain, undefined, parsed), salience: 'common' };
}
