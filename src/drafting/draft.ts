import { type ContextPack, FORMAT } from '../model/pack.ts';
import type { ReadArticle } from '../model/readArticle.ts';
import { attributionsOf } from './attribution/attributions.ts';
import { speechOf } from './attribution/speech.ts';
import type { Attribution } from './attribution/voices.ts';
import { draftClaims } from './claims/claims.ts';
import type { Draft } from './draftedPack.ts';
import { draftFigures } from './figures/figures.ts';
import { subjects } from './figures/subjects.ts';
import { idMaker, slugOf } from './ids.ts';
import { groupNames } from './names/groupNames.ts';
import type { NameGroup, Names } from './names/nameGroup.ts';
import { nameMentions, smallWords } from './names/nameMentions.ts';
import { grouped } from './parsing/grouped.ts';
import { type ParsedText, parseText, type Sentence } from './parsing/parsedText.ts';
import { packArticle, soundArticle } from './reading/packArticle.ts';
import { linkedSources } from './sources/linkedSources.ts';
import { ARTICLE_SOURCE, articleSource, draftSources } from './sources/sources.ts';
import { draftTerms } from './terms/terms.ts';

/** What drafting does, in this order; `onStage` hears of each before it begins. */
export const DRAFT_STAGES = ['sentences', 'sources', 'terms', 'figures', 'claims'] as const;
export type DraftStage = (typeof DRAFT_STAGES)[number];

/**
 * Drafts a pack from an article, on the device and by rules alone: who says what, which figures of what,
 * the key terms, and the sentences that can be checked. The same article always gives the same draft.
 * Never throws; the pack always passes `parsePack`.
 */
export function draftPack(read: ReadArticle, onStage?: (stage: DraftStage) => void): Draft {
  onStage?.('sentences');
  const article = soundArticle(read);
  const parsed = parseText(article);
  const names = namesIn(parsed);
  onStage?.('sources');
  const attributions = attributionsOf(parsed, names.mentions, names.groupOf);
  const sources = draftAllSources(parsed, article, attributions);
  const speakers = new Set(
    attributions.flatMap(({ voice }) => (voice.kind === 'group' ? [voice.group] : [])),
  );
  onStage?.('terms');
  const terms = draftTerms(parsed, article, names, speakers, idMaker());
  onStage?.('figures');
  const subjectOf = subjects(article, names, terms.idOf);
  const figures = draftFigures(parsed, article.issued, subjectOf, idMaker());
  const byId = new Map(figures.figures.map((figure) => [figure.id, figure]));
  onStage?.('claims');
  const claims = draftClaims({
    parsed,
    article,
    speechOf: speechOf(parsed, attributions),
    sourceOf: sources.sourceOf,
    linkedIn: sources.linkedIn,
    figuresIn: (sentence) => figures.inSentence.get(sentence) ?? [],
    termsIn: termsBySentence(names, terms.idOf),
    periodOf: (ids) => ids.map((id) => byId.get(id)?.period).find((period) => period !== undefined),
    newId: idMaker(),
  });
  const pack: ContextPack = {
    format: FORMAT,
    id: slugOf(article.title),
    revision: 1,
    article: packArticle(article),
    terms: terms.terms,
    figures: figures.figures,
    claims: claims.claims,
    sources: sources.sources,
  };
  const { places } = sources;
  return { pack, terms: terms.places, figures: figures.places, claims: claims.places, sources: places };
}

function namesIn(parsed: ParsedText): Names {
  const mentions = nameMentions(parsed);
  const small = smallWords(parsed);
  const groups = groupNames(mentions, (word) => small.has(word));
  const owners = new Map(
    groups.flatMap((group) => group.mentions.map((mention) => [mention, group] as const)),
  );
  return { mentions, groups, groupOf: (mention) => owners.get(mention) };
}

/** The article itself, whom it lets speak, and what it links to. */
function draftAllSources(parsed: ParsedText, article: ReadArticle, attributions: readonly Attribution[]) {
  const newId = idMaker();
  newId(ARTICLE_SOURCE);
  const { sources, sourceOf, places } = draftSources(attributions, newId);
  const linked = linkedSources(parsed, attributions, sourceOf, article.url, newId);
  for (const { source, place } of linked) places.set(source.id, [...(places.get(source.id) ?? []), place]);
  const inSentence = grouped(linked, ({ sentence }) => sentence);
  return {
    sources: [articleSource(article), ...sources, ...new Set(linked.map(({ source }) => source))],
    sourceOf,
    places,
    linkedIn: (sentence: Sentence) => (inSentence.get(sentence) ?? []).map(({ source }) => source.id),
  };
}

function termsBySentence(
  { mentions, groupOf }: Names,
  idOf: ReadonlyMap<NameGroup, string>,
): (sentence: Sentence) => readonly string[] {
  const bySentence = grouped(mentions, ({ sentence }) => sentence);
  return (sentence) => {
    const named = (bySentence.get(sentence) ?? []).flatMap((mention) => groupOf(mention) ?? []);
    return [...new Set(named.flatMap((group) => idOf.get(group) ?? []))];
  };
}
