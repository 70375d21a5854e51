import { LIMITS } from '../../model/fields.ts';
import type { ContextPack, Manner, Period } from '../../model/pack.ts';
import type { ReadArticle } from '../../model/readArticle.ts';
import type { Span } from '../../text/quote.ts';
import { shorten } from '../../text/shorten.ts';
import type { Attribution } from '../attribution/voices.ts';
import type { ParsedText, Sentence } from '../parsing/parsedText.ts';
import { ARTICLE_SOURCE, type Source } from '../sources/sources.ts';
import { appearanceFinder } from './appearance.ts';
import { claimScore, isCheckable } from './checkworthiness.ts';

export type Claim = ContextPack['claims'][number];

/** What is known of a sentence once terms, figures and sources are drafted. */
export interface ClaimContext {
  parsed: ParsedText;
  article: ReadArticle;
  speechOf(sentence: Sentence): readonly Attribution[];
  sourceOf(attribution: Attribution): Source | undefined;
  /** Ids of the sources that only a link in the sentence names. */
  linkedIn(sentence: Sentence): readonly string[];
  /** Ids of the figures and terms in a sentence. */
  figuresIn(sentence: Sentence): readonly string[];
  termsIn(sentence: Sentence): readonly string[];
  periodOf(figures: readonly string[]): Period | undefined;
  newId: (from: string) => string;
}

/** So many claims at most, and at most this share of the sentences: a draft is there to be read through. */
const MOST = 40;
const SHARE = 0.5;
const FEWEST = 5;
/** A sentence below this has nothing that could be checked. */
const LEAST_SCORE = 2;

/** The checkable sentences of an article, in reading order, each with its place. */
export function draftClaims(context: ClaimContext): { claims: Claim[]; places: Map<string, Span[]> } {
  const { parsed } = context;
  const chosen = choose(context);
  const places = new Map<string, Span[]>();
  const claims = chosen.map(({ sentence, appearance }): Claim => {
    const claim = claimOf(sentence, appearance, context);
    places.set(claim.id, [{ start: sentence.start, end: sentence.end }]);
    return claim;
  });
  return { claims: claims.slice(0, Math.min(LIMITS.claims, parsed.sentences.length)), places };
}

function choose(context: ClaimContext): { sentence: Sentence; appearance: Claim['appearance'] }[] {
  const { parsed } = context;
  const find = appearanceFinder(parsed.text);
  const most = Math.min(MOST, Math.max(FEWEST, Math.ceil(parsed.sentences.length * SHARE)));
  const scored = parsed.sentences
    .map((sentence, at) => ({ sentence, at, score: scoreOf(sentence, at, context) }))
    .filter(({ score }) => score >= LEAST_SCORE)
    .sort((a, b) => b.score - a.score || a.at - b.at);
  const chosen: { sentence: Sentence; appearance: Claim['appearance']; at: number }[] = [];
  // What cannot be found again is passed over; how many are tried is bounded too.
  for (const { sentence, at } of scored.slice(0, 3 * most)) {
    if (chosen.length >= most) break;
    const appearance = find(sentence);
    if (appearance) chosen.push({ sentence, appearance, at });
  }
  return chosen.sort((a, b) => a.at - b.at);
}

function scoreOf(
  sentence: Sentence,
  at: number,
  { article, speechOf, figuresIn, termsIn, parsed }: ClaimContext,
): number {
  if (!isCheckable(sentence)) return 0;
  return claimScore(sentence, {
    position: at / parsed.sentences.length,
    speech: speechOf(sentence),
    figures: figuresIn(sentence).length,
    terms: termsIn(sentence).length,
    article,
  });
}

function claimOf(sentence: Sentence, appearance: Claim['appearance'], context: ClaimContext): Claim {
  const { parsed, newId, figuresIn, termsIn, periodOf } = context;
  const text = shorten(parsed.text.slice(sentence.start, sentence.end), LIMITS.claim);
  const figures = figuresIn(sentence).slice(0, LIMITS.references);
  const period = periodOf(figures);
  return {
    id: newId(text.split(' ').slice(0, 7).join(' ')),
    text,
    sources: sourcesOf(sentence, context),
    terms: termsIn(sentence).slice(0, LIMITS.references),
    figures: [...figures],
    ...(period && { period }),
    appearance,
  };
}

/** Whom the sentence rests on, the most direct first: its speaker; else the article. */
function sourcesOf(sentence: Sentence, { speechOf, sourceOf, linkedIn }: ClaimContext): Claim['sources'] {
  const manners = new Map<string, Manner>();
  for (const attribution of speechOf(sentence)) {
    const id = sourceOf(attribution)?.id;
    if (id !== undefined && !manners.has(id)) manners.set(id, attribution.manner);
  }
  for (const id of linkedIn(sentence)) if (!manners.has(id)) manners.set(id, 'reported');
  const sources = [...manners].map(([source, manner]) => ({ source, manner }));
  return sources.length > 0
    ? sources.slice(0, LIMITS.references)
    : [{ source: ARTICLE_SOURCE, manner: 'reported' }];
}
